#pragma once

#include "calendarday.h"
#include "demandseries.h"
#include "result.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// How the file names its periods, so that the forecast names them alike.
enum class PeriodForm { Date, IsoWeek, WeekNumber, Month };

/// The step of a series as a number: days since 1970, weeks (Monday of 1970-01-01 is 0, or the number itself), months
/// since the year 0.
struct PeriodAxis {
    PeriodForm form = PeriodForm::Date;

    forecast::Period length() const;
    /// Refuses what is no period of this form (InvalidDate; args: the text).
    Result<std::int64_t> indexOf(const std::string& text) const;
    std::int64_t indexOfDay(CalendarDay day) const;
    QString nameOf(std::int64_t index) const;
    CalendarDay startOf(std::int64_t index) const;
};

/// Demand by item, dense from its first period to the last one of the whole file.
struct PlainHistory {
    PeriodAxis axis;
    std::int64_t lastPeriod = 0;
    std::vector<forecast::DemandSeries> series; ///< in the order of the items' first appearance
};

struct HistoryFiles {
    QString history;
    QString future;                  ///< empty = none
    QString period;                  ///< day, week, month; empty = that of the file
    std::optional<CalendarDay> asOf; ///< periods from this day's on are not read
};

/// Reads the files of `forecast --history`: item, one of date, week, month, the demand as quantity or units; every
/// further numeric column is a regressor. A period without a row is 0; a regressor's gap holds the last price, no
/// promotion. Failures: see forecastFromHistory.
Result<PlainHistory> readPlainHistory(const HistoryFiles& files);

} // namespace qm
