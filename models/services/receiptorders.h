#pragma once

#include "goodsreceipt.h"
#include "receiptsplit.h"
#include "result.h"

#include <map>

namespace qm {

class Database;

/// The orders that the entries of a receipt belong to, as they stand.
class ReceiptOrders {
public:
    /// Failures: UnknownOrder (an order line that is not there); IllegalTransition (not with the supplier);
    /// Invalid (orders of several suppliers, or an entry of another item than its order line).
    static Result<ReceiptOrders> read(const Database& database, const ReceiptDraft& draft);

    const PurchaseOrder* orderOf(OrderLineId line) const;
    const PurchaseOrderLine* lineOf(OrderLineId line) const;
    SupplierId supplier() const; ///< none where there is no order
    QString currency(const QString& otherwise) const;
    QStringList numbers() const;
    /// The draft's entry in that place, against what its order line expects after the entries before it. Its faults
    /// have the order's price.
    Result<SplitEntry> split(const ReceiptDraft& draft, std::size_t place) const;

private:
    std::map<std::int64_t, PurchaseOrder> m_orders;
    std::map<std::int64_t, std::int64_t> m_orderOfLine;
};

} // namespace qm
