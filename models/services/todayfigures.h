#pragma once

#include "result.h"
#include "stockhistory.h"
#include "today.h"

namespace qm {

class ServiceGoals;

struct FigureQuestion {
    CalendarDay day;
    int minorDigits = 2;
    const ServiceGoals& goals; ///< of the items, by class
};

/// The five figures of Today as of the close of a day. history: at least 120 days up to it.
Result<TodayFigures> todayFigures(const Database& database, const StockHistory& history,
                                  const FigureQuestion& question);

} // namespace qm
