#pragma once

#include "item.h"
#include "itemchart.h"
#include "result.h"

namespace qm {

class Database;

struct ItemChartQuestion {
    StockRow stock; ///< of the item, at the places asked for
    LocationId place;
    CalendarDay today;
    int historyDays = 180;
};

/// Lines, bands and arrivals of an item's chart.
Result<ItemChart> buildItemChart(const Database& database, const ItemChartQuestion& question);

} // namespace qm
