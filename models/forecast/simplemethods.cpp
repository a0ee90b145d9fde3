#include "simplemethods.h"

#include <algorithm>

namespace qm::forecast {

void naive(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    double last = 0;
    walk(
        origins, [&](std::size_t i) { std::fill_n(paths.row(i), origins.steps, last); },
        [&](std::size_t begin, std::size_t end) {
            for (std::size_t t = begin; t < end; ++t) {
                last = series.known[t] != 0 ? series.value[t] : last;
            }
        });
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

} // namespace qm::forecast
