#include "seasonaldecomposition.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kLeastIndex = 0.05;

bool isSeasonal(const std::vector<double>& y, std::size_t m) {
    double mean = 0;
    for (const double v : y) {
        mean += v;
    }
    mean /= static_cast<double>(y.size());
    double variance = 0;
    for (const double v : y) {
        variance += (v - mean) * (v - mean);
    }
    if (!(variance > 0)) {
        return false;
    }
    double squares = 0;
    double atSeason = 0;
    for (std::size_t lag = 1; lag <= m; ++lag) {
        double product = 0;
        for (std::size_t t = lag; t < y.size(); ++t) {
            product += (y[t] - mean) * (y[t - lag] - mean);
        }
        atSeason = product / variance;
        squares += lag < m ? atSeason * atSeason : 0;
    }
    return std::abs(atSeason) > 1.645 * std::sqrt((1 + 2 * squares) / static_cast<double>(y.size()));
}

} // namespace

std::vector<double> seasonalIndices(const PreparedSeries& series, int periods) {
    const auto m = static_cast<std::size_t>(series.season);
    const auto n = static_cast<std::size_t>(periods);
    if (m < 2 || n < 2 * m) {
        return {};
    }
    std::vector<double> y(n);
    for (std::size_t t = 0; t < n; ++t) {
        y[t] = series.factor[t] > 0.05 ? series.value[t] / series.factor[t] : series.value[t];
    }
    if (!isSeasonal(y, m)) {
        return {};
    }
    std::vector<double> sum(m, 0);
    std::vector<double> weight(m, 0);
    const std::size_t half = m / 2;
    for (std::size_t t = half; t + half < n; ++t) {
        double average = 0;
        for (std::size_t k = t - half; k <= t + half; ++k) {
            const bool edge = m % 2 == 0 && (k == t - half || k == t + half);
            average += edge ? y[k] / 2 : y[k];
        }
        average /= static_cast<double>(m);
        if (average > 0) {
            sum[t % m] += y[t] / average;
            weight[t % m] += 1;
        }
    }
    double mean = 0;
    for (std::size_t j = 0; j < m; ++j) {
        sum[j] = weight[j] > 0 ? std::max(sum[j] / weight[j], kLeastIndex) : 1;
        mean += sum[j] / static_cast<double>(m);
    }
    for (double& index : sum) {
        index /= mean;
    }
    return sum;
}

} // namespace qm::forecast
