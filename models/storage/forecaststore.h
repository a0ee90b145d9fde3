#pragma once

#include "calendarday.h"
#include "result.h"
#include "strongid.h"

#include <functional>
#include <optional>
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;
class Transaction;

/// Head of a stored forecast.
struct ForecastRunRow {
    ForecastRunId id;
    CalendarDay asOf;
    CalendarDay dataThrough;
    QByteArray fingerprint; ///< 32 bytes
    int version = 0;
    int horizon = 0;
};

/// The forecast of one item at one site as it lies in the file.
struct StoredForecast {
    ItemId item;
    LocationId site;
    QString demandClass;
    QByteArray methods; ///< JSON
    QByteArray score;   ///< JSON
    QByteArray shape;   ///< see forecastshape.h of the services
};

Result<ForecastRunId> insertForecastRun(Transaction& transaction, const ForecastRunRow& run);
Status insertForecast(Transaction& transaction, ForecastRunId run, const StoredForecast& forecast);

/// A run of that day, data and version with at least that horizon.
Result<std::optional<ForecastRunRow>> findForecastRun(const Database& database, const ForecastRunRow& wanted);
/// The one made last, of any day.
Result<std::optional<ForecastRunRow>> latestForecastRun(const Database& database);
/// The last one of an earlier day.
Result<std::optional<ForecastRunRow>> lastForecastRunBefore(const Database& database, CalendarDay asOf);
Result<std::optional<ForecastRunRow>> readForecastRun(const Database& database, ForecastRunId run);
/// The last one made for that day or an earlier one, that reaches it; the latest day wins.
Result<std::optional<ForecastRunRow>> forecastRunReaching(const Database& database, CalendarDay day);
/// Calls take for each forecast of the run, by item and site; item none = all.
Status readForecasts(const Database& database, ForecastRunId run, ItemId item,
                     const std::function<void(StoredForecast&&)>& take);

} // namespace qm
