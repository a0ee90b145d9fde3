#pragma once

#include "calendarday.h"

#include <optional>

namespace qm {

/// First day of the Chinese year that begins in this Gregorian year, 1901–2100; see movablefeast.h.
std::optional<CalendarDay> chineseNewYear(int year);

} // namespace qm
