#pragma once

#include "orderpromise.h"
#include "orderreserving.h"
#include "result.h"
#include "salesorder.h"

#include <vector>

namespace qm {

class Warehouse;

struct SalesOrderFilter {
    enum class Show { Open, BackOrders, ToShip, All };
    QString text;
    Show show = Show::Open;
    CustomerId customer;
    ItemId item;
};

/// What a step changed, to take it back.
struct SalesOrderStep {
    SalesOrderId order;
    SalesOrderState before = SalesOrderState::Draft;
    std::vector<Held> held;                                       ///< let go by it
    std::vector<std::pair<SalesOrderLineId, Quantity>> cancelled; ///< of lines
};

/// Sales orders and their way from draft to confirmed, and after they were shipped (ShippingService). Steps that are
/// not allowed are refused (IllegalTransition) and change nothing; what is undone is refused where something came
/// after it. Synchronous, thread-safe, never on the interface thread.
class SalesOrderService {
public:
    explicit SalesOrderService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::vector<SalesOrderRow>> orders(const SalesOrderFilter& filter = {}) const;
    Result<SalesOrder> order(SalesOrderId id) const;
    /// When each line of an order that is not shipped yet can leave, in the order of its lines: what is held for it at
    /// once, the rest as the promise says.
    Result<std::vector<Promise>> promises(const SalesOrder& order) const;
    Result<SalesOrderId> findOrder(const QString& number) const; ///< UnknownOrder

    /// id none: a new draft; number, place, currency and day may be left empty. Else the draft's head and lines become
    /// those given, and its number stays (Conflict, IllegalTransition where it is a draft no more, or
    /// a shipment of it was taken back). Of the lines: item,
    /// quantity, price and tax. Failures: RequiredFieldEmpty (args: customer, lines), ZeroQuantity, NegativeQuantity,
    /// NumberOutOfRange, ZeroPrice, DuplicateDocument.
    Result<SalesOrderId> save(const SalesOrder& order);

    /// Promises the order and holds stock for all of it (ItemNotCounted, TooFewAvailable), or for what there is.
    Status confirm(SalesOrderId id, Shortage shortage);
    Status undoConfirm(SalesOrderId id);
    /// Holds more of what a confirmed order still waits for. Gives how many lines got something.
    Result<int> reserveRest(SalesOrderId id);
    /// Lets go reservations whose last day has passed; their orders wait on as back orders. Gives how many.
    Result<int> releaseLapsed();

    /// What is not shipped will not be; where a part was shipped, the order counts as shipped.
    Result<SalesOrderStep> cancel(SalesOrderId id, const QString& reason);
    Status undoCancel(const SalesOrderStep& step);

    /// Picked, delivered, invoiced, closed: one step on, or back again.
    Status step(SalesOrderId id, SalesOrderState to, CalendarDay day);

private:
    Warehouse& m_warehouse;
};

/// Steps on, with its row of the audit; for who holds the transaction.
Status stepAndRecord(Transaction& transaction, const SalesOrderRow& head, SalesOrderState to, CalendarDay day);
/// Cancels an order and leaves its number free. IllegalTransition where something of it was shipped.
Status withdrawSalesOrder(Transaction& transaction, SalesOrderId id, CalendarDay today);
/// Stores a new draft, checked, and its row of the audit.
Result<SalesOrderId> addSalesOrder(Transaction& transaction, SalesOrder order);

} // namespace qm
