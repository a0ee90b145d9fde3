#pragma once

#include "purchaseorder.h"
#include "result.h"

#include <vector>

namespace qm {

class Warehouse;

struct OrderFilter {
    enum class Show { Open, Late, ToSend, All };
    QString text;
    Show show = Show::Open;
    SupplierId supplier;
    ItemId item;
};

/// When an order and its lines were expected, to put it back.
struct OrderDates {
    PurchaseOrderId order;
    std::optional<CalendarDay> head;
    std::vector<std::pair<OrderLineId, std::optional<CalendarDay>>> lines;
};

/// An order that was cancelled or closed, to open it again.
struct EndedOrder {
    PurchaseOrderId order;
    OrderState before = OrderState::Draft;
    std::int64_t version = 0; ///< of the ended order
};

/// Reads purchase orders and moves them through their states; illegal steps are refused (IllegalTransition).
/// Synchronous, thread-safe, never on the interface thread.
class PurchaseOrderService {
public:
    explicit PurchaseOrderService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::vector<PurchaseOrderRow>> orders(const OrderFilter& filter = {}) const;
    Result<PurchaseOrder> order(PurchaseOrderId id) const;
    Result<PurchaseOrderId> findOrder(const QString& number) const; ///< UnknownOrder
    /// Approved and not sent: those whose documents are still to be written.
    Result<std::vector<PurchaseOrderRow>> toSend() const;

    /// way: mail, printed, phone, documents, …
    Status markSent(const std::vector<PurchaseOrderId>& ids, CalendarDay day, const QString& way);
    Status undoSent(const std::vector<PurchaseOrderId>& ids);
    Result<EndedOrder> cancel(PurchaseOrderId id, const QString& reason);
    Result<EndedOrder> closeOrder(PurchaseOrderId id, const QString& reason); ///< nothing more will come
    /// Takes cancelling or closing back, for an order already sent too: what the supplier was told does not depend on
    /// our mark, and without it the goods that he then sends could not be received against their order. Both steps stay
    /// in its history. Refused where it is open already (IllegalTransition) and once anything else happened to it
    /// (Conflict): then something stands on its end, as undoing its import does, which gives its number away.
    Status openAgain(const EndedOrder& ended);
    /// What the supplier answered, for all that is still to come; moves run-out dates. Gives what stood before.
    Result<OrderDates> setExpected(PurchaseOrderId id, CalendarDay expected);
    Status restoreExpected(const OrderDates& before);
    /// Printed on the order, so refused once it is sent (IllegalTransition).
    Status setNote(PurchaseOrderId id, const QString& note);

private:
    Result<EndedOrder> end(PurchaseOrderId id, OrderState to, const QString& command, const QString& reason);

    Warehouse& m_warehouse;
};

} // namespace qm
