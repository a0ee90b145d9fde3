#pragma once

#include "itemchart.h"
#include "purchaseorder.h"
#include "result.h"
#include "stocklist.h"

#include <vector>

namespace qm {

class Database;

/// Value of all stock at the close of the coming days: what is there and ordered, less expected demand; nothing falls
/// below zero. Ranges take items' demands as independent. Currency units. Empty without a forecast.
Result<std::vector<ChartForecastDay>> stockValueOutlook(const Database& database, const std::vector<ListedStock>& stock,
                                                        const std::vector<PurchaseOrder>& openOrders, CalendarDay today,
                                                        int days);

} // namespace qm
