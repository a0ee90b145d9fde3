#pragma once

#include "result.h"
#include "today.h"

#include <vector>

namespace qm {

class Database;
class StockHistory;

/// The items whose week up to last differs most from the week before, by money at their price, at most seven; with
/// what the last two forecasts of different days expect of them.
Result<std::vector<ChangedItem>> changedItems(const Database& database, const StockHistory& history, CalendarDay last);

} // namespace qm
