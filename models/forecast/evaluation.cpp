#include "evaluation.h"

#include "parallelblocks.h"
#include "peermethods.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>

namespace qm::forecast {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kLeastLongTotals = 4; ///< longest lead times of history at an origin

/// The series as it was known after its first `known` periods.
DemandSeries knownAt(const DemandSeries& whole, std::size_t known, const std::vector<std::string>& ahead) {
    DemandSeries result = whole;
    result.units.resize(known);
    result.censored.resize(std::min(known, whole.censored.size()));
    result.missing.resize(std::min(known, whole.missing.size()));
    result.oneOff.resize(std::min(known, whole.oneOff.size()));
    for (Regressor& regressor : result.regressors) {
        const bool announced =
            !regressor.future.empty() || std::find(ahead.begin(), ahead.end(), regressor.name) != ahead.end();
        std::vector<double> future;
        if (announced && regressor.history.size() > known) {
            future.assign(regressor.history.begin() + static_cast<std::ptrdiff_t>(known), regressor.history.end());
            future.insert(future.end(), regressor.future.begin(), regressor.future.end());
        }
        regressor.history.resize(std::min(known, regressor.history.size()));
        regressor.future = std::move(future);
    }
    return result;
}

/// What came after an origin, and the scales of what lay before it.
struct Outcome {
    const std::vector<double>& units;
    std::size_t known;

    double total(std::size_t from, int length) const {
        const auto begin = units.begin() + static_cast<std::ptrdiff_t>(from);
        return std::accumulate(begin, begin + length, 0.0);
    }
    double totalScale(int length) const {
        const auto step = static_cast<std::size_t>(length);
        double change = 0;
        int count = 0;
        for (std::size_t t = 0; t + 2 * step <= known; ++t, ++count) {
            change += std::abs(total(t + step, length) - total(t, length));
        }
        return count > 0 ? change / count : 0;
    }
    /// Mean absolute change from a season before, of the history.
    double seasonalScale(Period period) const {
        const std::size_t usual = period == Period::Day ? 7 : period == Period::Month ? 12 : 1;
        const std::size_t season = known > 2 * usual ? usual : 1;
        double change = 0;
        for (std::size_t t = season; t < known; ++t) {
            change += std::abs(units[t] - units[t - season]);
        }
        return known > season ? change / static_cast<double>(known - season) : 0;
    }
    double squaredStepScale() const {
        double squares = 0;
        for (std::size_t t = 1; t < known; ++t) {
            squares += (units[t] - units[t - 1]) * (units[t] - units[t - 1]);
        }
        return known > 1 ? squares / static_cast<double>(known - 1) : 0;
    }
};

void addTotal(const std::array<double, 5>& quantiles, double mean, double actual, double scale, ScoreSums& sums) {
    double loss = 0;
    for (std::size_t k = 0; k < quantiles.size(); ++k) {
        const double miss = actual - quantiles[k];
        const double p = DemandDistribution::kKnots[k];
        loss += std::max(p * miss, (p - 1) * miss) / static_cast<double>(quantiles.size());
        sums.covered[k] += actual <= quantiles[k] + 1e-9 ? 1 : 0;
    }
    ++sums.totals;
    sums.forecast += mean;
    sums.actual += actual;
    if (scale > 0) {
        ++sums.scaled;
        sums.scaledLoss += loss / scale;
    }
}

void addForecast(const PeerForecast& forecast, const Outcome& outcome, Period period, const std::vector<int>& leadTimes,
                 ScoreSums* scores) {
    const double stepScale = outcome.squaredStepScale();
    const double seasonalScale = outcome.seasonalScale(period);
    for (std::size_t l = 0; l < leadTimes.size(); ++l) {
        double mean = 0;
        for (std::size_t h = 0; h < static_cast<std::size_t>(leadTimes[l]); ++h) {
            mean += forecast.step[h];
            const double miss = outcome.units[outcome.known + h] - forecast.step[h];
            if (stepScale > 0) {
                ++scores[l].steps;
                scores[l].squaredError += miss * miss / stepScale;
            }
            if (seasonalScale > 0) {
                ++scores[l].seasonalSteps;
                scores[l].absoluteError += std::abs(miss) / seasonalScale;
            }
        }
        addTotal(forecast.total[l], mean, outcome.total(outcome.known, leadTimes[l]), outcome.totalScale(leadTimes[l]),
                 scores[l]);
    }
}

PeerForecast chosenForecast(const DemandForecast& forecast, const std::vector<int>& leadTimes) {
    PeerForecast result;
    for (const DemandDistribution& step : forecast.step) {
        result.step.push_back(step.mean);
    }
    for (const int length : leadTimes) {
        auto& q = result.total.emplace_back();
        for (std::size_t k = 0; k < q.size(); ++k) {
            q[k] = forecast.total[static_cast<std::size_t>(length) - 1].quantile(DemandDistribution::kKnots[k]);
        }
    }
    return result;
}

} // namespace

ScoreSums& ScoreSums::operator+=(const ScoreSums& other) {
    totals += other.totals;
    scaled += other.scaled;
    scaledLoss += other.scaledLoss;
    for (std::size_t k = 0; k < covered.size(); ++k) {
        covered[k] += other.covered[k];
    }
    forecast += other.forecast;
    actual += other.actual;
    steps += other.steps;
    squaredError += other.squaredError;
    seasonalSteps += other.seasonalSteps;
    absoluteError += other.absoluteError;
    return *this;
}

double ScoreSums::scaledPinballLoss() const {
    return scaled > 0 ? scaledLoss / scaled : kNan;
}
double ScoreSums::coverage(std::size_t quantile) const {
    return totals > 0 ? static_cast<double>(covered[quantile]) / totals : kNan;
}
double ScoreSums::bias() const {
    return actual > 0 ? (forecast - actual) / actual : kNan;
}
double ScoreSums::rmsse() const {
    return steps > 0 ? std::sqrt(squaredError / steps) : kNan;
}

double ScoreSums::mase() const {
    return seasonalSteps > 0 ? absoluteError / seasonalSteps : kNan;
}

ScoreSums Evaluation::sum(std::size_t method, std::size_t leadTime,
                          const std::function<bool(const ItemEvaluation&)>& take) const {
    ScoreSums result;
    for (const ItemEvaluation& item : items) {
        if (!take || take(item)) {
            result += of(item, method, leadTime);
        }
    }
    return result;
}

Result<Evaluation> evaluateForecasts(const std::vector<DemandSeries>& series, const EvaluationOptions& options,
                                     const ProgressCheck& progress) {
    Evaluation result;
    result.leadTimes = options.leadTimes;
    std::vector<PeerMethod> peers;
    for (const PeerMethod& peer : options.peers ? peerMethods() : std::span<const PeerMethod>()) {
        const bool wanted =
            options.onlyPeers.empty() || std::ranges::find(options.onlyPeers, peer.name) != options.onlyPeers.end();
        if (wanted) {
            peers.push_back(peer);
        }
    }
    for (const PeerMethod& peer : peers) {
        result.methods.emplace_back(peer.name);
    }
    result.methods.emplace_back("chosen");
    const std::size_t leads = result.leadTimes.size();
    result.items.resize(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        result.items[i].key = series[i].key;
        result.items[i].group = series[i].group;
        result.items[i].scores.resize(result.methods.size() * leads);
    }
    const int longest = result.leadTimes.empty() ? 1 : result.leadTimes.back();
    ForecastOptions forecastOptions = options.forecast;
    forecastOptions.horizon = std::max(forecastOptions.horizon, longest);
    const std::size_t all = series.size() * static_cast<std::size_t>(std::max(options.origins, 0));
    std::size_t finished = 0;
    for (int origin = options.origins - 1; origin >= 0; --origin) {
        const auto ahead = static_cast<std::size_t>((options.skippedOrigins + origin + 1) * longest);
        std::vector<DemandSeries> known;
        std::vector<std::size_t> index;
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (series[i].units.size() >= ahead + kLeastLongTotals * static_cast<std::size_t>(longest)) {
                known.push_back(knownAt(series[i], series[i].units.size() - ahead, options.knownAhead));
                index.push_back(i);
            }
        }
        const auto forecasts = forecastAll(known, forecastOptions, [&](std::size_t done, std::size_t) {
            return !progress || progress(finished + done / 2, all);
        });
        if (!forecasts.ok()) {
            return forecasts.error();
        }
        std::atomic<std::size_t> done{0};
        const bool going =
            parallelBlocks(known.size(), workerCount(forecastOptions.threads), [&](std::size_t begin, std::size_t end) {
                PeerWorkspace work;
                PeerForecast peer;
                for (std::size_t k = begin; k < end; ++k) {
                    ItemEvaluation& item = result.items[index[k]];
                    const Outcome outcome{series[index[k]].units, known[k].units.size()};
                    item.demandClass = (*forecasts)[k].demandClass;
                    PreparedSeries prepared = prepareSeries(known[k]);
                    prepared.factor.assign(known[k].units.size() + static_cast<std::size_t>(longest), 1.0);
                    for (std::size_t m = 0; m < peers.size(); ++m) {
                        peers[m].run(prepared, longest, result.leadTimes, work, peer);
                        addForecast(peer, outcome, known[k].period, result.leadTimes, item.scores.data() + m * leads);
                    }
                    addForecast(chosenForecast((*forecasts)[k], result.leadTimes), outcome, known[k].period,
                                result.leadTimes, item.scores.data() + peers.size() * leads);
                }
                done += end - begin;
                return !progress || progress(finished + known.size() / 2 + done / 2, all);
            });
        if (!going) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        finished += series.size();
    }
    return result;
}

} // namespace qm::forecast
