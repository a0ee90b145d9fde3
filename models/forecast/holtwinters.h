#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// Holt-Winters with additive season and without or with a damped trend; parameters from a grid of sixteen run side by
/// side, chosen at each origin by the squared one-step errors so far. Starts from the first two seasons; an origin
/// with fewer periods gets their mean. Runs on demand as it is, not on the shared factor.
/// Source: Winters (1960); Hyndman, Koehler, Ord & Snyder (2008), ETS(A,N,A) and ETS(A,Ad,A).
void holtWintersAdditive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// The same with a multiplicative season (ETS(A,N,M), ETS(A,Ad,M)).
void holtWintersMultiplicative(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
