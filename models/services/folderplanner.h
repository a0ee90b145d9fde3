#pragma once

#include "calendarday.h"
#include "result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace qm {

/// What planning from plain files came to.
struct FolderPlanSummary {
    int items = 0;   ///< read
    int lines = 0;   ///< written, the ones with something to order
    double cost = 0; ///< of them, in the currency of items.csv
};

/// Called with steps done of all, from the calling thread; return false to cancel.
using FolderPlanProgress = std::function<bool(int done, int all)>;

/// Plans orders from the plain files of a folder, without a database: items.csv, stock.csv, open_orders.csv, sales.csv,
/// promo.csv (may be missing) and request.json; writes the CSV file output with the columns
/// item,quantity,supplier,cost,order_up_to,position,reason, one line an item to order, in the order of items.csv.
/// asOf is the day of the run: sales from that day on are not looked at. Stateless: the bytes written depend on the
/// folder and asOf alone. Failures: FileMissing, FileUnreadable, MissingColumn, InvalidNumber, InvalidDate,
/// UnknownItem, DuplicateSku (args: value, file, line as they apply), FileUnwritable, Cancelled; output is then left as
/// it was. Paths are UTF-8.
Result<FolderPlanSummary> planFolder(const std::string& folder, CalendarDay asOf, const std::string& output,
                                     const FolderPlanProgress& progress = {});

} // namespace qm
