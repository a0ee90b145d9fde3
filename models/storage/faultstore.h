#pragma once

#include "receiptfault.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;
class Transaction;

/// Of a receipt: whom it came from and whether its goods still have to be checked.
struct ReceiptHead {
    DocumentId document;
    SupplierId supplier; ///< none: without an order
    bool unchecked = false;
};

Status insertReceiptHead(Transaction& transaction, const ReceiptHead& head);
/// Also raises what its order line has given up.
Status insertReceiptFault(Transaction& transaction, DocumentId receipt, const ReceiptFault& fault,
                          const QString& currency);
/// Of a reversed receipt: what its order lines gave up is open again.
Status takeBackGivenUp(Transaction& transaction, DocumentId receipt);

struct StoredFault {
    DocumentId receipt;
    ReceiptFault fault; ///< without credit
    QString currency;
    QString orderNumber;
};
/// Faults of receipts, in the order in which they were written. Names are the supplier's own for the item, if he has
/// any on the order.
Result<std::vector<StoredFault>> readReceiptFaults(const Database& database, DocumentId receipt);
Result<ReceiptHead> readReceiptHead(const Database& database, DocumentId receipt);

/// What lies there unchecked, line by line.
struct UncheckedLine {
    OrderLineId orderLine;
    ItemId item;
    LocationId location;
    Quantity quantity;
    QString lot;
    std::optional<CalendarDay> expiry;
    QString deliveryNote;
    CalendarDay day;
};
Result<std::vector<UncheckedLine>> readUncheckedLines(const Database& database, DocumentId receipt);
/// The order that holds a line; none where there is no such line.
Result<PurchaseOrderId> readOrderOfLine(const Database& database, OrderLineId line);

} // namespace qm
