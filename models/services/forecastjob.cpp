#include "forecastjob.h"

#include "cataloguereader.h"
#include "demandseriesbuilder.h"
#include "forecastrows.h"
#include "forecaststore.h"
#include "forecastsum.h"
#include "posix/freememory.h"
#include "storedforecast.h"
#include "supplierrecord.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <QtCore/QCryptographicHash>

namespace qm {

namespace {

constexpr int kShortestHorizon = 28;
constexpr int kLongestHorizon = 400;
constexpr int kWeek = 7;

struct Reading {
    DemandHistory history;
    int horizon = kShortestHorizon;
    int leadTime = kWeek;
    std::optional<ForecastRunRow> stored;
};

// What of a run's time, in thousandths, has passed when all is read and when all is forecast; then it is stored.
constexpr int kRead = 250;
constexpr int kForecast = 900;
constexpr int kStored = 1000;

/// Everything a run depends on, in one snapshot.
Result<Reading> readAll(const Database& database, CalendarDay asOf, int horizon, const JobProgress& progress) {
    auto history = readDemand(database, asOf, {}, progress);
    auto lead = readLeadTimeSpan(database, asOf);
    if (!history.ok() || !lead.ok()) {
        return history.ok() ? lead.error() : history.error();
    }
    Reading reading;
    reading.history = *std::move(history);
    // Longest lead time, a week of review and what a late delivery may add.
    reading.horizon = std::clamp(lead->longest + kWeek + lead->longest / 2, kShortestHorizon, kLongestHorizon);
    reading.horizon = std::min(std::max(horizon, reading.horizon), kLongestHorizon);
    reading.leadTime = std::clamp(lead->usual + kWeek / 2, 1, reading.horizon);
    // The method is chosen for the usual lead time, so the result depends on it too.
    QByteArray read = reading.history.fingerprint;
    read.append(QByteArray::number(reading.leadTime));
    reading.history.fingerprint = QCryptographicHash::hash(read, QCryptographicHash::Sha256);
    ForecastRunRow wanted;
    wanted.asOf = asOf;
    wanted.fingerprint = reading.history.fingerprint;
    wanted.version = forecast::forecastVersion();
    wanted.horizon = reading.horizon;
    auto stored = findForecastRun(database, wanted);
    if (!stored.ok()) {
        return stored.error();
    }
    reading.stored = *stored;
    return reading;
}

/// Every item's forecast as it will lie in the file. Series are made as they are asked for and forecasts packed as they
/// come, so that memory holds neither of all items.
Result<std::vector<StoredForecast>> forecastRecords(const Reading& reading, const JobProgress& progress) {
    const std::vector<DemandRecord>& records = reading.history.records;
    forecast::ForecastOptions options;
    options.horizon = reading.horizon;
    options.leadTime = reading.leadTime;
    const forecast::SeriesSource source{
        records.size(), [&](std::size_t i, forecast::DemandSeries& room) -> const forecast::DemandSeries& {
            room = denseSeries(reading.history, records[i]);
            return room;
        }};
    std::vector<StoredForecast> stored(records.size());
    std::mutex telling;
    const Status done = forecast::forecastEach(
        source, options,
        [&](std::size_t i, forecast::DemandForecast&& made) {
            stored[i] = storedOf(made, records[i].item, records[i].site);
        },
        [&](std::size_t count, std::size_t all) {
            const std::scoped_lock lock(telling);
            progress.tell(static_cast<std::int64_t>(count), static_cast<std::int64_t>(all));
            return !progress.isCancelled();
        });
    if (!done.ok()) {
        return done.error();
    }
    return stored;
}

Status store(Transaction& transaction, const Reading& reading, const std::vector<StoredForecast>& forecasts,
             const JobProgress& progress, ForecastRunId& run) {
    ForecastRunRow row;
    row.asOf = reading.history.asOf;
    row.dataThrough = reading.history.dataThrough;
    row.fingerprint = reading.history.fingerprint;
    row.version = forecast::forecastVersion();
    row.horizon = reading.horizon;
    auto inserted = insertForecastRun(transaction, row);
    if (!inserted.ok()) {
        return inserted.error();
    }
    run = *inserted;
    std::int64_t done = 0;
    for (const StoredForecast& forecast : forecasts) {
        progress.tell(++done, static_cast<std::int64_t>(forecasts.size()));
        if (progress.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (Status stored = insertForecast(transaction, run, forecast); !stored.ok()) {
            return stored;
        }
    }
    return {};
}

/// Mean demand by weekday over the average day of whole weeks of the horizon.
std::vector<double> weekdayFactors(const forecast::DemandForecast& forecast, CalendarDay asOf) {
    const std::size_t steps = forecast.step.size() / kWeek * kWeek;
    std::vector<double> sums(kWeek, 0);
    double all = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        sums[static_cast<std::size_t>((asOf + static_cast<int>(i)).dayOfWeek() - 1)] += forecast.step[i].mean;
        all += forecast.step[i].mean;
    }
    if (all <= 0) {
        return {};
    }
    bool even = true;
    for (double& sum : sums) {
        sum *= kWeek / all;
        even = even && std::abs(sum - 1) < 1e-6;
    }
    return even ? std::vector<double>() : sums;
}

} // namespace

Result<ForecastSummary> ForecastJob::run(const ForecastRequest& request, const JobProgress& progress) {
    const CalendarDay asOf = request.asOf.value_or(m_warehouse.today());
    auto reading = m_warehouse.read([&](const Database& database) {
        return readAll(database, asOf, request.horizon, partOf(progress, 0, kRead, kStored));
    });
    if (!reading.ok()) {
        return reading.error();
    }
    ForecastSummary summary;
    summary.asOf = asOf;
    summary.dataThrough = reading->history.dataThrough;
    summary.items = static_cast<int>(reading->history.records.size());
    summary.withDemand = static_cast<int>(std::ranges::count_if(
        reading->history.records, [](const DemandRecord& record) { return !record.days.empty(); }));
    if (reading->stored) {
        summary.run = reading->stored->id;
        summary.reused = true;
        return summary;
    }
    const auto forecasts = forecastRecords(*reading, partOf(progress, kRead, kForecast, kStored));
    if (!forecasts.ok()) {
        return forecasts.error();
    }
    reading->history.records = {}; // storing needs the room, in another thread
    returnFreeMemory();
    Status stored = m_warehouse.write({QStringLiteral("forecast"), {}, {}}, [&](Transaction& transaction) {
        return store(transaction, *reading, *forecasts, partOf(progress, kForecast, kStored, kStored), summary.run);
    });
    if (!stored.ok()) {
        return stored.error();
    }
    return summary;
}

Status ForecastJob::eachRow(ForecastRunId run, const std::function<void(const ForecastFileRow&)>& take) const {
    return m_warehouse.read([&](const Database& database) -> Status {
        auto head = readForecastRun(database, run);
        auto items = readItems(database);
        if (!head.ok() || !items.ok()) {
            return head.ok() ? items.error() : head.error();
        }
        if (!*head) {
            return Error{ErrorCode::Invalid, {"run", std::to_string(run.value)}, {}};
        }
        for (const Item& item : *items) {
            forecast::DemandForecast sum;
            Status read =
                eachForecast(database, run, item.id,
                             [&](ItemId, LocationId, forecast::DemandForecast&& part) { addForecast(sum, part); });
            if (!read.ok()) {
                return read;
            }
            for (int step = 1; step <= static_cast<int>(sum.step.size()); ++step) {
                const QString day = QString::fromStdString(((*head)->asOf + (step - 1)).toIso());
                take(forecastFileRow(item.sku, step, day, sum));
            }
        }
        return {};
    });
}

Result<ForecastExplanation> ForecastJob::explain(ItemId item) const {
    return m_warehouse.read([&](const Database& database) -> Result<ForecastExplanation> {
        auto run = latestForecastRun(database);
        if (!run.ok()) {
            return run.error();
        }
        ForecastExplanation explanation;
        explanation.demandClass = demandClassName(forecast::DemandClass::NoDemand);
        if (!*run) {
            return explanation;
        }
        forecast::DemandForecast sum;
        Status read =
            eachForecast(database, (*run)->id, item,
                         [&](ItemId, LocationId, forecast::DemandForecast&& part) { addForecast(sum, part); });
        if (!read.ok()) {
            return read.error();
        }
        explanation.demandClass = demandClassName(sum.demandClass);
        for (const forecast::MethodShare& share : sum.methods) {
            explanation.methods.emplace_back(QString::fromStdString(share.method), share.weight);
        }
        explanation.level = sum.level;
        explanation.trend = sum.trend;
        explanation.weekdayFactors = weekdayFactors(sum, (*run)->asOf);
        explanation.origins = sum.score.origins;
        explanation.error = sum.score.scaledPinballLoss;
        explanation.naiveError = sum.score.naiveScaledPinballLoss;
        explanation.coverage95 = sum.score.coverage95;
        explanation.bias = sum.score.bias;
        for (const forecast::RegressorShare& share : sum.regressors) {
            explanation.effects.push_back({QString::fromStdString(share.name), share.factor, share.perUnit});
        }
        explanation.begun = static_cast<ForecastExplanation::Begun>(sum.prior.source);
        explanation.begunLevel = sum.prior.level;
        explanation.begunWeight = sum.prior.weight;
        explanation.leftOutDays = sum.leftOutPeriods;
        explanation.closedDays = sum.closedPeriods;
        explanation.unknownDays = sum.missingPeriods;
        explanation.oneOffDays = sum.oneOffPeriods;
        explanation.censoredDays = sum.censoredPeriods;
        return explanation;
    });
}

} // namespace qm
