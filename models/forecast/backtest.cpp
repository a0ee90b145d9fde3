#include "backtest.h"

#include "quickquantiles.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr int kStepOrigins = 12; ///< last single steps looked at where a series knows itself
constexpr std::size_t kKnotCount = DemandDistribution::kKnots.size();

/// The five quantiles of a gamma of mean 1 with that squared coefficient of variation.
std::array<double, kKnotCount> unitQuantiles(double squaredVariation) {
    std::array<double, kKnotCount> out{};
    quickQuantiles(1, squaredVariation, false, DemandDistribution::kKnots.data(), knotNormals().data(), kKnotCount,
                   out.data());
    return out;
}

void scoreMethods(BacktestRecord& record) {
    std::array<double, kMethods> sum{};
    int count = 0;
    for (const PastTotal& past : record.past) {
        for (std::size_t l = 0; l < kLengths; ++l) {
            if (!(record.scale[l] > 0)) {
                continue;
            }
            const TotalsHistory& history = past.history[l];
            // Few totals say little about their spread: one total's worth of a squared variation of 1 is mixed in.
            const double own = history.mean > 0 ? history.variance / (history.mean * history.mean) : 1;
            const double mixed = (own * history.independent + 1) / (history.independent + 1);
            const auto unit = unitQuantiles(std::clamp(mixed, 0.01, 20.0));
            ++count;
            for (std::size_t m = 0; m < kMethods; ++m) {
                const auto mean = static_cast<double>(past.forecast[l][m]);
                std::array<double, kKnotCount> quantiles{};
                for (std::size_t i = 0; i < kKnotCount; ++i) {
                    quantiles[i] = mean * unit[i];
                }
                const double loss =
                    record.dense ? std::abs(past.actual[l] - mean) : pinballLoss(quantiles.data(), past.actual[l]);
                sum[m] += loss / record.scale[l];
            }
        }
    }
    for (std::size_t m = 0; m < kMethods; ++m) {
        record.loss[m] = count > 0 && record.takesPart[m] ? static_cast<float>(sum[m] / count) : -1.0F;
    }
}

/// Means of the methods' losses > 0.
double meanOf(const std::array<float, kMethods>& loss) {
    double sum = 0;
    int count = 0;
    for (const float l : loss) {
        sum += l >= 0 ? static_cast<double>(l) : 0;
        count += l >= 0 ? 1 : 0;
    }
    return count > 0 ? sum / count : 0;
}

/// Few totals of a long smooth series have been seen, but many single steps: their errors count half.
void addStepErrors(const PreparedSeries& series, BacktestRecord& record, BacktestWorkspace& work) {
    const int n = series.size();
    Origins origins{{}, 1};
    for (int after = std::max(n / 2, n - kStepOrigins); after <= n; ++after) {
        origins.after.push_back(after);
    }
    std::array<float, kMethods> loss;
    loss.fill(-1);
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (!record.takesPart[m]) {
            continue;
        }
        work.paths.reset(origins.after.size(), 1);
        methodTable()[m].run(series, origins, work.paths);
        double squares = 0;
        for (std::size_t i = 0; i + 1 < origins.after.size(); ++i) {
            const auto at = static_cast<std::size_t>(origins.after[i]);
            const double miss = series.value[at] - work.paths.row(i)[0];
            squares += miss * miss;
        }
        loss[m] = static_cast<float>(std::sqrt(squares / static_cast<double>(origins.after.size())));
    }
    const double unit = meanOf(loss);
    const double totals = meanOf(record.loss);
    if (!(unit > 0)) {
        return;
    }
    for (std::size_t m = 0; m < kMethods; ++m) {
        if (loss[m] >= 0) {
            const double step = static_cast<double>(loss[m]) / unit;
            const double total =
                totals > 0 && record.loss[m] >= 0 ? static_cast<double>(record.loss[m]) / totals : step;
            record.loss[m] = static_cast<float>((step + total) / 2);
        }
    }
    record.evidence += kStepOrigins;
}

} // namespace

BacktestPlan BacktestPlan::of(const ForecastOptions& options) {
    BacktestPlan plan;
    plan.horizon = std::max(options.horizon, 1);
    plan.length[0] = std::clamp(options.leadTime, 1, plan.horizon);
    plan.length[1] = std::min(plan.horizon, 4 * plan.length[0]);
    plan.origins = std::max(options.backtestOrigins, 0);
    plan.stride = std::max(1, plan.length[1] / 2);
    return plan;
}

double BacktestPlan::towardsLong(std::size_t steps) const {
    if (length[1] <= length[0]) {
        return 0;
    }
    const double whole = steady::log(static_cast<double>(length[1]) / length[0]);
    return std::clamp(steady::log(static_cast<double>(steps) / length[0]) / whole, 0.0, 1.0);
}

Origins BacktestPlan::pastOrigins(int n) const {
    Origins result;
    result.steps = length[1];
    const int least = std::max(4, length[1] / 2);
    for (int k = origins - 1; k >= 0; --k) {
        const int after = n - length[1] - k * stride;
        if (after >= least) {
            result.after.push_back(after);
        }
    }
    return result;
}

double totalsScale(const std::vector<double>& sums, int length) {
    const int n = static_cast<int>(sums.size()) - 1;
    const auto step = static_cast<std::size_t>(length);
    double change = 0;
    int count = 0;
    for (std::size_t t = 0; static_cast<int>(t + 2 * step) <= n; ++t, ++count) {
        change += std::abs(sums[t + 2 * step] - 2 * sums[t + step] + sums[t]);
    }
    return count > 0 ? change / count : 0;
}

double meanEffect(const PreparedSeries& series, int after, int steps) {
    double sum = 0;
    for (int h = 0; h < steps; ++h) {
        sum += series.effectAt(static_cast<std::size_t>(after + h));
    }
    return sum > 0 ? sum / steps : 1;
}

OriginState stateAt(const PreparedSeries& series, const BacktestPlan& plan, const std::vector<double>& plainSums,
                    int after) {
    OriginState state;
    state.periods = after;
    int last = -1;
    for (int t = 0; t < after; ++t) {
        if (series.value[static_cast<std::size_t>(t)] > 0) {
            state.demands += 1;
            last = t;
        }
    }
    state.sinceDemand = after - 1 - last;
    const std::array<int, kWindows> windows{plan.length[0], plan.length[1], 2 * plan.length[1], 4 * plan.length[1]};
    for (std::size_t w = 0; w < kWindows; ++w) {
        state.window[w] = windows[w];
        state.sold[w] = plainSums[static_cast<std::size_t>(after)] -
                        plainSums[static_cast<std::size_t>(std::max(0, after - windows[w]))];
    }
    return state;
}

BacktestRecord backtest(const PreparedSeries& series, const BacktestPlan& plan, const std::vector<FlatLevels>& flat,
                        BacktestWorkspace& work) {
    BacktestRecord record;
    record.demandClass = series.demandClass;
    record.wholeNumbers = series.wholeNumbers;
    record.season = series.season;
    record.dense = series.dense();
    record.moved = series.moved;
    record.corrected = !series.knowsItself() && !series.moved;
    prefixSums(series, work.sums);
    plainSums(series, work.plainSums);
    for (std::size_t l = 0; l < kLengths; ++l) {
        record.scale[l] = totalsScale(work.sums, plan.length[l]);
    }
    const Origins origins = plan.pastOrigins(series.size());
    record.past.resize(origins.after.size());
    const int shortest = origins.after.empty() ? series.size() : origins.after.front();
    for (std::size_t l = 0; l < kLengths; ++l) {
        totalsHistory(work.plainSums, series, origins, plan.length[l], work.histories[l]);
    }
    for (std::size_t i = 0; i < record.past.size(); ++i) {
        const auto after = static_cast<std::size_t>(origins.after[i]);
        for (std::size_t l = 0; l < kLengths; ++l) {
            record.past[i].actual[l] = work.sums[after + static_cast<std::size_t>(plan.length[l])] - work.sums[after];
            record.past[i].history[l] = work.histories[l][i];
            record.past[i].effect[l] = meanEffect(series, origins.after[i], plan.length[l]);
        }
        record.past[i].corrected = record.corrected;
        record.past[i].state = stateAt(series, plan, work.plainSums, origins.after[i]);
    }
    work.paths.reset(origins.after.size(), origins.steps);
    for (std::size_t m = 0; m < kMethods; ++m) {
        const MethodEntry& method = methodTable()[m];
        record.takesPart[m] = takesPart(method, series, shortest);
        if (!record.takesPart[m] || origins.after.empty()) {
            continue;
        }
        runMethod(method, series, origins, flat, work.paths);
        for (std::size_t i = 0; i < record.past.size(); ++i) {
            const double* row = work.paths.row(i);
            const auto after = static_cast<std::size_t>(origins.after[i]);
            double sum = 0;
            for (int h = 0; h < origins.steps; ++h) {
                sum += row[h] * series.effectAt(after + static_cast<std::size_t>(h));
                for (std::size_t l = 0; l < kLengths; ++l) {
                    if (h + 1 == plan.length[l]) {
                        record.past[i].forecast[l][m] = static_cast<float>(sum);
                    }
                }
            }
        }
    }
    scoreMethods(record);
    record.evidence = static_cast<double>(record.past.size());
    if (series.knowsItself()) {
        addStepErrors(series, record, work);
    }
    return record;
}

} // namespace qm::forecast
