#include "forecastrows.h"

namespace qm {

ForecastFileRow forecastFileRow(const QString& item, int step, const QString& period,
                                const forecast::DemandForecast& forecast) {
    const auto& one = forecast.step[std::size_t(step) - 1];
    const auto& total = forecast.total[std::size_t(step) - 1];
    ForecastFileRow row;
    row.item = item;
    row.step = step;
    row.period = period;
    row.mean = one.mean;
    row.q05 = one.quantile(0.05);
    row.q25 = one.quantile(0.25);
    row.q50 = one.quantile(0.50);
    row.q75 = one.quantile(0.75);
    row.q95 = one.quantile(0.95);
    row.totalMean = total.mean;
    row.totalQ50 = total.quantile(0.50);
    row.totalQ80 = total.quantile(0.80);
    row.totalQ90 = total.quantile(0.90);
    row.totalQ95 = total.quantile(0.95);
    row.totalQ99 = total.quantile(0.99);
    return row;
}

} // namespace qm
