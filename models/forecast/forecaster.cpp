#include "forecaster.h"

#include "flatmethods.h"
#include "itemforecast.h"
#include "parallelblocks.h"
#include "seasonaldecomposition.h"

#include <array>
#include <atomic>
#include <functional>
#include <utility>

namespace qm::forecast {

namespace {

constexpr std::size_t kCalibrationItems = 4000; ///< at most so many items teach the calibration
constexpr std::size_t kSeenAtOnce = 256;        ///< series between two words of progress
constexpr int kVersion = 5;

void learnModel(const std::vector<BacktestRecord>& records, SharedKnowledge& shared) {
    for (std::size_t l = 0; l < kLengths; ++l) {
        std::vector<GlobalModel::Example> examples;
        for (const BacktestRecord& record : records) {
            const MethodWeights weights = shared.combination.weights(record);
            for (const PastTotal& past : record.past) {
                const double mean = combinedTotal(past, l, weights);
                const TotalsHistory& history = past.history[l];
                if (mean > 0 && history.mean > 0 && past.corrected) {
                    const double unevenness = history.variance / (history.mean * history.mean);
                    examples.push_back({GlobalModel::features(past.state, history, mean / past.effect[l], l),
                                        past.actual[l] / mean, 1 / (0.2 + unevenness)});
                }
            }
        }
        shared.model.learn(l, examples);
    }
}

/// What the backtests of all items teach, in the order of the items.
void learnShared(const std::vector<BacktestRecord>& records, SharedKnowledge& shared) {
    for (const BacktestRecord& record : records) {
        if (!record.past.empty()) {
            for (const TotalsHistory& history : record.past.back().history) {
                shared.dispersion.learn(history);
            }
        }
        shared.combination.learn(record);
    }
    shared.dispersion.fit();
    learnModel(records, shared);
    std::vector<Calibration::Outcome> outcomes;
    const std::size_t stride = records.size() / kCalibrationItems + 1;
    for (std::size_t i = 0; i < records.size(); i += stride) {
        const BacktestRecord& record = records[i];
        const MethodWeights weights = shared.combination.weights(record);
        const double missed = missedShare(record, weights, shared);
        for (const PastTotal& past : record.past) {
            for (std::size_t l = 0; l < kLengths; ++l) {
                const double mean = correctedTotal(past, l, weights, shared.model);
                if (record.scale[l] > 0 && mean > 0) {
                    outcomes.push_back({mean, missed * shared.dispersion.variance(past.history[l], mean),
                                        past.actual[l], record.scale[l], record.wholeNumbers, l});
                }
            }
        }
    }
    shared.calibration.learn(outcomes);
}

/// 0 for coming periods in which nobody can buy, else 1; empty without such.
std::vector<double> closedAhead(const DemandSeries& series) {
    const std::size_t known = series.units.size();
    std::vector<double> open;
    for (std::size_t t = known; t < series.closed.size(); ++t) {
        if (series.closed[t] != 0) {
            open.resize(series.closed.size(), 1.0);
            open[t] = 0;
        }
    }
    if (!open.empty()) {
        std::fill_n(open.begin(), known, 1.0);
    }
    return open;
}

/// The shape of the year: an item's own where its demand shows one by itself, else what items share.
std::vector<double> yearOf(const DemandSeries& series, const PreparedSeries& prepared, const SharedKnowledge& shared,
                           int leftOut) {
    const bool dense = prepared.demandClass == DemandClass::Smooth || prepared.demandClass == DemandClass::Erratic;
    if (dense && prepared.season > 7) {
        const std::vector<double> own = seasonalIndices(prepared, std::max(0, prepared.size() - leftOut));
        if (!own.empty()) {
            std::vector<double> result(series.units.size() + static_cast<std::size_t>(shared.plan.horizon));
            for (std::size_t t = 0; t < result.size(); ++t) {
                result[t] = std::max(own[t % own.size()], 0.02);
            }
            return result;
        }
    }
    return shared.year.factorsFor(series, shared.plan.horizon);
}

/// Prepared with its profile and the effect of its regressors, learnt without the last leftOut periods.
PreparedSeries readyFor(const DemandSeries& series, const SharedKnowledge& shared, const RegressorEffect& effect,
                        int leftOut) {
    PreparedSeries prepared = prepareSeries(series);
    shared.profile.apply(series, shared.plan.horizon, prepared);
    prepared.takeOut(yearOf(series, prepared, shared, leftOut));
    effect.apply(series, shared.plan.horizon, shared.plan.length[0], leftOut, prepared);
    prepared.takeOut(closedAhead(series));
    return prepared;
}

/// A series on its way through a stage.
struct Ready {
    std::size_t index = 0;
    std::string key;
    PreparedSeries series;
    NewItems::Expectation expected;
    Origins origins;
    std::vector<FlatLevels> flat;
};

/// Prepares the series [begin, end), runs their flat methods side by side, and hands each on in order.
void inPacks(std::size_t begin, std::size_t end, const std::function<void(std::size_t, Ready&)>& prepare,
             const std::function<void(Ready&)>& use) {
    std::array<Ready, kSideBySide> ready;
    SeriesPack pack;
    for (std::size_t first = begin; first < end; first += kSideBySide) {
        const std::size_t count = std::min(kSideBySide, end - first);
        int season = 0;
        for (std::size_t k = 0; k < count; ++k) {
            Ready& one = ready[k];
            one.index = first + k;
            one.flat.clear();
            prepare(one.index, one);
            if (one.series.season != season) {
                pack.run();
                season = one.series.season;
            }
            if (!one.series.knowsItself()) { // else none of them takes part
                pack.add(one.series, one.origins, one.flat);
            }
        }
        pack.run();
        for (std::size_t k = 0; k < count; ++k) {
            use(ready[k]);
        }
    }
}

} // namespace

int forecastVersion() {
    return kVersion;
}

Status forecastEach(const SeriesSource& source, const ForecastOptions& options, const ForecastTaker& take,
                    const ProgressCheck& progress) {
    const std::size_t count = source.count;
    const std::size_t threads = workerCount(options.threads);
    SharedKnowledge shared;
    shared.plan = BacktestPlan::of(options);
    // Backtests are half of the work, the first look at all and the forecasts a quarter each.
    std::atomic<std::size_t> quarters{0};
    const auto report = [&](std::size_t more) { return !progress || progress((quarters += more) / 4, count); };
    DemandSeries space;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kSeenAtOnce == 0 && i > 0 && !report(kSeenAtOnce)) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        const DemandSeries& one = source.read(i, space);
        shared.profile.learn(one);
        shared.year.learn(one);
        shared.newItems.learn(one);
        shared.effect.see(one);
    }
    shared.newItems.fit();
    shared.pastEffect = shared.effect;
    shared.pastEffect.learn(source, shared.plan.reach());
    shared.effect.learn(source, 0);
    quarters = count;
    std::vector<BacktestRecord> records(count);
    bool going = parallelBlocks(count, threads, [&](std::size_t begin, std::size_t end) {
        BacktestWorkspace work;
        DemandSeries room;
        inPacks(
            begin, end,
            [&](std::size_t i, Ready& one) {
                one.series = readyFor(source.read(i, room), shared, shared.pastEffect, shared.plan.reach());
                one.origins = shared.plan.pastOrigins(one.series.size());
            },
            [&](Ready& one) { records[one.index] = backtest(one.series, shared.plan, one.flat, work); });
        return report(2 * (end - begin));
    });
    if (going) {
        learnShared(records, shared);
        going = parallelBlocks(count, threads, [&](std::size_t begin, std::size_t end) {
            ItemWorkspace work;
            DemandSeries room;
            inPacks(
                begin, end,
                [&](std::size_t i, Ready& one) {
                    const DemandSeries& series = source.read(i, room);
                    one.key = series.key;
                    one.series = readyFor(series, shared, shared.effect, 0);
                    one.expected = shared.newItems.expectationOf(series, one.series);
                    one.origins = {{one.series.size()}, shared.plan.horizon};
                },
                [&](Ready& one) {
                    DemandForecast forecast = forecastItem(one.series, std::exchange(records[one.index], {}),
                                                           one.expected, one.flat, shared, work);
                    forecast.key = std::move(one.key);
                    take(one.index, std::move(forecast));
                });
            return report(end - begin);
        });
    }
    return going ? Status() : Status(Error{ErrorCode::Cancelled, {}, {}});
}

Result<std::vector<DemandForecast>> forecastAll(const std::vector<DemandSeries>& series, const ForecastOptions& options,
                                                const ProgressCheck& progress) {
    std::vector<DemandForecast> result(series.size());
    const SeriesSource source{series.size(),
                              [&](std::size_t i, DemandSeries&) -> const DemandSeries& { return series[i]; }};
    const Status done = forecastEach(
        source, options, [&](std::size_t i, DemandForecast&& forecast) { result[i] = std::move(forecast); }, progress);
    if (!done.ok()) {
        return done.error();
    }
    return result;
}

} // namespace qm::forecast
