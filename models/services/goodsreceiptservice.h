#pragma once

#include "goodsreceipt.h"
#include "result.h"

#include <vector>

namespace qm {

class Warehouse;

/// An order as the Receiving page lists it.
struct ExpectedDelivery {
    enum class When { Today, Late, Coming };
    PurchaseOrderRow order;
    When when = When::Coming;
    int soldOutItems = 0; ///< of its items, sold out now
};

/// An item of an order that is sold out until the receipt is posted.
struct SoldOutRow {
    ItemId item;
    QString name;
    int decimals = 0;
    Quantity onHand;
    Quantity arriving;
    std::optional<CalendarDay> lastsTo;
    Money lostADay;
};

/// Receipts → ledger. Lead times lie between business dates. A receipt of an item never counted waits in the ledger:
/// stock stays unknown. Synchronous, thread-safe, never on the interface thread.
class GoodsReceiptService {
public:
    explicit GoodsReceiptService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::vector<ExpectedDelivery>> expected() const;
    Result<std::vector<ReceiptRow>> posted(int days) const;
    Result<std::vector<SoldOutRow>> soldOut(PurchaseOrderId order) const;
    /// Everything still open of the order, as ordered. NothingToReceive where nothing is.
    Result<ReceiptDraft> asOrdered(PurchaseOrderId order, CalendarDay day) const;
    /// Deliveries that arrived unchecked, the oldest first.
    Result<std::vector<ReceiptRow>> unchecked() const;
    /// What such a delivery holds, as a draft that checks it. NothingToReceive where it was checked or undone.
    Result<ReceiptDraft> toCheck(DocumentId receipt) const;
    /// Posts all or nothing, over one order or several of one supplier. What differs goes the ways that the entries
    /// say; more than ordered is allowed. An unchecked one puts everything aside. Failures: see postReceipt.
    Result<ReceiptRow> post(const ReceiptDraft& draft);
    /// Takes back a receipt and those posted together with it, with what its faults gave up.
    Status undo(DocumentId receipt);
    /// What the supplier is asked for, of a posted receipt or of one being counted; without faults: nothing.
    Result<ReceiptClaim> claim(DocumentId receipt) const;
    Result<ReceiptClaim> claim(const ReceiptDraft& draft) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
