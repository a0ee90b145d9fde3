#include "seasonaldecomposition.h"

#include "kernels/kernelchoice.h"

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
    // Zeros where the series has not begun: a lag reaches there.
    const std::size_t n = y.size();
    std::vector<double> centred(n);
    std::vector<double> reversed(n + m + kWidest, 0.0);
    for (std::size_t t = 0; t < n; ++t) {
        centred[t] = y[t] - mean;
        reversed[n - 1 - t] = centred[t];
    }
    std::vector<double> product(m);
    kernelSet().laggedProducts(centred.data(), reversed.data(), n, m, product.data());
    double squares = 0;
    for (std::size_t lag = 1; lag < m; ++lag) {
        const double correlation = product[lag - 1] / variance;
        squares += correlation * correlation;
    }
    const double atSeason = product[m - 1] / variance;
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
    std::vector<double> average(n);
    kernelSet().centredAverages(y.data(), n, m, average.data());
    for (std::size_t t = half; t + half < n; ++t) {
        if (average[t] > 0) {
            sum[t % m] += y[t] / average[t];
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
