#include "yearprofile.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kHeld = 600;        ///< sold periods at which a group's shape weighs as much as what it leans on
constexpr double kOwnSpread = 0.04;  ///< squared: how far an item's year usually lies from its group's
constexpr double kMostWeight = 400;  ///< sold periods that one item counts as at most
constexpr double kLeastFactor = 0.1; ///< a season may sleep, but not divide by nothing
constexpr double kLargestGrowth = 1; ///< of ln demand in a year
constexpr int kMostYears = 5;

struct YearLayout {
    int periods; ///< of a year
    std::size_t bins;
};

YearLayout layoutOf(Period period) {
    switch (period) {
    case Period::Day:
        return {365, 26};
    case Period::Week:
        return {52, 26};
    case Period::Month:
        return {12, 12};
    }
    return {12, 12};
}

/// Place of a period in the year, 0 to 1; years of 365¼ days, so that leap days do no harm.
double placeInYear(const DemandSeries& series, int t) {
    if (series.period == Period::Month) {
        return ((series.start.month() - 1 + t) % 12 + 0.5) / 12;
    }
    const double days = series.start.number() + (series.period == Period::Day ? t + 0.5 : 7 * t + 3.5);
    const double year = days / 365.25;
    return year - std::floor(year);
}

double demandAt(const DemandSeries& series, std::size_t t) {
    return series.knownAt(t) ? std::max(series.regularUnits(t), 0.0) : -1;
}

} // namespace

YearProfile::Shape YearProfile::shapeOf(const DemandSeries& series) {
    const YearLayout layout = layoutOf(series.period);
    const int n = static_cast<int>(series.units.size());
    const int years = std::min(n / layout.periods, kMostYears);
    Shape shape;
    if (years < 2) {
        return shape;
    }
    const int first = n - years * layout.periods;
    double early = 0;
    double late = 0;
    for (int t = 0; t < layout.periods; ++t) {
        early += std::max(0.0, demandAt(series, static_cast<std::size_t>(first + t)));
        late += std::max(0.0, demandAt(series, static_cast<std::size_t>(n - layout.periods + t)));
    }
    const double growth = early > 0 && late > 0
                              ? std::clamp(steady::log(late / early) / (years - 1), -kLargestGrowth, kLargestGrowth)
                              : 0;
    std::array<double, kMostBins> count{};
    std::array<double, kMostBins> squares{};
    double total = 0;
    double known = 0;
    double sold = 0;
    for (int t = first; t < n; ++t) {
        const double demand = demandAt(series, static_cast<std::size_t>(t));
        if (demand < 0) {
            continue;
        }
        const auto bin = static_cast<std::size_t>(placeInYear(series, t) * static_cast<double>(layout.bins));
        const double level = demand * steady::exp(-growth * (t - n) / layout.periods);
        shape.sum[bin] += level;
        squares[bin] += level * level;
        count[bin] += 1;
        total += level;
        known += 1;
        sold += demand > 0 ? 1 : 0;
    }
    if (!(total > 0)) {
        return {};
    }
    shape.weight = std::min(sold, kMostWeight);
    const double mean = total / known;
    for (std::size_t b = 0; b < layout.bins; ++b) {
        const double own = count[b] > 0 ? shape.sum[b] / count[b] : mean;
        const double spread =
            count[b] > 1 ? std::max(squares[b] / count[b] - own * own, 0.0) / (count[b] - 1) : mean * mean;
        shape.noise += spread / (mean * mean) / static_cast<double>(layout.bins);
        shape.sum[b] = shape.weight * own / mean;
    }
    return shape;
}

std::array<double, YearProfile::kMostBins> YearProfile::held(const Shape& shape,
                                                             const std::array<double, kMostBins>& towards) {
    std::array<double, kMostBins> result{};
    for (std::size_t b = 0; b < kMostBins; ++b) {
        result[b] = (shape.sum[b] + kHeld * towards[b]) / (shape.weight + kHeld);
    }
    return result;
}

void YearProfile::learn(const DemandSeries& series) {
    const Shape own = shapeOf(series);
    if (!(own.weight > 0)) {
        return;
    }
    m_period = series.period;
    for (Shape* shape : {&m_all, &m_groups[series.group]}) {
        for (std::size_t b = 0; b < kMostBins; ++b) {
            shape->sum[b] += own.sum[b];
        }
        shape->weight += own.weight;
    }
}

std::vector<double> YearProfile::factorsFor(const DemandSeries& series, int steps) const {
    if (!(m_all.weight > 0) || series.period != m_period || series.units.empty()) {
        return {};
    }
    std::array<double, kMostBins> flat{};
    flat.fill(1);
    std::array<double, kMostBins> factor = held(m_all, flat);
    const auto group = m_groups.find(series.group);
    if (group != m_groups.end()) {
        factor = held(group->second, factor);
    }
    if (const Shape own = shapeOf(series); own.weight > 0) {
        const double lean = kOwnSpread / (kOwnSpread + own.noise);
        for (std::size_t b = 0; b < kMostBins; ++b) {
            factor[b] += lean * (own.sum[b] / own.weight - factor[b]);
        }
    }
    const std::size_t bins = layoutOf(series.period).bins;
    if (bins == kMostBins) { // neighbouring fortnights are alike
        const auto rough = factor;
        for (std::size_t b = 0; b < bins; ++b) {
            factor[b] = (rough[(b + bins - 1) % bins] + 2 * rough[b] + rough[(b + 1) % bins]) / 4;
        }
    }
    std::vector<double> result(series.units.size() + static_cast<std::size_t>(steps));
    for (std::size_t t = 0; t < result.size(); ++t) {
        const double place = placeInYear(series, static_cast<int>(t)) * static_cast<double>(bins) - 0.5;
        const double low = std::floor(place);
        const auto below = (static_cast<std::size_t>(low + static_cast<double>(bins))) % bins;
        const double share = place - low;
        result[t] = std::max(kLeastFactor, (1 - share) * factor[below] + share * factor[(below + 1) % bins]);
    }
    return result;
}

} // namespace qm::forecast
