#include "simplemethods.h"

#include <algorithm>

namespace qm::forecast {

namespace {

/// Mean of the last `window` known periods, by sums of demand over sums of factors.
void windowMean(const PreparedSeries& series, const Origins& origins, int window, ForecastPaths& paths) {
    double sum = 0;
    double weight = 0;
    walk(
        series, origins,
        [&](std::size_t i) { emitFlat(series, origins, i, weight > 1e-9 ? std::max(0.0, sum) / weight : 0, paths); },
        [&](std::size_t t) {
            if (series.known[t] != 0) {
                sum += series.value[t];
                weight += series.factor[t];
            }
            const auto width = static_cast<std::size_t>(window);
            if (t >= width && series.known[t - width] != 0) {
                sum -= series.value[t - width];
                weight -= series.factor[t - width];
            }
        });
}

} // namespace

void naive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    double last = 0;
    walk(
        series, origins, [&](std::size_t i) { std::fill_n(paths.row(i), origins.steps, last); },
        [&](std::size_t t) { last = series.known[t] != 0 ? series.value[t] : last; });
}

void seasonalNaive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    for (std::size_t i = 0; i < origins.after.size(); ++i) {
        const int n = origins.after[i];
        double* row = paths.row(i);
        for (int h = 0; h < origins.steps; ++h) {
            const int back = n < series.season ? n - 1 : n - series.season + h % series.season;
            row[h] = back < 0 ? 0 : series.value[static_cast<std::size_t>(back)];
        }
    }
}

void movingAverage(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    const int window = series.season == 7 ? 56 : (series.season == 52 ? 13 : 12);
    windowMean(series, origins, window, paths);
}

void historicalMean(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    windowMean(series, origins, series.size() + 1, paths);
}

} // namespace qm::forecast
