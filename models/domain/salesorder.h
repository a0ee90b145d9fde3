#pragma once

#include "calendarday.h"
#include "money.h"
#include "quantity.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// An order of which a part was shipped stands as Confirmed until the rest is shipped or cancelled.
enum class SalesOrderState { Draft, Confirmed, Picked, Shipped, Delivered, Invoiced, Closed, Cancelled };

struct SalesOrderLine {
    SalesOrderLineId id;
    int line = 0;
    ItemId item;
    QString sku;
    QString name;
    QString unit;
    int decimals = 0;
    Quantity quantity;
    Quantity shipped;
    Quantity cancelled; ///< will not be shipped any more
    Quantity reserved;  ///< held for it
    std::optional<UnitPrice> price;
    bool priceIncludesTax = false;
    int taxRate = 0;             ///< 1/10,000 of a percent
    std::optional<Money> amount; ///< of the whole quantity, as the price says net or gross
    /// Still to be shipped.
    Quantity open() const { return quantity - shipped - cancelled; }
    /// Of that, what nothing is held for. Meaningful once the order is confirmed.
    Quantity backOrder() const { return open() - reserved; }
};

struct SalesOrderRow {
    SalesOrderId id;
    QString number;
    CustomerId customer;
    QString customerCode;
    QString customerName;
    SalesOrderState state = SalesOrderState::Draft;
    LocationId location; ///< where it is shipped from
    QString locationCode;
    QString locationName;
    QString currency;
    CalendarDay ordered;
    std::optional<CalendarDay> wanted;       ///< to be shipped then; none = as soon as possible
    std::optional<CalendarDay> reserveUntil; ///< last day of its reservations; none = no end
    QString reference;                       ///< the customer's own number
    QString note;
    int version = 1;
    int lines = 0;
    int backOrdered = 0; ///< lines of a confirmed order that nothing, or not enough, is held for
    int broken = 0;      ///< reservations of it that stock no longer covers
    Money amount;        ///< all lines
    Money shipped;       ///< what has left
    int daysLate = 0;    ///< past the wanted day and still open; 0 = not late
};

struct SalesOrder {
    SalesOrderRow head;
    std::vector<SalesOrderLine> lines;
};

} // namespace qm
