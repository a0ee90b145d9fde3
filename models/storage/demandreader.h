#pragma once

#include "moment.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <functional>
#include <utility>
#include <vector>

namespace qm {

class Database;

/// What an item sold at one place on one day.
struct SoldDay {
    ItemId item;
    LocationId location;
    CalendarDay day;
    Quantity sold;     ///< gross, >= 0
    Quantity returned; ///< >= 0
    Quantity largest;  ///< of one line
    int lines = 0;
};
/// Sales lines that are not void, dated before the end given, by item, place and day. item none = all. Bulk sales
/// are left out unless a person said that they were real demand. take returns false to stop: then Cancelled.
Status readSoldDays(const Database& database, CalendarDay before, ItemId item,
                    const std::function<bool(const SoldDay&)>& take);

/// Last day with a sales line before the end given, by place.
Result<std::vector<std::pair<LocationId, CalendarDay>>> readLastSales(const Database& database, CalendarDay before);

/// A day on which the record of an item at a place changed, and a place's first count.
struct StockStep {
    ItemId item;
    LocationId location;
    Moment moment;
    Quantity quantity;
    bool firstCount = false; ///< the reading itself; quantity is 0
};
/// Movements and first counts dated before the end given, by item and instant. item none = all.
Status readStockSteps(const Database& database, CalendarDay before, ItemId item,
                      const std::function<void(const StockStep&)>& take);

} // namespace qm
