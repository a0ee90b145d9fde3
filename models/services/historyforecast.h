#pragma once

#include "calendarday.h"
#include "forecastfilerow.h"
#include "jobprogress.h"
#include "result.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// Forecast of a plain CSV file, without a database.
struct HistoryRequest {
    QString history; ///< item, one of date/week/month, quantity or units, further numeric columns are regressors
    QString future;  ///< empty = nothing is known ahead
    QString period;  ///< day, week, month; empty = that of the file
    int horizon = 0; ///< 0 = 28 days, 8 weeks, 12 months
    std::optional<CalendarDay> asOf; ///< absent = the period after the last one of the whole file
};

/// Rows by item in the order of their first appearance, then by step. The bytes depend on the files alone.
/// Failures: FileMissing, FileEmpty, FileUnreadable, MissingColumn, InvalidNumber, InvalidDate (args: value,
/// file, line), Usage (period), Cancelled.
Result<std::vector<ForecastFileRow>> forecastFromHistory(const HistoryRequest& request,
                                                         const JobProgress& progress = {});

} // namespace qm
