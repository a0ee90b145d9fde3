#pragma once

#include "purchaseorder.h"
#include "result.h"

#include <optional>
#include <QtCore/QHash>
#include <vector>

namespace qm {

class Database;

/// Which purchase orders are wanted; an id of none = any.
struct OrderQuestion {
    CalendarDay today; ///< days late are counted up to it
    /// The state at the opening of that day: orders and their steps up to and including it, receipts before it.
    std::optional<CalendarDay> asOf;
    PurchaseOrderId order;
    SupplierId supplier;
    ItemId item;           ///< orders that hold it, with all their lines
    bool openOnly = false; ///< neither received, closed nor cancelled
};

/// Orders with their lines, newest first. Amounts are in the order's currency.
Result<std::vector<PurchaseOrder>> readOrders(const Database& database, const OrderQuestion& question);

/// One of them as it stands; days late are counted up to today. UnknownOrder.
Result<PurchaseOrder> readOrder(const Database& database, PurchaseOrderId id, CalendarDay today);

/// UnknownOrder (args: number). Without case and outer spaces.
Result<PurchaseOrderId> findOrderId(const Database& database, const QString& number);

/// The highest number among orders named by the prefix, without case, and digits alone after it; 0 where there is none.
Result<std::int64_t> highestOrderNumber(const Database& database, const QString& prefix);

QString orderStateName(OrderState state); ///< as in the schema
bool isOpen(OrderState state);            ///< goods may still come
bool isWithSupplier(OrderState state);    ///< sent, confirmed or partly received

/// The orders that a command made and which of them have left the state "approved" since.
struct OrdersOfCommand {
    std::int64_t command = 0;
    std::vector<PurchaseOrderId> orders;
    bool allApproved = false;
};
/// Of the last command of that kind that made orders which are not all cancelled; empty where there is none.
Result<OrdersOfCommand> lastOrdersOf(const Database& database, const QString& commandKind);

} // namespace qm
