#pragma once

#include "flatmethods.h"

#include <optional>
#include <span>

namespace qm::forecast {

/// A candidate of the choice.
struct MethodEntry {
    const char* name; ///< stable, stored with forecasts
    ForecastMethod run;
    bool sparse;                         ///< takes part where zeros abound (intermittent, lumpy)
    bool dense;                          ///< takes part where demand is smooth or erratic
    bool averages;                       ///< gives a plain average of the past: left out where trend and season show
    int leastPeriods;                    ///< of history
    double priorOdds;                    ///< weight before anything was measured, of the others
    bool needsSeasons;                   ///< takes part only with two whole seasons of history
    std::optional<FlatMethod> flat = {}; ///< which of the methods that run over several series side by side
};

/// All methods, in a fixed order: an index is stable within a version.
std::span<const MethodEntry> methodTable();

constexpr std::size_t kMethods = 17;

/// Runs a method, or takes its levels where it ran side by side with other series (flat: by origin, else empty).
void runMethod(const MethodEntry& method, const PreparedSeries& series, const Origins& origins,
               const std::vector<FlatLevels>& flat, ForecastPaths& paths);

/// Whether a method takes part for a series of that class and length.
bool takesPart(const MethodEntry& method, const PreparedSeries& series, int periods);

} // namespace qm::forecast
