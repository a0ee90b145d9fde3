#include "exponentialsmoothing.h"

#include "kernels/kernelchoice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qm::forecast {

namespace {

using Sets = std::array<double, kEightSets>;

constexpr SmoothingGrid gridOf(const Sets& alpha, const Sets& betaShare, const Sets& damping) {
    SmoothingGrid grid{};
    for (std::size_t k = 0; k < kEightSets; ++k) {
        grid.alpha[k] = alpha[k];
        grid.keep[k] = 1 - alpha[k];
        grid.trendGain[k] = alpha[k] * betaShare[k];
        grid.damping[k] = damping[k];
    }
    return grid;
}

constexpr Sets kFourAlphasTwice{0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5};
constexpr SmoothingGrid kLevelGrid = gridOf({0.01, 0.025, 0.05, 0.09, 0.15, 0.25, 0.4, 0.65}, {}, {});
constexpr SmoothingGrid kHoltGrid =
    gridOf(kFourAlphasTwice, {0.05, 0.05, 0.05, 0.05, 0.2, 0.2, 0.2, 0.2}, {1, 1, 1, 1, 1, 1, 1, 1});
constexpr SmoothingGrid kDampedGrid =
    gridOf(kFourAlphasTwice, {0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2}, {0.9, 0.9, 0.9, 0.9, 0.97, 0.97, 0.97, 0.97});

/// The set with the least squared error so far, which is noted for the origin.
std::size_t bestSet(const SmoothingState& state, std::size_t origin, ForecastPaths& paths) {
    const auto best = static_cast<std::size_t>(std::min_element(state.error, state.error + kEightSets) - state.error);
    paths.squaredError(origin) = state.errors > 0 ? state.error[best] / state.errors : -1;
    return best;
}

void trendSmoothing(const PreparedSeries& series, const Origins& origins, const SmoothingGrid& grid,
                    ForecastPaths& paths) {
    SmoothingState state{};
    walk(
        origins,
        [&](std::size_t i) {
            const std::size_t set = bestSet(state, i, paths);
            double* row = paths.row(i);
            const double* factor = series.factor.data() + origins.after[i];
            double reach = 0;
            double damp = 1;
            for (int h = 0; h < origins.steps; ++h) {
                damp *= grid.damping[set];
                reach += damp;
                row[h] = std::max(0.0, state.level[set] + reach * state.trend[set]) * factor[h];
            }
        },
        [&](std::size_t begin, std::size_t end) {
            if (begin == 0) {
                const double factor = series.factor[0];
                std::fill_n(state.level, kEightSets,
                            factor > kLeastLearntFactor ? series.value[0] / factor : series.value[0]);
                ++begin;
            }
            kernelSet().trend(viewOf(series), begin, end, grid, state);
        });
}

} // namespace

void simpleExponentialSmoothing(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    SmoothingState state{};
    std::fill_n(state.weight, kEightSets, 1e-12);
    walk(
        origins,
        [&](std::size_t i) {
            const std::size_t set = bestSet(state, i, paths);
            emitFlat(series, origins, i, state.level[set] / state.weight[set], paths);
        },
        [&](std::size_t begin, std::size_t end) {
            kernelSet().smoothing(viewOf(series), begin, end, kLevelGrid, state);
        });
}

void holt(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    trendSmoothing(series, origins, kHoltGrid, paths);
}

void dampedTrend(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    trendSmoothing(series, origins, kDampedGrid, paths);
}

} // namespace qm::forecast
