#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// The last known value.
void naive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// The value one season earlier; naive while there is no whole season.
void seasonalNaive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
