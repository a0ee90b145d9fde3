#pragma once

#include "forecastpaths.h"

namespace qm::forecast {

/// Croston: size and interval of demands smoothed apart, alpha 0.1. Starts: the first size, and the periods up to it.
/// Source: Croston (1972).
void croston(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Croston with the bias taken off: times 1 − alpha/2. Source: Syntetos & Boylan (2005).
void crostonSba(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Teunter, Syntetos & Babai (2011): size where there is demand, probability in every period, so that a dying item
/// fades. Smoothing 0.1 of the size, 0.05 of the probability (0.1 on months). Starts: the first size, and one demand
/// in the periods up to it.
void teunterSyntetosBabai(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

/// Mean of SES over the series summed to blocks of 1, 2, 4, … periods up to its mean interval (at most 16), each
/// spread evenly again; blocks end at the origin. Source: Petropoulos & Kourentzes (2015), with ADIDA of Nikolopoulos
/// et al. (2011) as its last block length.
void multipleAggregation(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);

} // namespace qm::forecast
