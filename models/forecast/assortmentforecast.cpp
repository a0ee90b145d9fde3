#include "assortmentforecast.h"

#include "assortmentshape.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <thread>

namespace qm::forecast {

namespace {

/// Half-lives of the level's memory in days; the last candidate adds to the second the way it has gone of late.
constexpr std::array<double, 6> kHalfLives = {20, 45, 90, 180, 365, 730};
constexpr std::size_t kCandidates = kHalfLives.size() + 1;
constexpr double kTrendShare = 0.35;
constexpr int kOrigins = 8;
constexpr int kOriginStep = 28;
constexpr double kClassStrength = 3; ///< a class's usual gain counts like that many of the item's own scores
constexpr double kErrorPriorOrigins = 6;
constexpr double kNewItemDays = 7; ///< days that what is usual in the group counts for at an item's start
constexpr double kDaysToLive = 2000;
constexpr std::size_t kMostSizes = 64;
constexpr std::size_t kFewSizes = 10;
constexpr int kSizeDays = 730;
constexpr std::size_t kClasses = 4;

std::size_t frequencyClass(double frequency) {
    return frequency < 0.03 ? 0 : frequency < 0.1 ? 1 : frequency < 0.3 ? 2 : 3;
}

using Levels = std::array<double, kCandidates>;

struct Sizes {
    std::vector<double> values; ///< ascending
    double mean = 1;
    double variance = 0;
};

/// What rolling origins say about one item.
struct Trial {
    std::array<double, kCandidates> score{};
    std::vector<double> actual;
    std::vector<Levels> expected; ///< shape (origins)
    std::vector<double> noise;    ///< per unit of expected demand
};

class Assortment {
public:
    Assortment(const std::vector<DemandSeries>& series, const AssortmentOptions& options)
        : m_series(series)
        , m_options(options)
        , m_items(series.size())
        , m_sizes(series.size())
        , m_trials(series.size())
        , m_last(series.size())
        , m_lastSale(series.size()) {}

    std::vector<AssortmentForecast> run();

private:
    void forEach(const std::function<void(std::size_t)>& work) const;
    void prepare();
    void shareSizes();
    void usualRates();
    void tryItem(std::size_t i, const AssortmentShape& shape);
    void choose();
    AssortmentForecast forecastItem(std::size_t i, const AssortmentShape& shape) const;
    double stepVariance(std::size_t i, double mean) const;
    int leadTime(std::size_t i) const {
        return i < m_options.leadTimes.size() ? std::max(1, m_options.leadTimes[i]) : 14;
    }

    const std::vector<DemandSeries>& m_series;
    const AssortmentOptions& m_options;
    std::vector<PreparedItem> m_items;
    std::size_t m_groups = 0;
    std::vector<Sizes> m_sizes;
    std::vector<double> m_usualRate; ///< by group
    std::vector<Trial> m_trials;
    std::vector<Levels> m_last;     ///< levels at the end
    std::vector<Levels> m_lastSale; ///< levels at the last sale
    std::vector<std::size_t> m_choice;
    std::vector<double> m_levelError; ///< squared, relative
    std::vector<double> m_noiseFactor;
};

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
    forEach([&](std::size_t i) {
        m_items[i] = prepareItem(m_series[i], group[i]);
        const PreparedItem& item = m_items[i];
        Sizes& sizes = m_sizes[i];
        for (std::size_t t = item.demand.size(); t-- > 0;) {
            if (item.demand[t] > 0 && (sizes.values.size() < 3 || item.demand.size() - t <= kSizeDays)) {
                sizes.values.push_back(static_cast<double>(item.demand[t]));
            }
        }
        std::sort(sizes.values.begin(), sizes.values.end());
    });
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

AssortmentForecast Assortment::forecastItem(std::size_t i, const AssortmentShape& shape) const {
    const PreparedItem& item = m_items[i];
    AssortmentForecast result;
    result.forecast.key = m_series[i].key;
    result.sizes = m_sizes[i].values;
    if (item.rate <= 0) {
        return result;
    }
    double level = m_last[i][m_choice[i]];
    // Silence: chance that it is chance, against an end of the item at any of those days.
    const double before = m_lastSale[i][m_choice[i]] / m_sizes[i].mean;
    double silent = 0;
    for (std::size_t t = item.demand.size(); t-- > 0 && !(item.demand[t] > 0 && item.seen[t] != 0);) {
        silent += item.seen[t] != 0 ? before * shape.factor(item, i, item.start + static_cast<int>(t)) : 0;
    }
    if (silent > 1 && before > 0) {
        const double chance = std::exp(-silent);
        const double ended = (1 - chance) / (kDaysToLive * before);
        level *= chance / (chance + ended);
    }
    const int end = item.start + static_cast<int>(item.demand.size());
    DemandForecast& forecast = result.forecast;
    double total = 0;
    double noise = 0;
    for (int step = 0; step < m_options.horizon; ++step) {
        const double mean = level * shape.factor(item, i, end + step);
        const double variance = m_noiseFactor[i] * stepVariance(i, mean);
        total += mean;
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
        forecast.step.push_back(distribution(mean, variance));
        forecast.total.push_back(distribution(total, noise + m_levelError[i] * total * total));
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
    shareSizes();
    usualRates();
    const AssortmentShape shape(m_items, m_groups);
    forEach([&](std::size_t i) { tryItem(i, shape); });
    choose();
    std::vector<AssortmentForecast> result(m_items.size());
    forEach([&](std::size_t i) { result[i] = forecastItem(i, shape); });
    return result;
}

} // namespace

std::vector<AssortmentForecast> forecastAssortment(const std::vector<DemandSeries>& series,
                                                   const AssortmentOptions& options) {
    return Assortment(series, options).run();
}

} // namespace qm::forecast
