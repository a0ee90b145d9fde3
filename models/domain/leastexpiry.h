#pragma once

#include "calendarday.h"

namespace qm {

/// The least last day of goods that arrive on that day: two thirds of their shelf life have to be left, as trade
/// usually asks (the rule of thirds). shelfLifeDays: of fresh goods, >= 0.
constexpr int kShelfLifeParts = 3;
inline CalendarDay leastExpiry(CalendarDay arrival, int shelfLifeDays) {
    return arrival + (2 * shelfLifeDays + kShelfLifeParts - 1) / kShelfLifeParts;
}

} // namespace qm
