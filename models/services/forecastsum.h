#pragma once

#include "forecaster.h"

namespace qm {

/// Adds another site's forecast of an item: demands that know nothing of each other, by their first two moments.
/// Shorter ones lower the number of steps; methods and score stay those of the greater one.
void addForecast(forecast::DemandForecast& sum, const forecast::DemandForecast& part);

} // namespace qm
