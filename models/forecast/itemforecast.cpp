#include "itemforecast.h"

#include "orderedtotals.h"
#include "quickquantiles.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qm::forecast {

namespace {

constexpr double kUsualMisses = 0.3; ///< misses that "as past totals spread" weighs as much as
constexpr double kLeastRatio = 1.01; ///< variance over mean of whole-number totals

/// Weighted mean path of the methods; fills the shares.
void meanPath(const PreparedSeries& series, const MethodWeights& weights, int horizon,
              const std::vector<FlatLevels>& flat, ItemWorkspace& work, std::vector<MethodShare>& shares) {
    work.mean.assign(static_cast<std::size_t>(horizon), 0.0);
    const Origins now{{series.size()}, horizon};
    work.paths.reset(1, horizon);
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (!(weights[m] > 0)) {
            continue;
        }
        const auto weight = static_cast<double>(weights[m]);
        runMethod(methodTable()[m], series, now, flat, work.paths);
        const double* row = work.paths.row(0);
        for (std::size_t h = 0; h < work.mean.size(); ++h) {
            const double mean = std::isfinite(row[h]) ? std::max(row[h], 0.0) : 0.0;
            work.mean[h] += weight * mean * series.effectAt(series.value.size() + h);
        }
        shares.push_back({methodTable()[m].name, weight});
    }
}

/// Multiplies the path so that both scored totals become what the global model says; in between and beyond, what the
/// longer one asks for is spread over the periods after the lead time.
void correctPath(const PreparedSeries& series, const BacktestRecord& record, const SharedKnowledge& shared,
                 ItemWorkspace& work) {
    if (!record.corrected) {
        return;
    }
    const BacktestPlan& plan = shared.plan;
    plainSums(series, work.backtest.sums);
    const OriginState state = stateAt(series, plan, work.backtest.sums, series.size());
    const Origins now{{series.size()}, plan.horizon};
    std::array<double, kLengths> total{};
    std::array<double, kLengths> target{};
    for (std::size_t l = 0; l < kLengths; ++l) {
        for (std::size_t h = 0; h < static_cast<std::size_t>(plan.length[l]); ++h) {
            total[l] += work.mean[h];
        }
        if (!(total[l] > 0)) {
            return;
        }
        auto& history = work.backtest.histories[l];
        totalsHistory(work.backtest.sums, series, now, plan.length[l], history);
        const double plain = total[l] / meanEffect(series, series.size(), plan.length[l]);
        target[l] = total[l] * shared.model.correction(l, GlobalModel::features(state, history[0], plain, l));
    }
    const double early = target[0] / total[0];
    const double rest = total[1] - total[0];
    const double late = rest > 1e-9 * total[1] ? std::max((target[1] - target[0]) / rest, 0.2 * early) : early;
    for (std::size_t h = 0; h < work.mean.size(); ++h) {
        work.mean[h] *= h < static_cast<std::size_t>(plan.length[0]) ? early : late;
    }
}

/// What is added to the spread of past totals.
struct Spread {
    double missed = 1;     ///< missedShare
    double levelError = 0; ///< squared and relative, of a level that is only expected
};

/// Moments of past totals of a few lengths, and by interpolation the variance over mean of every coming total.
void dispersionByStep(const PreparedSeries& series, const SharedKnowledge& shared, const std::vector<double>& totalMean,
                      const Spread& spread, ItemWorkspace& work) {
    const std::size_t horizon = totalMean.size();
    const BacktestPlan& plan = shared.plan;
    plainSums(series, work.backtest.sums);
    const Origins now{{series.size()}, plan.horizon};
    work.ratio.assign(horizon, 1.0);
    double logBefore = 0;
    double ratioBefore = 0;
    std::size_t before = 0;
    for (std::size_t length = 1; length <= horizon;) {
        auto& history = work.backtest.histories[0];
        totalsHistory(work.backtest.sums, series, now, static_cast<int>(length), history);
        const double mean = totalMean[length - 1];
        const double towardsLong = plan.towardsLong(length);
        const double factor = steady::exp((1 - towardsLong) * steady::log(shared.calibration.varianceFactor(mean, 0)) +
                                          towardsLong * steady::log(shared.calibration.varianceFactor(mean, 1)));
        const double logRatio =
            mean > 0 ? steady::log(shared.dispersion.variance(history[0], mean) * spread.missed * factor / mean +
                                   spread.levelError * mean)
                     : logBefore;
        const double logLength = steady::log(static_cast<double>(length));
        for (std::size_t h = before + 1; h <= length; ++h) {
            const double share =
                before == 0 ? 1 : (steady::log(static_cast<double>(h)) - ratioBefore) / (logLength - ratioBefore);
            work.ratio[h - 1] = steady::exp(logBefore + share * (logRatio - logBefore));
        }
        logBefore = logRatio;
        ratioBefore = logLength;
        before = length;
        std::size_t next = std::max(length + 1, length * 4 / 3);
        for (const int scored : plan.length) { // the lengths that were calibrated are met exactly
            const auto exact = static_cast<std::size_t>(scored);
            next = length < exact && next > exact ? exact : next;
        }
        length = length < horizon ? std::min(next, horizon) : horizon + 1;
    }
}

DemandDistribution ofFamily(double mean, double variance, bool wholeNumbers, bool large) {
    DemandDistribution d = DemandDistribution::fromMoments(mean, variance, wholeNumbers);
    if (large && d.family != DemandDistribution::Family::Zero) {
        d.family = DemandDistribution::Family::Gamma;
        d.variance = std::max(variance, mean * mean * 1e-9);
    }
    return d;
}

BacktestScore scoreOf(const BacktestRecord& record, const MethodWeights& weights, const SharedKnowledge& shared) {
    constexpr std::size_t kKnots = DemandDistribution::kKnots.size();
    BacktestScore score;
    double forecast = 0;
    double actual = 0;
    double covered = 0;
    double loss = 0;
    double naiveLoss = 0;
    const double missed = missedShare(record, weights, shared);
    const auto quantiles = [&](const PastTotal& past, double mean) {
        const double variance =
            missed * shared.dispersion.variance(past.history[0], mean) * shared.calibration.varianceFactor(mean, 0);
        auto d = DemandDistribution::fromMoments(mean, variance, record.wholeNumbers);
        shared.calibration.apply(mean, 0, d);
        std::array<double, kKnots> q{};
        for (std::size_t k = 0; k < kKnots; ++k) {
            q[k] = d.quantile(DemandDistribution::kKnots[k]);
        }
        return q;
    };
    for (const PastTotal& past : record.past) {
        const double mean = correctedTotal(past, 0, weights, shared.model);
        const auto q = quantiles(past, mean);
        ++score.origins;
        forecast += mean;
        actual += past.actual[0];
        covered += past.actual[0] <= q[3] ? 1 : 0;
        loss += pinballLoss(q.data(), past.actual[0]);
        naiveLoss += pinballLoss(quantiles(past, static_cast<double>(past.forecast[0][0])).data(), past.actual[0]);
    }
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const bool scaled = score.origins > 0 && record.scale[0] > 0;
    score.scaledPinballLoss = scaled ? loss / score.origins / record.scale[0] : nan;
    score.naiveScaledPinballLoss = scaled ? naiveLoss / score.origins / record.scale[0] : nan;
    score.coverage95 = score.origins > 0 ? covered / score.origins : 0;
    score.bias = actual > 0 ? (forecast - actual) / actual : 0;
    return score;
}

} // namespace

double correctedTotal(const PastTotal& past, std::size_t length, const MethodWeights& weights,
                      const GlobalModel& model) {
    const double mean = combinedTotal(past, length, weights);
    if (!(mean > 0) || !past.corrected) {
        return std::max(mean, 0.0);
    }
    return mean * model.correction(length, GlobalModel::features(past.state, past.history[length],
                                                                 mean / past.effect[length], length));
}

double missedShare(const BacktestRecord& record, const MethodWeights& weights, const SharedKnowledge& shared) {
    if (!record.dense || record.moved) {
        return 1;
    }
    double sum = kUsualMisses;
    double count = kUsualMisses;
    for (const PastTotal& past : record.past) {
        for (std::size_t l = 0; l < kLengths; ++l) {
            const double mean = correctedTotal(past, l, weights, shared.model);
            const double variance = shared.dispersion.variance(past.history[l], mean);
            if (variance > 0) {
                const double miss = past.actual[l] - mean;
                sum += std::min(miss * miss / variance, 9.0);
                count += 1;
            }
        }
    }
    return std::clamp(sum / count, 0.005, 1.5);
}

DemandForecast forecastItem(const PreparedSeries& series, const BacktestRecord& record,
                            const NewItems::Expectation& expected, const std::vector<FlatLevels>& flat,
                            const SharedKnowledge& shared, ItemWorkspace& work) {
    DemandForecast result;
    const auto horizon = static_cast<std::size_t>(shared.plan.horizon);
    result.demandClass = series.demandClass;
    result.regressors = series.regressors;
    result.missingPeriods = series.missingPeriods;
    result.closedPeriods = series.closedPeriods;
    result.oneOffPeriods = series.oneOffPeriods;
    result.leftOutPeriods = series.missingPeriods + series.closedPeriods + series.oneOffPeriods;
    result.censoredPeriods = series.censoredPeriods;
    result.step.resize(horizon);
    result.total.resize(horizon);
    result.prior = expected.prior;
    if (series.demandClass == DemandClass::NoDemand && !(expected.share > 0)) {
        return result;
    }
    const MethodWeights weights = shared.combination.weights(record);
    meanPath(series, weights, shared.plan.horizon, flat, work, result.methods);
    if (expected.share > 0) {
        const auto known = static_cast<std::size_t>(series.size());
        for (std::size_t h = 0; h < horizon; ++h) {
            const double mean = expected.level * series.factor[known + h] * series.effectAt(known + h);
            work.mean[h] += expected.share * (mean - work.mean[h]);
        }
    } else {
        correctPath(series, record, shared, work);
    }
    std::vector<double> total(horizon);
    double sum = 0;
    for (std::size_t h = 0; h < horizon; ++h) {
        sum += work.mean[h];
        total[h] = sum;
    }
    dispersionByStep(series, shared, total, {missedShare(record, weights, shared), expected.squaredError}, work);
    const double stepRatio = work.ratio[0];
    const bool large = sum > DemandDistribution::kLargeMean;
    const bool counts = series.wholeNumbers && !large;
    const auto anchor = static_cast<std::size_t>(shared.plan.length[0]) - 1;
    const auto longest = static_cast<std::size_t>(shared.plan.length[1]) - 1;
    orderTotals(total, anchor, counts, work.ratio);
    GrowingQuantiles growing;
    for (std::size_t h = 0; h < horizon; ++h) {
        const double mean = work.mean[h];
        const double spread = total[0] > 0 ? stepRatio * std::sqrt(mean / total[0]) : stepRatio;
        result.step[h] = DemandDistribution::fromMoments(mean, mean * spread, series.wholeNumbers);
        result.total[h] = ofFamily(total[h], total[h] * work.ratio[h], series.wholeNumbers, large);
        // The longer of the two scored totals is the last whose calibration was learnt, the lead time the first.
        shared.calibration.apply(total[std::clamp(h, anchor, longest)], shared.plan.towardsLong(h + 1),
                                 result.total[h]);
        if (h > 0) {
            growing.add(result.total[h - 1], result.total[h]);
        }
    }
    const std::size_t half = std::max<std::size_t>(horizon / 2, 1);
    result.level = total[std::min(horizon, static_cast<std::size_t>(series.season)) - 1] /
                   static_cast<double>(std::min(horizon, static_cast<std::size_t>(series.season)));
    result.trend = horizon >= 2 ? (total[horizon - 1] - total[horizon - 1 - half] - total[half - 1]) /
                                      static_cast<double>(half) / static_cast<double>(horizon - half)
                                : 0;
    if (series.season == 7) {
        result.season.assign(series.factor.end() - std::min<std::ptrdiff_t>(7, static_cast<std::ptrdiff_t>(horizon)),
                             series.factor.end());
    }
    result.score = scoreOf(record, weights, shared);
    return result;
}

} // namespace qm::forecast
