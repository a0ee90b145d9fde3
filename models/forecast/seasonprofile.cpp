#include "seasonprofile.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kOwnDays = 250;      ///< selling days at which an item's own factors weigh as much as the shared
constexpr int kLeastPeriods = 28;     ///< of a history that teaches anything about weekdays
constexpr double kLeastFactor = 1e-3; ///< below it is a closed day

struct WeekdayMeans {
    std::array<double, 7> ratio{}; ///< mean of the weekday over mean of all
    double sellingDays = 0;
};

WeekdayMeans weekdayMeans(const DemandSeries& series) {
    WeekdayMeans result;
    std::array<double, 7> sum{};
    std::array<double, 7> count{};
    auto day = static_cast<std::size_t>(series.start.dayOfWeek() - 1);
    double total = 0;
    double known = 0;
    for (std::size_t t = 0; t < series.units.size(); ++t, day = (day + 1) % 7) {
        if (!series.knownAt(t)) {
            continue;
        }
        const double demand = std::max(series.regularUnits(t), 0.0);
        sum[day] += demand;
        count[day] += 1;
        total += demand;
        known += 1;
        result.sellingDays += demand > 0 ? 1 : 0;
    }
    if (!(total > 0)) {
        result.ratio.fill(1);
        result.sellingDays = 0;
        return result;
    }
    const double mean = total / known;
    double sumOfRatios = 0;
    for (std::size_t d = 0; d < 7; ++d) {
        result.ratio[d] = count[d] > 0 ? sum[d] / count[d] / mean : 1;
        sumOfRatios += result.ratio[d];
    }
    for (double& ratio : result.ratio) {
        ratio *= 7 / sumOfRatios;
    }
    return result;
}

} // namespace

void SeasonProfile::learn(const DemandSeries& series) {
    if (series.period != Period::Day || series.units.size() < kLeastPeriods) {
        return;
    }
    const WeekdayMeans own = weekdayMeans(series);
    const double weight = std::min(own.sellingDays, 200.0);
    for (std::size_t d = 0; d < 7; ++d) {
        m_ratio[d] += weight * own.ratio[d];
    }
    m_weight += weight;
}

void SeasonProfile::apply(const DemandSeries& source, int steps, PreparedSeries& series) const {
    const std::size_t length = source.units.size() + static_cast<std::size_t>(steps);
    series.factor.assign(length, 1.0);
    if (source.period != Period::Day || !(m_weight > 0) || source.units.size() < kLeastPeriods) {
        return;
    }
    const WeekdayMeans own = weekdayMeans(source);
    const double lean = own.sellingDays / (own.sellingDays + kOwnDays);
    std::array<double, 7> factor{};
    double sum = 0;
    for (std::size_t d = 0; d < 7; ++d) {
        factor[d] = lean * own.ratio[d] + (1 - lean) * m_ratio[d] / m_weight;
        factor[d] = factor[d] < kLeastFactor ? 0 : factor[d];
        sum += factor[d];
    }
    auto day = static_cast<std::size_t>(source.start.dayOfWeek() - 1);
    for (std::size_t t = 0; t < length; ++t, day = (day + 1) % 7) {
        series.factor[t] = factor[day] * 7 / sum;
    }
}

} // namespace qm::forecast
