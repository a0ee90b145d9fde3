#include "assortment.h"

namespace qm::forecast::assortment {

void Assortment::tryItem(std::size_t i, const AssortmentShape& shape) {
    const PreparedItem& item = m_items[i];
    const int n = static_cast<int>(item.demand.size());
    std::vector<double> factor(static_cast<std::size_t>(n));
    for (int t = 0; t < n; ++t) {
        factor[static_cast<std::size_t>(t)] = shape.factor(item, i, item.start + t);
    }
    std::array<double, kHalfLives.size()> units{};
    std::array<double, kHalfLives.size()> exposure{};
    std::array<double, kHalfLives.size()> keep{};
    for (std::size_t k = 0; k < kHalfLives.size(); ++k) {
        keep[k] = std::exp2(-1 / kHalfLives[k]);
        units[k] = kNewItemDays * m_usualRate[item.group];
        exposure[k] = kNewItemDays;
    }
    const auto levels = [&] {
        Levels result{};
        for (std::size_t k = 0; k < kHalfLives.size(); ++k) {
            result[k] = units[k] / std::max(exposure[k], 1e-9);
        }
        const double way = result[3] > 0 ? std::clamp(result[1] / result[3], 0.25, 4.0) : 1;
        result[kCandidates - 1] = result[1] * std::pow(way, kTrendShare);
        return result;
    };
    const int lead = leadTime(i);
    Trial& trial = m_trials[i];
    for (int t = 0; t < n; ++t) {
        const int back = n - lead - t;
        const bool origin = back >= 0 && back % kOriginStep == 0 && back / kOriginStep < kOrigins && t >= 28;
        if (origin) {
            const Levels now = levels();
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
                Levels expected{};
                for (std::size_t k = 0; k < kCandidates; ++k) {
                    expected[k] = now[k] * shaped;
                    const double mean = std::max(expected[k], 1e-3 * m_sizes[i].mean);
                    trial.score[k] += (actual * std::log(mean) - mean) / m_sizes[i].mean;
                }
                trial.actual.push_back(actual);
                trial.expected.push_back(expected);
                const double daily = expected[2] / seen;
                trial.noise.push_back(daily > 0 ? stepVariance(i, daily) / daily : 1);
            }
        }
        const auto k = static_cast<std::size_t>(t);
        for (std::size_t h = 0; h < kHalfLives.size(); ++h) {
            // Days without a shelf to sell from pass without fading anything.
            if (item.seen[k] != 0) {
                units[h] = units[h] * keep[h] + static_cast<double>(item.demand[k]);
                exposure[h] = exposure[h] * keep[h] + factor[k];
            }
        }
        if (item.demand[k] > 0 && item.seen[k] != 0) {
            m_lastSale[i] = levels();
        }
    }
    m_last[i] = levels();
}

void Assortment::choose() {
    std::array<std::array<double, kCandidates>, kClasses> usual{};
    std::array<double, kClasses> count{};
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t c = frequencyClass(m_items[i].frequency);
        if (m_trials[i].actual.empty()) {
            continue;
        }
        count[c] += 1;
        for (std::size_t k = 0; k < kCandidates; ++k) {
            usual[c][k] += m_trials[i].score[k];
        }
    }
    m_choice.assign(m_items.size(), 2);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t c = frequencyClass(m_items[i].frequency);
        double best = -1e300;
        for (std::size_t k = 0; k < kCandidates; ++k) {
            const double score = m_trials[i].score[k] + kClassStrength * usual[c][k] / std::max(1.0, count[c]);
            if (score > best + 1e-12) {
                best = score;
                m_choice[i] = k;
            }
        }
    }
    // How far totals have missed beyond the chance of single days: by class first, then by item as far as it has shown.
    std::array<double, kClasses> classError{};
    std::array<double, kClasses> classNoise{};
    for (std::size_t c = 0; c < kClasses; ++c) {
        const auto ratio = [&](double error, double noise) {
            double sum = 0;
            double weight = 0;
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                if (frequencyClass(m_items[i].frequency) != c) {
                    continue;
                }
                for (std::size_t o = 0; o < m_trials[i].actual.size(); ++o) {
                    const double mean = std::max(m_trials[i].expected[o][m_choice[i]], 1e-3);
                    const double miss = m_trials[i].actual[o] - mean;
                    const double variance = noise * mean * m_trials[i].noise[o] + error * mean * mean;
                    sum += std::min(miss * miss / variance, 30.0);
                    weight += 1;
                }
            }
            return weight > 0 ? sum / weight : 1;
        };
        double low = 0;
        double high = 4;
        for (int k = 0; k < 12; ++k) {
            const double middle = (low + high) / 2;
            (ratio(middle, 1) > 1 ? low : high) = middle;
        }
        classError[c] = high;
        classNoise[c] = std::clamp(ratio(0, 1), 0.5, 1.0);
    }
    m_levelError.assign(m_items.size(), 0);
    m_noiseFactor.assign(m_items.size(), 1);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t c = frequencyClass(m_items[i].frequency);
        double sum = kErrorPriorOrigins;
        double weight = kErrorPriorOrigins;
        for (std::size_t o = 0; o < m_trials[i].actual.size(); ++o) {
            const double mean = std::max(m_trials[i].expected[o][m_choice[i]], 1e-3);
            const double miss = m_trials[i].actual[o] - mean;
            sum += std::min(miss * miss / (mean * m_trials[i].noise[o] + classError[c] * mean * mean), 30.0);
            weight += 1;
        }
        const double seen = std::max(7, m_items[i].seenDays);
        m_levelError[i] = classError[c] * std::clamp(sum / weight, 0.3, 4.0) + (seen < 90 ? 2 / seen : 0);
        m_noiseFactor[i] = classNoise[c];
    }
}

} // namespace qm::forecast::assortment
