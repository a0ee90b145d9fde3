#pragma once

#include "forecaster.h"
#include "forecastfilerow.h"

namespace qm {

/// One row of a forecast file from the distributions of a step (1 and up). period: its name in the form of the data.
ForecastFileRow forecastFileRow(const QString& item, int step, const QString& period,
                                const forecast::DemandForecast& forecast);

} // namespace qm
