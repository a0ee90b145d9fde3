#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// A sales line as the rule below looks at it.
struct SoldLine {
    SalesLineId id;
    LocationId location;
    CalendarDay day;
    Quantity quantity; ///< > 0
};

/// What a person says of a bulk sale.
enum class BulkDecision {
    Undecided, ///< left out of demand, and the item's suggestion stands apart
    OneOff,    ///< left out of demand
    Real       ///< demand like any other
};

/// A sale out of proportion, and what was said of it.
struct BulkSale {
    SalesLineId line;
    ItemId item;
    QString itemName;
    QString sku;
    int decimals = 0;
    LocationId location;
    CalendarDay day;
    Quantity quantity;
    Quantity usual; ///< median line
    Quantity next;  ///< largest of the other lines
    QString document;
    QString channel;
    BulkDecision decision = BulkDecision::Undecided;
};

struct BulkSaleFinding {
    Quantity usual;
    Quantity next;
};

/// Whether the line at that place of an item's lines is a one-off bulk sale. All of these must hold:
/// at least 20 lines; 10 times the median line; 3 times the next largest line; more than 56 days' usual demand; a
/// modified z-score of its logarithm above 3.5 (median and median absolute deviation; Iglewicz & Hoaglin, How to
/// Detect and Handle Outliers, 1993). So regular large customers and uneven items raise no alarm.
std::optional<BulkSaleFinding> bulkSaleAt(const std::vector<SoldLine>& lines, std::size_t index);

} // namespace qm
