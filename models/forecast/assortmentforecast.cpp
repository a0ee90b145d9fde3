#include "assortment.h"
#include "steadymath.h"

#include <atomic>
#include <map>
#include <string>
#include <thread>

namespace qm::forecast {

namespace assortment {

void Assortment::forEach(const std::function<void(std::size_t)>& work) const {
    const unsigned cores = m_options.threads > 0 ? static_cast<unsigned>(m_options.threads)
                                                 : std::max(1u, std::thread::hardware_concurrency());
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < m_items.size(); i = next++) {
            work(i);
        }
    };
    std::vector<std::thread> pool;
    for (unsigned k = 1; k < cores && m_items.size() > 16; ++k) {
        pool.emplace_back(run);
    }
    run();
    for (std::thread& thread : pool) {
        thread.join();
    }
}

void Assortment::prepare() {
    std::map<std::string, std::size_t> groups;
    std::vector<std::size_t> group;
    for (const DemandSeries& series : m_series) {
        group.push_back(groups.try_emplace(series.group, groups.size()).first->second);
    }
    m_groups = std::max<std::size_t>(1, groups.size());
    forEach([&](std::size_t i) { m_items[i] = prepareItem(m_series[i], group[i]); });
}

/// Where demand comes on most days, promotion and season make a day's demand larger, and it is taken as that of an
/// ordinary day: else every day would seem as uncertain as the year. Where it comes seldom, they make it come more
/// often.
void Assortment::takeSizes(std::size_t i, const AssortmentShape& shape) {
    const PreparedItem& item = m_items[i];
    const bool often = frequencyClass(item.frequency) + 1 == kClasses;
    std::vector<double>& values = m_sizes[i].values;
    for (std::size_t t = item.demand.size(); t-- > 0;) {
        if (item.demand[t] > 0 && (values.size() < 3 || item.demand.size() - t <= kSizeDays)) {
            const double factor = often ? shape.factor(item, i, item.start + static_cast<int>(t)) : 1;
            values.push_back(static_cast<double>(item.demand[t]) / std::max(factor, kLeastFactor));
        }
    }
    std::sort(values.begin(), values.end());
}

/// An item with few sales has not shown yet how much its sales differ; the assortment has.
void Assortment::shareSizes() {
    std::vector<double> ratios;
    for (const Sizes& sizes : m_sizes) {
        if (sizes.values.size() < kFewSizes) {
            continue;
        }
        double mean = 0;
        for (const double value : sizes.values) {
            mean += value / static_cast<double>(sizes.values.size());
        }
        for (int k = 0; k < 5; ++k) {
            const std::size_t at = sizes.values.size() * static_cast<std::size_t>(2 * k + 1) / 10;
            ratios.push_back(sizes.values[at] / mean);
        }
    }
    std::sort(ratios.begin(), ratios.end());
    for (Sizes& sizes : m_sizes) {
        const std::size_t own = sizes.values.size();
        double mean = 0;
        for (const double value : sizes.values) {
            mean += value / static_cast<double>(own);
        }
        if (own > 0 && own < kFewSizes && !ratios.empty()) {
            for (std::size_t k = 0; k < 5; ++k) {
                const double value = mean * ratios[ratios.size() * (2 * k + 1) / 10];
                sizes.values.push_back(std::max(1.0, std::round(value)));
            }
            std::sort(sizes.values.begin(), sizes.values.end());
        }
        if (sizes.values.size() > kMostSizes) {
            std::vector<double> fewer;
            for (std::size_t k = 0; k < kMostSizes; ++k) {
                fewer.push_back(sizes.values[sizes.values.size() * (2 * k + 1) / (2 * kMostSizes)]);
            }
            // The largest stays: it is what stock is kept for.
            fewer.back() = sizes.values.back();
            sizes.values = fewer;
        }
        if (sizes.values.empty()) {
            continue;
        }
        const double count = static_cast<double>(sizes.values.size());
        sizes.mean = 0;
        for (const double value : sizes.values) {
            sizes.mean += value / count;
        }
        for (const double value : sizes.values) {
            sizes.variance += (value - sizes.mean) * (value - sizes.mean) / count;
        }
    }
}

void Assortment::usualRates() {
    std::vector<std::vector<double>> rates(m_groups);
    for (const PreparedItem& item : m_items) {
        if (item.seenDays > 60 && item.rate > 0) {
            rates[item.group].push_back(item.rate);
        }
    }
    m_usualRate.assign(m_groups, 0);
    for (std::size_t g = 0; g < m_groups; ++g) {
        if (!rates[g].empty()) {
            std::sort(rates[g].begin(), rates[g].end());
            m_usualRate[g] = rates[g][rates[g].size() / 2];
        }
    }
}

double Assortment::stepVariance(std::size_t i, double mean) const {
    const Sizes& sizes = m_sizes[i];
    const double chance = mean / sizes.mean;
    const double between = chance < 1 ? chance * (1 - chance) * sizes.mean * sizes.mean : 0;
    return std::max(0.3 * mean, chance * sizes.variance + between);
}

AssortmentForecast Assortment::forecastItem(std::size_t i, const AssortmentShape& shape) const {
    const PreparedItem& item = m_items[i];
    AssortmentForecast result;
    result.forecast.key = m_series[i].key;
    result.sizes = m_sizes[i].values;
    if (item.rate <= 0) {
        return result;
    }
    double level = m_last[i];
    // Silence: chance that it is chance, against an end of the item at any of those days.
    const double before = m_lastSale[i] / m_sizes[i].mean;
    double silent = 0;
    for (std::size_t t = item.demand.size(); t-- > 0 && !(item.demand[t] > 0 && item.seen[t] != 0);) {
        silent += item.seen[t] != 0 ? before * shape.factor(item, i, item.start + static_cast<int>(t)) : 0;
    }
    if (silent > 1 && before > 0) {
        const double chance = steady::exp(-silent);
        const double ended = (1 - chance) / (kDaysToLive * before);
        level *= chance / (chance + ended);
    }
    double mean = 0;
    double square = 0;
    for (const LevelScenario& scenario : m_levels[m_kind[i]]) {
        mean += scenario.weight * scenario.factor;
        square += scenario.weight * scenario.factor * scenario.factor;
    }
    level *= mean;
    for (const LevelScenario& scenario : m_levels[m_kind[i]]) {
        result.levels.push_back({scenario.factor / mean, scenario.weight});
    }
    const double levelError = square / (mean * mean) - 1;
    const int end = item.start + static_cast<int>(item.demand.size());
    DemandForecast& forecast = result.forecast;
    double total = 0;
    double noise = 0;
    for (int step = 0; step < m_options.horizon; ++step) {
        const double expected = level * shape.factor(item, i, end + step);
        const double variance = stepVariance(i, expected);
        total += expected;
        noise += variance;
        const auto distribution = [](double m, double v) {
            DemandDistribution d;
            d.family = m <= 0            ? DemandDistribution::Family::Zero
                       : v <= m * 1.0001 ? DemandDistribution::Family::Poisson
                                         : DemandDistribution::Family::NegativeBinomial;
            d.mean = m;
            d.variance = v;
            return d;
        };
        forecast.step.push_back(distribution(expected, variance));
        forecast.total.push_back(distribution(total, noise + levelError * total * total));
    }
    forecast.level = level;
    forecast.methods = {{"assortment-rate", 1.0}};
    const double cv = m_sizes[i].variance / (m_sizes[i].mean * m_sizes[i].mean);
    const bool often = item.frequency > 1 / 1.32;
    forecast.demandClass = cv <= 0.49 ? (often ? DemandClass::Smooth : DemandClass::Intermittent)
                                      : (often ? DemandClass::Erratic : DemandClass::Lumpy);
    return result;
}

std::vector<AssortmentForecast> Assortment::run() {
    prepare();
    const AssortmentShape shape(m_items, m_groups);
    forEach([&](std::size_t i) { takeSizes(i, shape); });
    shareSizes();
    usualRates();
    // How far each memory is to be trusted at first is learnt in a first round.
    m_trust.fill(LevelTracker::evenTrust());
    forEach([&](std::size_t i) { tryItem(i, shape); });
    learnTrust();
    forEach([&](std::size_t i) { tryItem(i, shape); });
    learnErrors();
    std::vector<AssortmentForecast> result(m_items.size());
    forEach([&](std::size_t i) { result[i] = forecastItem(i, shape); });
    return result;
}

} // namespace assortment

std::vector<AssortmentForecast> forecastAssortment(const std::vector<DemandSeries>& series,
                                                   const AssortmentOptions& options) {
    return assortment::Assortment(series, options).run();
}

} // namespace qm::forecast
