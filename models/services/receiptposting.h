#pragma once

#include "moment.h"
#include "purchaseorder.h"
#include "result.h"

#include <set>

namespace qm {

class Ledger;
class Transaction;

/// What posting and undoing receipts have in common, from the window and from a file.

/// Goods of today came now, those of another day at noon: within the working day, after a count before opening.
Moment momentOfReceipt(CalendarDay day, Moment now);
/// Brings each order to the state that what has come so far asks for, as of that day; audited.
Status followReceipts(Transaction& transaction, const std::set<PurchaseOrderId>& orders, CalendarDay day);
/// Reverses a receipt and names the orders that are to follow once the ledger is settled. What its faults gave up is
/// open again. Failures of Ledger::reverse.
Status takeReceiptBack(Transaction& transaction, Ledger& ledger, DocumentId receipt, std::set<PurchaseOrderId>& orders);

} // namespace qm
