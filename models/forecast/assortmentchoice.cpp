#include "assortment.h"

namespace qm::forecast::assortment {

void Assortment::tryItem(std::size_t i, const AssortmentShape& shape) {
    const PreparedItem& item = m_items[i];
    const int n = static_cast<int>(item.demand.size());
    std::vector<double> factor(static_cast<std::size_t>(n));
    for (int t = 0; t < n; ++t) {
        factor[static_cast<std::size_t>(t)] = shape.factor(item, i, item.start + t);
    }
    const std::size_t c = frequencyClass(item.frequency);
    LevelTracker tracker(m_usualRate[item.group], kNewItemDays, m_trust[c]);
    const int lead = leadTime(i);
    Trial& trial = m_trials[i];
    trial = {};
    for (int t = 0; t < n; ++t) {
        const int back = n - lead - t;
        const bool origin = back >= 0 && back % kOriginStep == 0 && back / kOriginStep < kOrigins && t >= 28;
        if (origin) {
            const double now = tracker.level();
            double actual = 0;
            double shaped = 0;
            int seen = 0;
            for (int s = t; s < t + lead; ++s) {
                const auto k = static_cast<std::size_t>(s);
                if (item.seen[k] != 0) {
                    actual += static_cast<double>(item.demand[k]);
                    shaped += factor[k];
                    ++seen;
                }
            }
            if (2 * seen >= lead) {
                const double expected = std::max(now * shaped, 1e-6);
                const double daily = expected / seen;
                trial.misses.push_back({expected, actual, stepVariance(i, daily) / daily, kindOf(i, tracker)});
            }
        }
        const auto k = static_cast<std::size_t>(t);
        // Days without a shelf to sell from pass without fading anything.
        if (item.seen[k] != 0) {
            tracker.addDay(static_cast<double>(item.demand[k]), factor[k]);
        }
        if (item.demand[k] > 0 && item.seen[k] != 0) {
            m_lastSale[i] = tracker.level();
        }
        if ((n - t - 1) % 7 == 0) {
            const double daily = std::max(tracker.level(), 1e-6);
            tracker.endWeek(std::max(stepVariance(i, daily) / daily, 1e-6));
            for (std::size_t h = 0; h < trial.trust.size(); ++h) {
                trial.trust[h] += tracker.trust()[h];
            }
            trial.weeks += 1;
        }
    }
    m_last[i] = tracker.level();
    m_kind[i] = kindOf(i, tracker);
}

void Assortment::learnTrust() {
    std::array<double, kClasses> weeks{};
    std::array<LevelTracker::Weights, kClasses> trust{};
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t c = frequencyClass(m_items[i].frequency);
        weeks[c] += m_trials[i].weeks;
        for (std::size_t h = 0; h < trust[c].size(); ++h) {
            trust[c][h] += m_trials[i].trust[h];
        }
    }
    for (std::size_t c = 0; c < kClasses; ++c) {
        for (std::size_t h = 0; h < trust[c].size(); ++h) {
            // A little of "any" keeps every memory alive.
            const double even = 1 / static_cast<double>(trust[c].size());
            m_trust[c][h] = (trust[c][h] + 10 * even) / (weeks[c] + 10);
        }
    }
}

std::size_t Assortment::kindOf(std::size_t i, const LevelTracker& tracker) const {
    const double way = tracker.level() / std::max(tracker.steadyLevel(), 1e-9);
    return frequencyClass(m_items[i].frequency) * kWays + (way < 0.6 ? 0 : way < 1.6 ? 1 : 2);
}

void Assortment::learnErrors() {
    std::vector<LevelMiss> misses;
    for (const Trial& trial : m_trials) {
        misses.insert(misses.end(), trial.misses.begin(), trial.misses.end());
    }
    m_levels = learnLevels(misses, kClasses * kWays);
}

} // namespace qm::forecast::assortment
