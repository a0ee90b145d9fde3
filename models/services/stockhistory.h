#pragma once

#include "calendarday.h"
#include "result.h"
#include "strongid.h"

#include <QHash>
#include <vector>

namespace qm {

class Database;

/// What the ledger says of the past, at today's unit values (unitValue). Amounts in minor units of the currency as
/// doubles: for figures and charts, never for books.
class StockHistory {
public:
    /// Reads every movement before the end of the last day. days: how far back values are kept by day.
    static Result<StockHistory> read(const Database& database, CalendarDay last, int days, int minorDigits);

    CalendarDay firstDay() const { return m_first; }
    CalendarDay lastDay() const { return m_first + int(m_values.size()) - 1; }
    /// Value of what is counted at the close of a day within firstDay() … lastDay().
    double valueOn(CalendarDay day) const { return m_values[std::size_t(day - m_first)]; }
    /// Mean of the closing values of the days up to and including day.
    double averageValue(CalendarDay day, int days) const;
    /// Value of one item at the close of the day.
    double valueOf(ItemId item, CalendarDay day) const;
    /// Days of the window up to and including day on which a counted item opened and closed with nothing.
    int emptyDays(ItemId item, CalendarDay day, int days) const;
    bool isCounted(ItemId item) const { return m_levels.contains(item); }

private:
    /// Stock in units after each day on which it changed, and what its smallest unit is worth.
    struct Levels {
        std::vector<std::pair<CalendarDay, double>> after;
        double unitValue = 0;
    };
    static double levelOn(const Levels& levels, CalendarDay day);

    CalendarDay m_first;
    std::vector<double> m_values;
    QHash<ItemId, Levels> m_levels;
};

} // namespace qm
