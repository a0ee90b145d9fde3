#include "methods.h"

#include "exponentialsmoothing.h"
#include "holtwinters.h"
#include "simplemethods.h"
#include "theta.h"

#include <array>

namespace qm::forecast {

namespace {

constexpr std::array<MethodEntry, kMethods> kTable{{
    {"naive", naive, true, true, false, 1, 0.02, false},
    {"seasonal-naive", seasonalNaive, true, true, false, 1, 0.05, true},
    {"moving-average", flat<FlatMethod::MovingAverage>, true, true, true, 1, 1, false, FlatMethod::MovingAverage},
    {"mean", flat<FlatMethod::HistoricalMean>, true, true, true, 1, 0.3, false, FlatMethod::HistoricalMean},
    {"ses", simpleExponentialSmoothing, true, true, false, 1, 1, false},
    {"ewma-slow", flat<FlatMethod::SlowAverage>, true, true, true, 1, 1, false, FlatMethod::SlowAverage},
    {"ewma-quick", flat<FlatMethod::QuickAverage>, true, true, true, 1, 1, false, FlatMethod::QuickAverage},
    {"holt", holt, false, true, false, 8, 0.3, false},
    {"damped-trend", dampedTrend, false, true, false, 8, 1, false},
    {"holt-winters-additive", holtWintersAdditive, false, true, false, 16, 0.5, true},
    {"holt-winters-multiplicative", holtWintersMultiplicative, false, true, false, 16, 0.5, true},
    {"theta", theta, false, true, false, 8, 1, false},
    {"theta-dynamic", dynamicTheta, false, true, false, 8, 1, false},
    {"croston", flat<FlatMethod::Croston>, true, false, false, 4, 0.2, false, FlatMethod::Croston},
    {"croston-sba", flat<FlatMethod::CrostonSba>, true, false, false, 4, 0.3, false, FlatMethod::CrostonSba},
    {"tsb", flat<FlatMethod::TeunterSyntetosBabai>, true, true, true, 4, 1, false, FlatMethod::TeunterSyntetosBabai},
    {"imapa", flat<FlatMethod::MultipleAggregation>, true, true, true, 4, 1, false, FlatMethod::MultipleAggregation},
}};

} // namespace

std::span<const MethodEntry> methodTable() {
    return kTable;
}

void runMethod(const MethodEntry& method, const PreparedSeries& series, const Origins& origins,
               const std::vector<FlatLevels>& flat, ForecastPaths& paths) {
    if (!method.flat || flat.empty()) {
        method.run(series, origins, paths);
        return;
    }
    for (std::size_t i = 0; i < origins.after.size(); ++i) {
        emitFlat(series, origins, i, flat[i][static_cast<std::size_t>(*method.flat)], paths);
    }
}

bool takesPart(const MethodEntry& method, const PreparedSeries& series, int periods) {
    return (series.dense() ? method.dense : method.sparse) && !(method.averages && series.knowsItself()) &&
           periods >= method.leastPeriods && (!method.needsSeasons || !series.moved) &&
           (!method.needsSeasons || periods >= 2 * series.season + 1);
}

} // namespace qm::forecast
