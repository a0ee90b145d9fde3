#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// The last known value.
void naive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// The value one season earlier; naive while there is no whole season.
void seasonalNaive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Mean of the last 8 weeks of days, 13 weeks or 12 months, seasonally adjusted by the shared factor.
void movingAverage(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Mean of the whole history, seasonally adjusted by the shared factor.
void historicalMean(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
