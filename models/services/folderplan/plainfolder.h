#pragma once

#include "calendarday.h"
#include "result.h"

#include <string>
#include <vector>

namespace qm {

/// One row of items.csv with what belongs to it in the other files. Quantities and money as written, in item units and
/// the currency.
struct PlainItem {
    std::string item;
    std::string supplier;
    std::string category;
    double unitCost = 0;
    double margin = 0;
    double leadTimeMean = 7;
    double leadTimeSd = 0;
    double moq = 1;
    double pack = 1;
    double holdingRate = 0.25;
    double orderCostLine = 4;
    double onHand = 0;
    int decimals = 0; ///< least number, at most 6, that writes all its quantities exactly

    struct Order {
        double quantity = 0;
        CalendarDay due;
    };
    std::vector<Order> openOrders;

    struct Sale {
        CalendarDay day;
        double quantity = 0;
        bool stockout = false; ///< the shelf ran empty that day
    };
    std::vector<Sale> sales; ///< in the order of the file
    std::vector<CalendarDay> promo;
};

/// The plain files of one folder (see folderplanner.h).
struct PlainFolder {
    std::vector<PlainItem> items; ///< in the order of items.csv
    CalendarDay date;             ///< of the request
    int reviewDays = 1;
    CalendarDay historyStart;
    double orderCost = 15;
};

/// Reads all files; sales from the day asOf on are left out. Errors name file, line and value in args.
Result<PlainFolder> readPlainFolder(const std::string& folder, CalendarDay asOf);

} // namespace qm
