#pragma once

#include "result.h"
#include "stockhistory.h"
#include "today.h"

namespace qm {

/// The five figures of Today as of the close of a day. history: at least 120 days up to it.
Result<TodayFigures> todayFigures(const Database& database, const StockHistory& history, CalendarDay day,
                                  int minorDigits);

} // namespace qm
