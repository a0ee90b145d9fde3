#pragma once

#include "demanddistribution.h"

#include <array>
#include <cstddef>

namespace qm::forecast {

/// Quantiles of a lead-time total at many ascending probabilities in one sweep, for choosing and calibrating: the
/// negative binomial (Poisson at variance <= mean) summed exactly up to a mean of 60; above, and for fractions, the
/// gamma by Wilson & Hilferty (1931), error below 1 %. z: the probabilities' standard Normal quantiles.
void quickQuantiles(double mean, double variance, bool wholeNumbers, const double* probability, const double* z,
                    std::size_t count, double* out);

/// Mean pinball loss over the five scored quantiles (50, 80, 90, 95, 99 %) of a total that came out as `actual`.
double pinballLoss(const double* quantiles, double actual);

/// Standard Normal quantiles of DemandDistribution::kKnots.
const std::array<double, DemandDistribution::kKnots.size()>& knotNormals();

} // namespace qm::forecast
