#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// Simple exponential smoothing, alpha chosen at each origin by the squared one-step errors so far among eight, run
/// side by side. The level is a discounted mean (sum of decayed demand over sum of decayed factors), which needs no
/// starting value and takes closed days and gaps. Source: Brown (1959); Hyndman & Athanasopoulos (2021), 8.1.
void simpleExponentialSmoothing(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Holt's linear trend. Source: Holt (1957). Parameters from a grid of eight, as above.
void holt(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Damped trend. Source: Gardner & McKenzie (1985). Parameters from a grid of eight, as above.
void dampedTrend(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
