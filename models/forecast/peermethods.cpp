#include "peermethods.h"

#include "autoets.h"
#include "exponentialsmoothing.h"
#include "flatmethods.h"
#include "simplemethods.h"
#include "specialfunctions.h"
#include "theta.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr int kErrorOrigins = 60; ///< last one-step errors from which a peer's spread is taken
constexpr int kPaths = 400;

double roundedUp(double quantile, bool wholeNumbers) {
    const double q = std::max(0.0, quantile);
    return wholeNumbers ? std::ceil(q - 1e-9) : q;
}

/// One-step forecasts at the last origins give the variance, a run at the end the mean.
void runNormal(ForecastMethod method, const PreparedSeries& series, int horizon, std::span<const int> leadTimes,
               PeerForecast& out) {
    const int n = series.size();
    Origins origins{{}, horizon};
    for (int after = std::max(std::min(n / 2, n - 1), n - kErrorOrigins); after <= n; ++after) {
        origins.after.push_back(std::max(after, 0));
    }
    ForecastPaths paths;
    paths.reset(origins.after.size(), horizon);
    method(series, origins, paths);
    double squares = 0;
    for (std::size_t i = 0; i + 1 < origins.after.size(); ++i) {
        const double miss = series.value[static_cast<std::size_t>(origins.after[i])] - paths.row(i)[0];
        squares += miss * miss;
    }
    const std::size_t last = origins.after.size() - 1;
    const double variance = last > 0 ? squares / static_cast<double>(last) : 0;
    out.step.assign(paths.row(last), paths.row(last) + horizon);
    out.total.clear();
    for (const int length : leadTimes) {
        double mean = 0;
        for (int h = 0; h < length; ++h) {
            mean += out.step[static_cast<std::size_t>(h)];
        }
        auto& q = out.total.emplace_back();
        for (std::size_t k = 0; k < q.size(); ++k) {
            const double z = normalQuantile(DemandDistribution::kKnots[k]);
            q[k] = roundedUp(mean + z * std::sqrt(variance * length), series.wholeNumbers);
        }
    }
}

template <ForecastMethod kMethod>
void normalPeer(const PreparedSeries& series, int horizon, std::span<const int> leadTimes, PeerWorkspace&,
                PeerForecast& out) {
    runNormal(kMethod, series, horizon, leadTimes, out);
}

/// The static or the dynamic form, whichever has had the smaller one-step errors.
void autoTheta(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    ForecastPaths other;
    other.reset(origins.after.size(), origins.steps);
    theta(series, origins, paths);
    dynamicTheta(series, origins, other);
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i + 1 < origins.after.size(); ++i) {
        const double y = series.value[static_cast<std::size_t>(origins.after[i])];
        first += (y - paths.row(i)[0]) * (y - paths.row(i)[0]);
        second += (y - other.row(i)[0]) * (y - other.row(i)[0]);
    }
    if (second < first) {
        paths = other;
    }
}

void autoEts(const PreparedSeries& series, int horizon, std::span<const int> leadTimes, PeerWorkspace& work,
             PeerForecast& out) {
    const EtsModel model = fitAutoEts(series.value, series.season);
    out.step = model.forecast(horizon);
    for (double& mean : out.step) {
        mean = std::max(mean, 0.0);
    }
    model.simulate(kPaths, horizon, 20260101, work.draws);
    out.total.clear();
    work.errors.resize(kPaths);
    for (const int length : leadTimes) {
        for (std::size_t path = 0; path < kPaths; ++path) {
            const double* row = work.draws.data() + path * static_cast<std::size_t>(horizon);
            double sum = 0;
            for (int h = 0; h < length; ++h) {
                sum += row[h];
            }
            work.errors[path] = sum;
        }
        std::sort(work.errors.begin(), work.errors.end());
        auto& q = out.total.emplace_back();
        for (std::size_t k = 0; k < q.size(); ++k) {
            const auto at = static_cast<std::size_t>(std::ceil(DemandDistribution::kKnots[k] * kPaths)) - 1;
            q[k] = roundedUp(work.errors[at], series.wholeNumbers);
        }
    }
}

constexpr std::array kPeers{
    PeerMethod{"naive", normalPeer<naive>},
    PeerMethod{"seasonal-naive", normalPeer<seasonalNaive>},
    PeerMethod{"moving-average", normalPeer<flat<FlatMethod::MovingAverage>>},
    PeerMethod{"ses", normalPeer<simpleExponentialSmoothing>},
    PeerMethod{"tsb", normalPeer<flat<FlatMethod::TeunterSyntetosBabai>>},
    PeerMethod{"auto-ets", autoEts},
    PeerMethod{"auto-theta", normalPeer<autoTheta>},
    PeerMethod{"croston", normalPeer<flat<FlatMethod::Croston>>},
    PeerMethod{"croston-sba", normalPeer<flat<FlatMethod::CrostonSba>>},
    PeerMethod{"imapa", normalPeer<flat<FlatMethod::MultipleAggregation>>},
};

} // namespace

std::span<const PeerMethod> peerMethods() {
    return kPeers;
}

} // namespace qm::forecast
