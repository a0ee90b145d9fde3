#include "forecastevaluationjob.h"

#include "demandseriesbuilder.h"
#include "evaluation.h"
#include "evaluationstore.h"
#include "stocklistreader.h"
#include "storedforecast.h"
#include "supplierrecord.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

constexpr int kOrigins = 4;
constexpr int kShortestLeadTime = 7;
constexpr int kLongestLeadTime = 56;

struct Reading {
    DemandHistory history;
    int leadTime = kShortestLeadTime;
};

Result<Reading> read(const Database& database, CalendarDay asOf) {
    auto history = readDemand(database, asOf);
    auto lead = readLeadTimeSpan(database, asOf);
    if (!history.ok() || !lead.ok()) {
        return history.ok() ? lead.error() : history.error();
    }
    return Reading{*std::move(history), std::clamp(lead->usual, kShortestLeadTime, kLongestLeadTime)};
}

void add(const forecast::ScoreSums& naive, const forecast::ScoreSums& chosen, QualitySums& sums) {
    sums.items = 1;
    sums.totals += chosen.totals;
    sums.scaled += chosen.scaled;
    sums.loss += chosen.scaledLoss;
    sums.naiveLoss += naive.scaledLoss;
    for (std::size_t i = 0; i < sums.covered.size(); ++i) {
        sums.covered[i] += chosen.covered[i];
    }
    sums.forecast += chosen.forecast;
    sums.actual += chosen.actual;
    sums.steps += chosen.steps;
    sums.squaredError += chosen.squaredError;
}

} // namespace

Result<ForecastQuality> ForecastEvaluationJob::run(const JobProgress& progress) {
    const CalendarDay asOf = m_warehouse.today();
    auto reading = m_warehouse.read([&](const Database& database) { return read(database, asOf); });
    if (!reading.ok()) {
        return reading.error();
    }
    std::vector<forecast::DemandSeries> series;
    series.reserve(reading->history.records.size());
    for (const DemandRecord& record : reading->history.records) {
        series.push_back(denseSeries(reading->history, record));
        // Days that are not imported yet are neither forecast nor compared.
        const auto known =
            series.back().units.size() - static_cast<std::size_t>(std::max(0, asOf - 1 - reading->history.dataThrough));
        cutOff(series.back(), std::min(known, series.back().units.size()));
    }
    forecast::EvaluationOptions options;
    options.leadTimes = {reading->leadTime};
    options.origins = kOrigins;
    options.forecast.horizon = reading->leadTime;
    options.forecast.leadTime = reading->leadTime;
    options.onlyPeers = {"seasonal-naive"};
    auto evaluation = forecast::evaluateForecasts(series, options, [&](std::size_t done, std::size_t all) {
        progress.tell(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
        return !progress.isCancelled();
    });
    if (!evaluation.ok()) {
        return evaluation.error();
    }
    ForecastQuality quality;
    quality.asOf = asOf;
    quality.origins = kOrigins;
    quality.leadTimeDays = reading->leadTime;
    std::map<std::int64_t, ItemQuality> items;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const forecast::ItemEvaluation& one = evaluation->items[i];
        const forecast::ScoreSums& chosen = evaluation->of(one, 1, 0);
        if (chosen.totals > 0) {
            ItemQuality& item = items[reading->history.records[i].item.value];
            item.item = reading->history.records[i].item;
            item.demandClass = item.demandClass.isEmpty() ? demandClassName(one.demandClass) : item.demandClass;
            add(evaluation->of(one, 0, 0), chosen, item.sums);
        }
    }
    for (auto& [id, item] : items) {
        quality.items.push_back(std::move(item));
    }
    Status stored = m_warehouse.write({QStringLiteral("evaluate forecasts"), {}, {}},
                                      [&](Transaction& transaction) { return storeEvaluation(transaction, quality); });
    if (!stored.ok()) {
        return stored.error();
    }
    auto kept = latest();
    if (!kept.ok()) {
        return kept.error();
    }
    return kept->value_or(ForecastQuality{});
}

Result<std::optional<ForecastQuality>> ForecastEvaluationJob::latest() const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::optional<ForecastQuality>> {
        auto quality = readLatestEvaluation(database);
        auto terms = readCheapestTerms(database, today);
        if (!quality.ok() || !terms.ok()) {
            return quality.ok() ? terms.error() : quality.error();
        }
        if (*quality) {
            for (ItemQuality& item : quality.value()->items) {
                item.supplier = terms->value(item.item).supplierName;
            }
        }
        return quality;
    });
}

} // namespace qm
