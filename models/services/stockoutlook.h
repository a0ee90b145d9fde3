#pragma once

#include "itemchart.h"
#include "purchaseorder.h"
#include "result.h"
#include "stocklist.h"

#include <vector>

namespace qm {

class Database;

/// What comes of an item, in units.
struct ItemArrival {
    ItemId item;
    CalendarDay day;
    double units = 0;
};

/// What is still to come of these orders, late ones as soon as can be.
std::vector<ItemArrival> arrivalsOfOrders(const std::vector<PurchaseOrder>& openOrders, CalendarDay today);

struct OutlookQuestion {
    CalendarDay today;
    int days = 0;
    std::vector<ItemArrival> arrivals;
};

/// Value of all stock at the close of the coming days: what is there and arrives, less expected demand of all places;
/// nothing falls below zero. Ranges take items' demands as independent. Currency units. Empty without a forecast.
Result<std::vector<ChartForecastDay>> stockValueOutlook(const Database& database, const std::vector<ListedStock>& stock,
                                                        const OutlookQuestion& question);

} // namespace qm
