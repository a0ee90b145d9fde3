#pragma once

#include "item.h"
#include "result.h"
#include "stockqueries.h"

#include <vector>

namespace qm {

class Database;

/// Which stock is listed; none = all.
struct StockListQuestion {
    QString text;
    ItemId item;
    LocationId place;
    CalendarDay today;
    /// The state at the opening of that day; none = everything recorded so far, seen from today.
    std::optional<CalendarDay> opening;
    int minorDigits = 2;
    bool withSales = false; ///< fills idle
};

/// A row with what decides whether and where it is shown.
struct ListedStock {
    StockRow row;
    QString nameKey;
    bool negative = false; ///< the record of some place is below 0
    bool idle = false;     ///< on hand, but not sold for 90 days
};

/// Every item, by name, with stock over the chosen places, what is on order and when it runs out.
Result<std::vector<ListedStock>> listStock(const Database& database, const StockListQuestion& question);

/// By place, then expiry; what is neither on hand nor reserved is left out.
Result<std::vector<LotRow>> listLots(const Database& database, ItemId item, LocationId place);

} // namespace qm
