#pragma once

#include "result.h"
#include "stockledger.h"

namespace qm {

class Transaction;

/// Opens or closes the anomaly of one stock of which more is reserved than there is, and names in it the reservations
/// that cannot be kept and their orders: the youngest give way first. To be called after whatever changes what is on
/// hand or reserved.
Status watchReservations(Transaction& transaction, const StockKey& key);

} // namespace qm
