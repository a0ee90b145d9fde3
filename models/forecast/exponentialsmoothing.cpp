#include "exponentialsmoothing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr int kLanes = 8; ///< parameter sets side by side: one SIMD lane each
using Lanes = std::array<double, kLanes>;
constexpr double kErrorDecay = 0.995; ///< of squared errors, so that old times do not choose

int leastLane(const Lanes& error) {
    return static_cast<int>(std::min_element(error.begin(), error.end()) - error.begin());
}

constexpr Lanes kAlphas{0.01, 0.025, 0.05, 0.09, 0.15, 0.25, 0.4, 0.65};

void discountedMean(const PreparedSeries& series, const Origins& origins, double alpha, ForecastPaths& paths) {
    const double keep = 1 - alpha;
    double sum = 0;
    double weight = 0;
    walk(
        series, origins, [&](std::size_t i) { emitFlat(series, origins, i, weight > 1e-9 ? sum / weight : 0, paths); },
        [&](std::size_t t) {
            if (series.known[t] != 0) {
                sum = sum * keep + series.value[t];
                weight = weight * keep + series.factor[t];
            }
        });
}

/// One set of parameters of the trend methods in each lane.
struct TrendGrid {
    Lanes alpha;
    Lanes beta; ///< share of alpha
    Lanes phi;
};

constexpr TrendGrid kHoltGrid{{0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5},
                              {0.05, 0.05, 0.05, 0.05, 0.2, 0.2, 0.2, 0.2},
                              {1, 1, 1, 1, 1, 1, 1, 1}};
constexpr TrendGrid kDampedGrid{{0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5},
                                {0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2},
                                {0.9, 0.9, 0.9, 0.9, 0.97, 0.97, 0.97, 0.97}};

void trendSmoothing(const PreparedSeries& series, const Origins& origins, const TrendGrid& grid, ForecastPaths& paths) {
    Lanes level{};
    Lanes trend{};
    Lanes error{};
    double errors = 0;
    bool started = false;
    walk(
        series, origins,
        [&](std::size_t i) {
            const auto lane = static_cast<std::size_t>(leastLane(error));
            paths.squaredError(i) = errors > 0 ? error[lane] / errors : -1;
            double* row = paths.row(i);
            const double* factor = series.factor.data() + origins.after[i];
            double reach = 0;
            double damp = 1;
            for (int h = 0; h < origins.steps; ++h) {
                damp *= grid.phi[lane];
                reach += damp;
                row[h] = std::max(0.0, level[lane] + reach * trend[lane]) * factor[h];
            }
        },
        [&](std::size_t t) {
            if (!started) {
                level.fill(series.factor[t] > 0.05 ? series.value[t] / series.factor[t] : series.value[t]);
                started = true;
                return;
            }
            const bool learn = series.known[t] != 0 && series.factor[t] > 0.05;
            const double y = learn ? series.value[t] / series.factor[t] : 0;
            errors = learn ? errors * kErrorDecay + 1 : errors;
            for (std::size_t l = 0; l < kLanes; ++l) {
                const double before = level[l];
                const double expected = before + grid.phi[l] * trend[l];
                const double miss = learn ? y - expected : 0;
                level[l] = expected + grid.alpha[l] * miss;
                trend[l] = grid.phi[l] * trend[l] + grid.alpha[l] * grid.beta[l] * miss;
                error[l] = learn ? error[l] * kErrorDecay + miss * miss : error[l];
            }
        });
}

} // namespace

void simpleExponentialSmoothing(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    Lanes sum{};
    Lanes weight{};
    Lanes error{};
    weight.fill(1e-12);
    double errors = 0;
    walk(
        series, origins,
        [&](std::size_t i) {
            const auto lane = static_cast<std::size_t>(leastLane(error));
            paths.squaredError(i) = errors > 0 ? error[lane] / errors : -1;
            emitFlat(series, origins, i, sum[lane] / weight[lane], paths);
        },
        [&](std::size_t t) {
            if (series.known[t] == 0) {
                return;
            }
            const double y = series.value[t];
            const double f = series.factor[t];
            errors = errors * kErrorDecay + 1;
            for (std::size_t l = 0; l < kLanes; ++l) {
                const double miss = y - f * (sum[l] / weight[l]);
                error[l] = error[l] * kErrorDecay + miss * miss;
                sum[l] = sum[l] * (1 - kAlphas[l]) + y;
                weight[l] = weight[l] * (1 - kAlphas[l]) + f;
            }
        });
}

void slowAverage(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    discountedMean(series, origins, series.season == 12 ? 0.05 : 0.02, paths);
}

void quickAverage(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    discountedMean(series, origins, series.season == 12 ? 0.2 : 0.08, paths);
}

void holt(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    trendSmoothing(series, origins, kHoltGrid, paths);
}

void dampedTrend(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    trendSmoothing(series, origins, kDampedGrid, paths);
}

} // namespace qm::forecast
