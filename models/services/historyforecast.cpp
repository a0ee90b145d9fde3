#include "historyforecast.h"

#include "forecastrows.h"
#include "historyreader.h"

#include <algorithm>

namespace qm {

namespace {

int defaultHorizon(forecast::Period period) {
    return period == forecast::Period::Day ? 28 : period == forecast::Period::Week ? 8 : 12;
}

/// The total on which methods are chosen: a week of days, else one period.
int decisiveLeadTime(forecast::Period period) {
    return period == forecast::Period::Day ? 7 : 1;
}

} // namespace

Result<std::vector<ForecastFileRow>> forecastFromHistory(const HistoryRequest& request, const JobProgress& progress) {
    const auto history = readPlainHistory({request.history, request.future, request.period, request.asOf});
    if (!history) {
        return history.error();
    }
    forecast::ForecastOptions options;
    options.horizon = request.horizon > 0 ? request.horizon : defaultHorizon(history->axis.length());
    options.leadTime = std::min(options.horizon, decisiveLeadTime(history->axis.length()));
    const auto forecasts = forecast::forecastAll(history->series, options, [&](std::size_t done, std::size_t all) {
        progress.tell(std::int64_t(done), std::int64_t(all));
        return !progress.isCancelled();
    });
    if (!forecasts) {
        return forecasts.error();
    }
    std::vector<ForecastFileRow> rows;
    rows.reserve(forecasts->size() * std::size_t(options.horizon));
    for (std::size_t i = 0; i < forecasts->size(); ++i) {
        const forecast::DemandForecast& forecast = (*forecasts)[i];
        for (std::size_t step = 0; step < forecast.step.size(); ++step) {
            const QString period = history->axis.nameOf(history->lastPeriod + 1 + std::int64_t(step));
            rows.push_back(
                forecastFileRow(QString::fromStdString(history->series[i].key), int(step) + 1, period, forecast));
        }
    }
    return rows;
}

} // namespace qm
