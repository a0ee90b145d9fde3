#include "methods.h"

#include "exponentialsmoothing.h"
#include "holtwinters.h"
#include "intermittentdemand.h"
#include "simplemethods.h"
#include "theta.h"

#include <array>

namespace qm::forecast {

namespace {

constexpr std::array<MethodEntry, kMethods> kTable{{
    {"naive", naive, true, true, false, 1, 0.02, false},
    {"seasonal-naive", seasonalNaive, true, true, false, 1, 0.05, true},
    {"moving-average", movingAverage, true, true, true, 1, 1, false},
    {"mean", historicalMean, true, true, true, 1, 0.3, false},
    {"ses", simpleExponentialSmoothing, true, true, false, 1, 1, false},
    {"ewma-slow", slowAverage, true, true, true, 1, 1, false},
    {"ewma-quick", quickAverage, true, true, true, 1, 1, false},
    {"holt", holt, false, true, false, 8, 0.3, false},
    {"damped-trend", dampedTrend, false, true, false, 8, 1, false},
    {"holt-winters-additive", holtWintersAdditive, false, true, false, 16, 0.5, true},
    {"holt-winters-multiplicative", holtWintersMultiplicative, false, true, false, 16, 0.5, true},
    {"theta", theta, false, true, false, 8, 1, false},
    {"theta-dynamic", dynamicTheta, false, true, false, 8, 1, false},
    {"croston", croston, true, false, false, 4, 0.2, false},
    {"croston-sba", crostonSba, true, false, false, 4, 0.3, false},
    {"tsb", teunterSyntetosBabai, true, true, true, 4, 1, false},
    {"imapa", multipleAggregation, true, true, true, 4, 1, false},
}};

} // namespace

std::span<const MethodEntry> methodTable() {
    return kTable;
}

bool takesPart(const MethodEntry& method, const PreparedSeries& series, int periods) {
    return (series.dense() ? method.dense : method.sparse) && !(method.averages && series.knowsItself()) &&
           periods >= method.leastPeriods && (!method.needsSeasons || !series.moved) &&
           (!method.needsSeasons || periods >= 2 * series.season + 1);
}

} // namespace qm::forecast
