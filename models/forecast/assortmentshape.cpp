#include "assortmentshape.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

/// Days that a shrunk estimate counts what the assortment says for.
constexpr double kPromoPriorDays = 7;
constexpr double kWeekdayPriorItems = 3;
constexpr int kSeasonHistoryDays = 500;
constexpr double kSeasonKernelDays = 15;
/// Items that sell more than this a day weigh no more, so that a group is not its best seller.
constexpr double kMostWeight = 3;

int positive(int value, int modulus) {
    return ((value % modulus) + modulus) % modulus;
}

int weekdayOf(int day) {
    return positive(day + 3, 7);
} // day 0 was a Thursday

} // namespace

PreparedItem prepareItem(const DemandSeries& series, std::size_t group) {
    PreparedItem item;
    item.group = group;
    const std::size_t n = series.units.size();
    std::size_t first = 0;
    while (first < n && series.units[first] <= 0) {
        ++first;
    }
    item.start = series.start.number() + static_cast<int>(first);
    std::vector<double> open; // sizes of days that were not sold out, for what a sold-out day may have reached
    const auto censored = [&](std::size_t t) { return !series.censored.empty() && series.censored[t] != 0; };
    for (std::size_t t = first; t < n; ++t) {
        if (series.units[t] > 0 && !censored(t)) {
            open.push_back(series.units[t]);
        }
    }
    std::sort(open.begin(), open.end());
    std::vector<double> above(open.size() + 1, 0);
    for (std::size_t i = open.size(); i-- > 0;) {
        above[i] = above[i + 1] + open[i];
    }
    for (std::size_t t = first; t < n; ++t) {
        double units = std::max(0.0, series.units[t]);
        const bool missing = !series.missing.empty() && series.missing[t] != 0;
        bool seen = !missing;
        if (censored(t)) {
            seen = seen && units > 0;
            const auto larger =
                static_cast<std::size_t>(std::lower_bound(open.begin(), open.end(), units) - open.begin());
            const double count = static_cast<double>(open.size() - larger);
            // The mean of the larger days seen, held back towards what was sold where there are few.
            units = (above[larger] + units * 2) / (count + 2);
        }
        item.demand.push_back(static_cast<float>(units));
        item.seen.push_back(seen ? 1 : 0);
        if (seen) {
            ++item.seenDays;
            item.rate += units;
            item.frequency += units > 0 ? 1 : 0;
        }
    }
    if (item.seenDays > 0) {
        item.rate /= item.seenDays;
        item.frequency /= item.seenDays;
    }
    const auto promo = std::find_if(series.regressors.begin(), series.regressors.end(),
                                    [](const Regressor& regressor) { return regressor.name == "promo"; });
    if (promo != series.regressors.end()) {
        for (std::size_t t = first; t < promo->history.size() + promo->future.size(); ++t) {
            const double value =
                t < promo->history.size() ? promo->history[t] : promo->future[t - promo->history.size()];
            item.promo.push_back(value > 0 ? 1 : 0);
        }
    }
    return item;
}

AssortmentShape::AssortmentShape(const std::vector<PreparedItem>& items, std::size_t groups)
    : m_weekday(groups), m_year(groups), m_share(items.size(), 0), m_lift(items.size(), 1) {
    for (std::size_t g = 0; g < groups; ++g) {
        m_weekday[g].fill(1);
        m_year[g].fill(1);
    }
    estimatePromo(items);
    estimateWeekdays(items, groups);
    estimateYear(items, groups);
}

double AssortmentShape::factor(const PreparedItem& item, std::size_t i, int day) const {
    const auto index = static_cast<std::size_t>(std::max(0, day - item.start));
    const bool promo = index < item.promo.size() && item.promo[index] != 0;
    const double year = m_year[item.group][static_cast<std::size_t>(positive(day, kYear))];
    return m_weekday[item.group][static_cast<std::size_t>(weekdayOf(day))] *
           std::max(0.05, 1 + m_share[i] * (year - 1)) * (promo ? m_lift[i] : 1);
}

void AssortmentShape::estimatePromo(const std::vector<PreparedItem>& items) {
    std::vector<double> ratios;
    std::vector<double> own(items.size(), 1);
    std::vector<double> days(items.size(), 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PreparedItem& item = items[i];
        double on = 0;
        double off = 0;
        double offDays = 0;
        for (std::size_t t = 0; t < item.demand.size() && t < item.promo.size(); ++t) {
            if (item.seen[t] == 0) {
                continue;
            }
            (item.promo[t] != 0 ? on : off) += static_cast<double>(item.demand[t]);
            (item.promo[t] != 0 ? days[i] : offDays) += 1;
        }
        if (days[i] > 0 && off > 0) {
            own[i] = on / days[i] / (off / offDays);
            if (days[i] > 20 && off / offDays > 0.3) {
                ratios.push_back(own[i]);
            }
        }
    }
    double usual = 1;
    if (!ratios.empty()) {
        std::nth_element(ratios.begin(), ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2), ratios.end());
        usual = ratios[ratios.size() / 2];
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double weight = days[i] / (days[i] + kPromoPriorDays);
        m_lift[i] = std::clamp(weight * own[i] + (1 - weight) * usual, 1.0, 8.0);
    }
}

void AssortmentShape::estimateWeekdays(const std::vector<PreparedItem>& items, std::size_t groups) {
    std::vector<std::array<double, 7>> sum(groups);
    std::vector<std::array<double, 7>> weight(groups);
    for (std::size_t g = 0; g < groups; ++g) {
        sum[g].fill(0);
        weight[g].fill(0);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PreparedItem& item = items[i];
        if (item.rate <= 0 || item.seenDays < 28) {
            continue;
        }
        const double importance = std::min(item.rate, kMostWeight) / item.seenDays;
        for (std::size_t t = 0; t < item.demand.size(); ++t) {
            if (item.seen[t] == 0) {
                continue;
            }
            const auto weekday = static_cast<std::size_t>(weekdayOf(item.start + static_cast<int>(t)));
            const bool promo = t < item.promo.size() && item.promo[t] != 0;
            // One huge day must not make a weekday.
            const double relative = std::min(static_cast<double>(item.demand[t]) / item.rate, 5 / item.frequency);
            sum[item.group][weekday] += importance * relative / (promo ? m_lift[i] : 1);
            weight[item.group][weekday] += importance;
        }
    }
    for (std::size_t g = 0; g < groups; ++g) {
        double mean = 0;
        for (std::size_t d = 0; d < 7; ++d) {
            const double prior = kWeekdayPriorItems / 7;
            m_weekday[g][d] = (sum[g][d] + prior * 0.1) / (weight[g][d] + prior * 0.1);
            mean += m_weekday[g][d] / 7;
        }
        for (double& factor : m_weekday[g]) {
            factor = mean > 0 ? factor / mean : 1;
        }
    }
}

void AssortmentShape::estimateYear(const std::vector<PreparedItem>& items, std::size_t groups) {
    std::vector<std::array<double, kYear>> sum(groups);
    std::vector<std::array<double, kYear>> weight(groups);
    std::vector<std::vector<double>> relative(
        items.size()); // by day, of the year's own level: no trend is taken for season
    for (std::size_t g = 0; g < groups; ++g) {
        sum[g].fill(0);
        weight[g].fill(0);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PreparedItem& item = items[i];
        const int n = static_cast<int>(item.demand.size());
        if (item.seenDays < kSeasonHistoryDays || item.rate <= 0) {
            continue;
        }
        relative[i].assign(item.demand.size(), -1);
        for (int last = n; last >= kYear; last -= kYear) {
            double units = 0;
            double exposure = 0;
            for (int t = last - kYear; t < last; ++t) {
                const auto k = static_cast<std::size_t>(t);
                const int day = item.start + t;
                const bool promo = k < item.promo.size() && item.promo[k] != 0;
                const double other =
                    m_weekday[item.group][static_cast<std::size_t>(weekdayOf(day))] * (promo ? m_lift[i] : 1);
                if (item.seen[k] != 0) {
                    units += static_cast<double>(item.demand[k]);
                    exposure += other;
                }
            }
            if (units <= 0 || exposure < kYear / 2.0) {
                continue;
            }
            const double importance = std::min(item.rate, kMostWeight);
            for (int t = last - kYear; t < last; ++t) {
                const auto k = static_cast<std::size_t>(t);
                if (item.seen[k] == 0) {
                    continue;
                }
                const int day = item.start + t;
                const bool promo = k < item.promo.size() && item.promo[k] != 0;
                const double other =
                    m_weekday[item.group][static_cast<std::size_t>(weekdayOf(day))] * (promo ? m_lift[i] : 1);
                relative[i][k] = static_cast<double>(item.demand[k]) / (units / exposure) / std::max(other, 0.05);
                const auto place = static_cast<std::size_t>(positive(day, kYear));
                sum[item.group][place] += importance * std::min(relative[i][k], 5 / item.frequency) * other;
                weight[item.group][place] += importance * other;
            }
        }
    }
    std::vector<double> kernel;
    for (int k = -45; k <= 45; ++k) {
        kernel.push_back(steady::exp(-0.5 * k * k / (kSeasonKernelDays * kSeasonKernelDays)));
    }
    for (std::size_t g = 0; g < groups; ++g) {
        double mean = 0;
        for (int d = 0; d < kYear; ++d) {
            double above = 1;
            double below = 1; // a little of "no season"
            for (int k = -45; k <= 45; ++k) {
                const auto place = static_cast<std::size_t>(positive(d + k, kYear));
                above += kernel[static_cast<std::size_t>(k + 45)] * sum[g][place];
                below += kernel[static_cast<std::size_t>(k + 45)] * weight[g][place];
            }
            m_year[g][static_cast<std::size_t>(d)] = std::clamp(above / below, 0.1, 5.0);
            mean += m_year[g][static_cast<std::size_t>(d)] / kYear;
        }
        for (double& factor : m_year[g]) {
            factor /= mean;
        }
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        // Regression of the item's own year on the group's, held back by its noise; a group of one has itself.
        double cross = 0;
        double square = 0;
        double noise = 0;
        for (std::size_t t = 0; t < relative[i].size(); ++t) {
            if (relative[i][t] < 0) {
                continue;
            }
            const double year =
                m_year[items[i].group]
                      [static_cast<std::size_t>(positive(items[i].start + static_cast<int>(t), kYear))] -
                1;
            cross += year * (relative[i][t] - 1);
            square += year * year;
            noise += (relative[i][t] - 1) * (relative[i][t] - 1);
        }
        if (square <= 1e-9) {
            continue;
        }
        const double days = std::max(1.0, static_cast<double>(relative[i].size()));
        const double error = noise / days / square; // variance of the slope
        const double slope = cross / square;
        // Slopes spread around 1 by about 1 within a group.
        m_share[i] = std::clamp((slope + error) / (1 + error), 0.0, 3.0);
    }
}

} // namespace qm::forecast
