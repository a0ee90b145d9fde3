#include "holtwinters.h"

#include "kernels/kernelchoice.h"

#include <algorithm>

namespace qm::forecast {

namespace {

constexpr double kLeastSeason = 0.02;

/// 4 alphas × 2 gammas, without and with a trend.
constexpr SeasonalGrid kGrid = [] {
    constexpr double kAlpha[] = {0.05, 0.15, 0.3, 0.5};
    SeasonalGrid grid{};
    for (std::size_t k = 0; k < kSixteenSets; ++k) {
        grid.alpha[k] = kAlpha[k % 4];
        grid.gamma[k] = k / 4 % 2 == 0 ? 0.03 : 0.15;
        grid.trendGain[k] = grid.alpha[k] * (k < 8 ? 0.0 : 0.1);
    }
    grid.damping = 0.97;
    grid.leastSeason = kLeastSeason;
    return grid;
}();

void start(const PreparedSeries& series, bool multiplicative, SeasonalState& state) {
    const std::size_t m = state.length;
    double mean = 0;
    for (std::size_t t = 0; t < 2 * m; ++t) {
        mean += series.value[t];
    }
    mean /= static_cast<double>(2 * m);
    std::fill_n(state.level, kSixteenSets, mean);
    for (std::size_t j = 0; j < m; ++j) {
        const double own = (series.value[j] + series.value[j + m]) / 2;
        const double season = multiplicative ? (mean > 0 ? std::max(own / mean, kLeastSeason) : 1) : own - mean;
        std::fill_n(state.season + j * kSixteenSets, kSixteenSets, season);
    }
}

void holtWinters(const PreparedSeries& series, const Origins& origins, bool multiplicative, ForecastPaths& paths) {
    const auto m = static_cast<std::size_t>(series.season);
    const bool enough = series.value.size() >= 2 * m;
    std::vector<double> season(enough ? m * kSixteenSets : 0);
    SeasonalState state{};
    state.season = season.data();
    state.length = m;
    double sum = 0;
    if (enough) {
        start(series, multiplicative, state);
    }
    const KernelSet& kernels = kernelSet();
    const auto advance = multiplicative ? kernels.multiplicativeSeason : kernels.additiveSeason;
    walk(
        origins,
        [&](std::size_t i) {
            double* row = paths.row(i);
            const auto n = static_cast<std::size_t>(origins.after[i]);
            if (n < 2 * m) {
                std::fill_n(row, origins.steps, n > 0 ? sum / static_cast<double>(n) : 0);
                return;
            }
            const auto set =
                static_cast<std::size_t>(std::min_element(state.error, state.error + kSixteenSets) - state.error);
            paths.squaredError(i) = state.errors > 0 ? state.error[set] / state.errors : -1;
            double damp = 1;
            double base = state.level[set];
            for (std::size_t h = 0; h < static_cast<std::size_t>(origins.steps); ++h) {
                damp *= kGrid.damping;
                base += damp * state.trend[set];
                const double own = season[(n + h) % m * kSixteenSets + set];
                row[h] = std::max(0.0, multiplicative ? base * own : base + own);
            }
        },
        [&](std::size_t begin, std::size_t end) {
            for (std::size_t t = begin; t < end; ++t) {
                sum += series.value[t];
            }
            if (enough) {
                advance(viewOf(series), begin, end, kGrid, state);
            }
        });
}

} // namespace

void holtWintersAdditive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    holtWinters(series, origins, false, paths);
}

void holtWintersMultiplicative(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    holtWinters(series, origins, true, paths);
}

} // namespace qm::forecast
