#pragma once

#include "calendarday.h"
#include "forecaster.h"
#include "strongid.h"

#include <functional>
#include <optional>
#include <QtCore/QString>

namespace qm {

class Database;
struct StoredForecast;

/// A forecast as a row of table forecast, and back.
StoredForecast storedOf(const forecast::DemandForecast& forecast, ItemId item, LocationId site);
/// DatabaseDamaged where the row cannot be read.
Result<forecast::DemandForecast> forecastOf(const StoredForecast& stored);

/// smooth, erratic, intermittent, lumpy or no demand.
QString demandClassName(forecast::DemandClass demandClass);

/// Calls take for each forecast of a run with what persons changed of it laid on top; item none = all.
Status eachForecast(const Database& database, ForecastRunId run, ItemId item,
                    const std::function<void(ItemId, LocationId, forecast::DemandForecast&&)>& take);
/// The same as the statistics made it.
Status eachStatisticalForecast(const Database& database, ForecastRunId run, ItemId item,
                               const std::function<void(ItemId, LocationId, forecast::DemandForecast&&)>& take);

} // namespace qm
