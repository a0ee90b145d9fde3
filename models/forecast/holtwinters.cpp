#include "holtwinters.h"

#include <algorithm>
#include <array>

namespace qm::forecast {

namespace {

constexpr std::size_t kLanes = 16;
using Lanes = std::array<double, kLanes>;
constexpr double kErrorDecay = 0.995;
constexpr double kLeastFactor = 0.02;

constexpr Lanes kAlpha{0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5, 0.05, 0.15, 0.3, 0.5};
constexpr Lanes kGamma{0.03, 0.03, 0.03, 0.03, 0.15, 0.15, 0.15, 0.15, 0.03, 0.03, 0.03, 0.03, 0.15, 0.15, 0.15, 0.15};
constexpr Lanes kBeta{0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
constexpr double kPhi = 0.97;

struct State {
    Lanes level{};
    Lanes trend{};
    Lanes error{};
    double errors = 0;
    std::vector<Lanes> season; ///< by period modulo its length
};

void start(const PreparedSeries& series, bool multiplicative, State& state) {
    const auto m = static_cast<std::size_t>(series.season);
    double mean = 0;
    for (std::size_t t = 0; t < 2 * m; ++t) {
        mean += series.value[t];
    }
    mean /= static_cast<double>(2 * m);
    state.level.fill(mean);
    for (std::size_t j = 0; j < m; ++j) {
        const double own = (series.value[j] + series.value[j + m]) / 2;
        if (multiplicative) {
            state.season[j].fill(mean > 0 ? std::max(own / mean, kLeastFactor) : 1);
        } else {
            state.season[j].fill(own - mean);
        }
    }
}

template <bool kMultiplicative>
void step(State& state, std::size_t position, double y, bool learn) {
    Lanes& season = state.season[position];
    state.errors = learn ? state.errors * kErrorDecay + 1 : state.errors;
    for (std::size_t l = 0; l < kLanes; ++l) {
        const double base = state.level[l] + kPhi * state.trend[l];
        const double miss = learn ? y - (kMultiplicative ? base * season[l] : base + season[l]) : 0;
        const double push = kMultiplicative ? miss / season[l] : miss;
        state.level[l] = base + kAlpha[l] * push;
        state.trend[l] = kPhi * state.trend[l] + kAlpha[l] * kBeta[l] * push;
        if (kMultiplicative) {
            const double next = base > 1e-9 ? season[l] + kGamma[l] * miss / base : season[l];
            season[l] = std::max(next, kLeastFactor);
        } else {
            season[l] += kGamma[l] * miss;
        }
        state.error[l] = learn ? state.error[l] * kErrorDecay + miss * miss : state.error[l];
    }
}

template <bool kMultiplicative>
void holtWinters(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    const auto m = static_cast<std::size_t>(series.season);
    const bool enough = series.value.size() >= 2 * m;
    State state;
    double sum = 0;
    if (enough) {
        state.season.resize(m);
        start(series, kMultiplicative, state);
    }
    walk(
        series, origins,
        [&](std::size_t i) {
            double* row = paths.row(i);
            const auto n = static_cast<std::size_t>(origins.after[i]);
            if (n < 2 * m) {
                std::fill_n(row, origins.steps, n > 0 ? sum / static_cast<double>(n) : 0);
                return;
            }
            const auto lane = static_cast<std::size_t>(std::min_element(state.error.begin(), state.error.end()) -
                                                       state.error.begin());
            paths.squaredError(i) = state.errors > 0 ? state.error[lane] / state.errors : -1;
            double damp = 1;
            double base = state.level[lane];
            for (std::size_t h = 0; h < static_cast<std::size_t>(origins.steps); ++h) {
                damp *= kPhi;
                base += damp * state.trend[lane];
                const double season = state.season[(n + h) % m][lane];
                row[h] = std::max(0.0, kMultiplicative ? base * season : base + season);
            }
        },
        [&](std::size_t t) {
            sum += series.value[t];
            if (enough) {
                step<kMultiplicative>(state, t % m, series.value[t], series.known[t] != 0);
            }
        });
}

} // namespace

void holtWintersAdditive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    holtWinters<false>(series, origins, paths);
}

void holtWintersMultiplicative(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    holtWinters<true>(series, origins, paths);
}

} // namespace qm::forecast
