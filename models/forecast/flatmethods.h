#pragma once

#include "forecastpaths.h"
#include "kernels/kernelset.h"

#include <array>
#include <span>
#include <vector>

namespace qm::forecast {

/// Methods that expect one level of all coming periods, times the shared factor. They run over several series side by
/// side.
enum class FlatMethod : std::size_t {
    /// Mean of the last 8 weeks of days, 13 weeks or 12 months, seasonally adjusted by the shared factor.
    MovingAverage,
    /// Mean of the whole history, seasonally adjusted by the shared factor.
    HistoricalMean,
    /// Discounted means of a fixed, slow (alpha 0.02, or 0.05 on months) and a quicker (0.08, or 0.2 on months) memory.
    SlowAverage,
    QuickAverage,
    /// Size and interval of demands smoothed apart, alpha 0.1. Starts: the first size, and the periods up to it.
    /// Source: Croston (1972).
    Croston,
    /// Croston with the bias taken off: times 1 − alpha/2. Source: Syntetos & Boylan (2005).
    CrostonSba,
    /// Teunter, Syntetos & Babai (2011): size where there is demand, probability in every period, so that a dying item
    /// fades. Smoothing 0.1 of the size, 0.05 of the probability (0.1 on months). Starts: the first size, and one
    /// demand in the periods up to it.
    TeunterSyntetosBabai,
    /// Mean of SES over the series summed to blocks of 1, 2, 4, … periods up to its mean interval (at most 16), each
    /// spread evenly again; blocks end at the origin. Source: Petropoulos & Kourentzes (2015), with ADIDA of
    /// Nikolopoulos et al. (2011) as its last block length.
    MultipleAggregation,
};
constexpr std::size_t kFlatMethods = 8;
using FlatLevels = std::array<double, kFlatMethods>;

/// Up to kSideBySide series of one season in the lanes of a kernel. Reused: allocates nothing once it is large.
class SeriesPack {
public:
    void clear() { m_count = 0; }
    bool full() const { return m_count == kSideBySide; }
    /// Adds a series that stays where it is until the run; the pack is not full. levels gets a row for each origin.
    void add(const PreparedSeries& series, const Origins& origins, std::vector<FlatLevels>& levels);
    /// Fills the levels of the series that were added, and is empty again.
    void run();

private:
    struct Member {
        const PreparedSeries* series = nullptr;
        const Origins* origins = nullptr;
        std::vector<FlatLevels>* levels = nullptr;
    };
    PackView pack(std::size_t length);
    void emit(std::size_t end, std::size_t length, const PackState& state);

    std::array<Member, kSideBySide> m_members{};
    std::size_t m_count = 0;
    std::vector<double> m_values;
    std::vector<double> m_factors;
    std::vector<double> m_known;
    std::array<double, kSideBySide> m_start{};
    std::array<double, kSideBySide> m_aggregated{};
    std::vector<std::size_t> m_stops;
};

/// One series alone.
void runFlat(FlatMethod method, const PreparedSeries& series, const Origins& origins, ForecastPaths& paths);
template <FlatMethod kMethod>
void flat(const PreparedSeries& series, const Origins& origins, ForecastPaths& paths) {
    runFlat(kMethod, series, origins, paths);
}

} // namespace qm::forecast
