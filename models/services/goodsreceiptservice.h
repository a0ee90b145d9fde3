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
    /// Posts all or nothing. More than ordered is allowed and shown as over. Damaged goes to the quarantine place.
    Result<ReceiptRow> post(const ReceiptDraft& draft);
    Status undo(DocumentId receipt);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
