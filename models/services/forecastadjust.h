#pragma once

#include "forecaster.h"

namespace qm {

/// Gives a forecast other mean demands by step: for closed days (0) and for what a person knows better. Spread follows
/// the mean by the power 1.5 of its standing to the old one (Taylor's law, as in leadtimedemand.h), totals follow the
/// steps that they are made of; calibration stays. A step that expected nothing gets Poisson demand. means: shape
/// (steps) or fewer; not finite or negative ones are left as they are.
void adjustForecast(forecast::DemandForecast& forecast, const std::vector<double>& means);

} // namespace qm
