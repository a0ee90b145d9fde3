#pragma once

#include "jobprogress.h"
#include "stocklistreader.h"
#include "stockvaluation.h"

#include <optional>
#include <vector>

namespace qm {

class Database;

/// Which stock is valued, in which money.
struct ValuationQuestion {
    std::optional<CalendarDay> opening; ///< the state at the opening of that day; none = everything recorded so far
    CalendarDay day;                    ///< whose terms hold where an item has no cost (unitValue)
    QString currency;
    int minorDigits = 2;
};

/// What of an item lies at a place.
struct ValuedPlace {
    LocationId place;
    Quantity onHand;
    Money average; ///< its part of the item's; the parts of all places add up to it
};

struct ValuedItem {
    ListedItem item;
    StockValue value;
    std::vector<ValuedPlace> places;
};

/// The ledger's value of every item that was counted, by moving average and by FIFO (stockValue), by SKU. Places that
/// were never counted are left out, as they are from what is on hand. Cancelled.
Result<std::vector<ValuedItem>> valueStock(const Database& database, const ValuationQuestion& question,
                                           const JobProgress& progress = {});

} // namespace qm
