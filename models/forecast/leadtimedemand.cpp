#include "leadtimedemand.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kPriorTotals = 4;   //   ///< totals that the pooled dispersion weighs as much as
constexpr double kLeastRatio = 1.02; ///< variance over mean; nobody's demand is more regular than chance
constexpr double kLeastMean = 0.05;  ///< of past totals that say anything about dispersion

double decay(int season) {
    return season == 12 ? 0.98 : 0.995;
}

} // namespace

void prefixSums(const PreparedSeries& series, std::vector<double>& sums) {
    sums.resize(series.value.size() + 1);
    sums[0] = 0;
    for (std::size_t t = 0; t < series.value.size(); ++t) {
        sums[t + 1] = sums[t] + series.observed(t);
    }
}

void plainSums(const PreparedSeries& series, std::vector<double>& sums) {
    sums.resize(series.value.size() + 1);
    sums[0] = 0;
    for (std::size_t t = 0; t < series.value.size(); ++t) {
        sums[t + 1] = sums[t] + series.value[t];
    }
}

void totalsHistory(const std::vector<double>& sums, const PreparedSeries& series, const Origins& origins, int length,
                   std::vector<TotalsHistory>& out) {
    const double keep = decay(series.season);
    const bool moved = series.moved;
    // Sums around a fixed reference need no division a step and lose nothing of the spread.
    const double reference = sums.size() > 1 ? sums.back() * length / static_cast<double>(sums.size() - 1) : 0;
    double weight = 0;
    double sum = 0;
    double squares = 0;
    out.assign(origins.after.size(), {});
    std::size_t next = 0;
    const int n = static_cast<int>(sums.size()) - 1;
    for (int t = 0; next < origins.after.size(); ++t) {
        if (t >= length) {
            const double away =
                sums[static_cast<std::size_t>(t)] - sums[static_cast<std::size_t>(t - length)] - reference;
            weight = weight * keep + 1;
            sum = sum * keep + away;
            squares = squares * keep + away * away;
        }
        while (next < origins.after.size() && origins.after[next] == t) {
            if (weight > 0) {
                const double mean = sum / weight;
                out[next] = {std::max(0.0, reference + mean), std::max(0.0, squares / weight - mean * mean),
                             weight / length, moved};
            }
            ++next;
        }
        if (t == n) {
            break;
        }
    }
}

void PooledDispersion::learn(const TotalsHistory& history) {
    if (history.mean < kLeastMean || history.independent < 2) {
        return;
    }
    const double x = steady::log(history.mean);
    const double y = steady::log(std::max(history.variance / history.mean, kLeastRatio));
    const double w = std::min(history.independent, 10.0);
    m_weight += w;
    m_x += w * x;
    m_y += w * y;
    m_xx += w * x * x;
    m_xy += w * x * y;
}

void PooledDispersion::fit() {
    // A ridge towards slope ½ and intercept 0.7, worth five items' totals.
    constexpr double prior = 50;
    const double w = m_weight + prior;
    const double meanX = m_x / w;
    const double meanY = (m_y + prior * 0.7) / w;
    const double xx = m_xx - w * meanX * meanX + prior;
    const double xy = m_xy - w * meanX * meanY + prior * 0.5;
    m_slope = std::clamp(xx > 1e-9 ? xy / xx : 0.5, 0.0, 1.2);
    m_intercept = meanY - m_slope * meanX;
}

double PooledDispersion::variance(const TotalsHistory& history, double mean) const {
    if (!(mean > 0)) {
        return 0;
    }
    const double pooled = m_intercept + m_slope * steady::log(mean);
    double ratio = pooled;
    if (history.mean > kLeastMean && history.independent > 0) {
        const double own = steady::log(std::max(history.variance / history.mean, kLeastRatio)) +
                           (history.moved ? 1.0 : 0.5) * steady::log(mean / history.mean);
        ratio = (history.independent * own + kPriorTotals * pooled) / (history.independent + kPriorTotals);
    }
    return mean * std::max(steady::exp(std::clamp(ratio, -3.0, 25.0)), kLeastRatio);
}

} // namespace qm::forecast
