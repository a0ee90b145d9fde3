#pragma once

#include "forecastpaths.h"

#include <span>

namespace qm::forecast {

/// A candidate of the choice.
struct MethodEntry {
    const char* name; ///< stable, stored with forecasts
    ForecastMethod run;
    bool sparse;       ///< takes part where zeros abound (intermittent, lumpy)
    bool dense;        ///< takes part where demand is smooth or erratic
    bool averages;     ///< gives a plain average of the past: left out where trend and season show
    int leastPeriods;  ///< of history
    double priorOdds;  ///< weight before anything was measured, of the others
    bool needsSeasons; ///< takes part only with two whole seasons of history
};

/// All methods, in a fixed order: an index is stable within a version.
std::span<const MethodEntry> methodTable();

constexpr std::size_t kMethods = 17;

/// Whether a method takes part for a series of that class and length.
bool takesPart(const MethodEntry& method, const PreparedSeries& series, int periods);

} // namespace qm::forecast
