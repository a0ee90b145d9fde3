#pragma once

#include "planinputs.h"
#include "policyreplay.h"

#include <map>
#include <utility>
#include <vector>

namespace qm {

class Database;

/// What was truly ordered of items at sites, by item and site: day and smallest units, cancelled orders left out.
using PastOrders = std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::pair<CalendarDay, std::int64_t>>>;

/// Lines of purchase orders of the days from first to last.
Result<PastOrders> readPastOrders(const Database& database, CalendarDay first, CalendarDay last);

/// Orders as they were placed: each on the look that lies nearest. ordered: one entry an item of the question.
replenishment::ReplayPolicy pastOrdersPolicy(std::vector<std::vector<std::pair<CalendarDay, std::int64_t>>> ordered);

} // namespace qm
