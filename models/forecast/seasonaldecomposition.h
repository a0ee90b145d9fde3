#pragma once

#include "preparedseries.h"

#include <vector>

namespace qm::forecast {

/// Multiplicative seasonal indices (mean 1) of the first `periods` values divided by the shared factor, shape (season),
/// position = period modulo the season. Empty where there are less than two seasons or the autocorrelation at one
/// season does not pass the 90 % test. Source: classical decomposition; test of Assimakopoulos & Nikolopoulos (2000).
std::vector<double> seasonalIndices(const PreparedSeries& series, int periods);

} // namespace qm::forecast
