#pragma once

#include "goodsreceipt.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;

/// Posted receipts dated from that day on, newest first; receipt none = all. Amounts at the order's price, else at
/// cost; of a receipt over several orders the first is named.
Result<std::vector<ReceiptRow>> readReceipts(const Database& database, CalendarDay from, DocumentId receipt,
                                             const QString& currency);
/// Those that arrived unchecked and were neither checked nor taken back, the oldest first.
Result<std::vector<ReceiptRow>> readUnchecked(const Database& database, const QString& currency);
/// Orders that the lines of a receipt belong to.
Result<std::vector<PurchaseOrderId>> readReceiptOrders(const Database& database, DocumentId receipt);
/// Receipts posted together with this one, itself included, that are not taken back. Those of one file stand alone.
Result<std::vector<DocumentId>> readReceiptsOfCommand(const Database& database, DocumentId receipt);

} // namespace qm
