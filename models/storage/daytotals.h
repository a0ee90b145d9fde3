#pragma once

#include "calendarday.h"
#include "result.h"
#include "strongid.h"

#include <vector>

namespace qm {

class Database;

/// All sales of a place on a business day that stand.
struct DayTotal {
    CalendarDay day;
    std::int64_t lines = 0;
    std::int64_t sold = 0; ///< smallest units of all items together
};

/// Of the days from first to last on which anything was sold there, ascending.
Result<std::vector<DayTotal>> readDayTotals(const Database& database, LocationId place, CalendarDay first,
                                            CalendarDay last);

/// Places of the sales that an import brought.
Result<std::vector<LocationId>> readPlacesOfImport(const Database& database, std::int64_t import);
/// Days of the sales that an import brought to a place, ascending.
Result<std::vector<CalendarDay>> readDaysOfImport(const Database& database, std::int64_t import, LocationId place);

} // namespace qm
