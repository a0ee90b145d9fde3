#pragma once

#include "result.h"
#include "salesorder.h"

#include <optional>
#include <vector>

namespace qm {

class Database;

/// Which sales orders are wanted; an id of none = any.
struct SalesOrderQuestion {
    CalendarDay today; ///< days late are counted up to it
    SalesOrderId order;
    CustomerId customer;
    ItemId item;           ///< orders that hold it, with all their lines
    bool openOnly = false; ///< draft, confirmed or picked
};

/// Orders with their lines, newest first.
Result<std::vector<SalesOrder>> readSalesOrders(const Database& database, const SalesOrderQuestion& question);
/// One of them. UnknownOrder.
Result<SalesOrder> readSalesOrder(const Database& database, SalesOrderId id, CalendarDay today);
/// UnknownOrder (args: number). Without case and outer spaces.
Result<SalesOrderId> findSalesOrderId(const Database& database, const QString& number);

QString salesOrderStateName(SalesOrderState state); ///< as in the schema
bool isWaiting(SalesOrderState state);              ///< confirmed or picked: goods are still to be shipped

/// What confirmed orders dated up to and including a day still wait for without a reservation, by item and place.
struct BackOrderSum {
    ItemId item;
    LocationId location;
    Quantity quantity;
};
Result<std::vector<BackOrderSum>> readBackOrders(const Database& database, CalendarDay upTo);

/// What was held for an order and is not there any more, since a till or a count took it: by order and item.
struct BrokenReservation {
    ItemId item;
    QString itemName;
    QString sku;
    SalesOrderId id;
    QString order;
    Quantity missing;
};
Result<std::vector<BrokenReservation>> readBrokenReservations(const Database& database);

} // namespace qm
