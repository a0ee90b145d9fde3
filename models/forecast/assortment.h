#pragma once

#include "assortmentforecast.h"
#include "assortmentshape.h"
#include "levelscenarios.h"
#include "leveltracker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

/// The working state of forecastAssortment; other files have no business here. One run, one object; forEach spreads
/// items over threads, everything else is one thread's.
namespace qm::forecast::assortment {

inline constexpr int kOrigins = 8;
inline constexpr int kOriginStep = 28;
inline constexpr double kNewItemDays = 7; ///< days that what is usual in the group counts for at an item's start
inline constexpr double kDaysToLive = 2000;
inline constexpr std::size_t kMostSizes = 64;
inline constexpr std::size_t kFewSizes = 10;
inline constexpr int kSizeDays = 730;
inline constexpr double kLeastFactor = 0.2; ///< a day that hardly sells says little of an ordinary one
inline constexpr std::size_t kClasses = 4;

inline constexpr std::size_t kWays = 3; ///< falling, steady, rising

inline std::size_t frequencyClass(double frequency) {
    return frequency < 0.03 ? 0 : frequency < 0.1 ? 1 : frequency < 0.3 ? 2 : 3;
}

struct Sizes {
    std::vector<double> values; ///< ascending
    double mean = 1;
    double variance = 0;
};

/// What rolling origins say about one item.
struct Trial {
    std::vector<LevelMiss> misses;
    LevelTracker::Weights trust{}; ///< sum over the weeks
    double weeks = 0;
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
        , m_lastSale(series.size())
        , m_kind(series.size()) {}

    std::vector<AssortmentForecast> run();

private:
    void forEach(const std::function<void(std::size_t)>& work) const;
    void prepare();
    void takeSizes(std::size_t i, const AssortmentShape& shape);
    void shareSizes();
    void usualRates();
    void tryItem(std::size_t i, const AssortmentShape& shape);
    void learnTrust();
    void learnErrors();
    std::size_t kindOf(std::size_t i, const LevelTracker& tracker) const;
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
    std::vector<double> m_last;                            ///< level at the end
    std::vector<double> m_lastSale;                        ///< level at the last sale
    std::array<LevelTracker::Weights, kClasses> m_trust{}; ///< by class: how often a memory is the one to trust
    std::vector<std::size_t> m_kind;                       ///< by item, as of the end
    std::vector<std::vector<LevelScenario>> m_levels;      ///< by kind
};

} // namespace qm::forecast::assortment
