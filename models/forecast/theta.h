#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// Theta: SES with a drift of half the slope of the straight line through the history; alpha from eight by squared
/// errors. Months and weeks with a season that passes the 90 % autocorrelation test are adjusted by classical
/// multiplicative decomposition. Source: Assimakopoulos & Nikolopoulos (2000), as SES with drift by Hyndman & Billah
/// (2003).
void theta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Dynamic optimised Theta: the line follows the data, and theta is chosen too (1, 1.5, 2, 3; with alpha sixteen sets
/// side by side). Adjusted for season as above. Source: Fiorucci et al. (2016), DOTM.
void dynamicTheta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
