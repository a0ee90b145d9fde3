#pragma once

#include "preparedseries.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace qm::forecast {

/// The shape of the year that items share, as 26 fortnights or 12 months: of each group, leaning on that of all items
/// as far as the group has sold seldom, and an item on its own group's likewise. Learnt from series of two whole years
/// or more, their growth taken out. Without such series there is none.
/// Source: shrinkage of seasonal factors to a group's, Dekker, van Donselaar & Ouwehand (2004).
class YearProfile {
public:
    /// Adds a series to what is shared. Call in a fixed order: sums depend on it in their last bits.
    void learn(const DemandSeries& series);
    /// Factor of each period of a series and of `steps` more (mean about 1 over a year), shape (n + steps); empty
    /// without a profile.
    std::vector<double> factorsFor(const DemandSeries& series, int steps) const;

private:
    static constexpr std::size_t kMostBins = 26;
    struct Shape {
        std::array<double, kMostBins> sum{};
        double weight = 0;
        double noise = 0; ///< squared relative error of an item's own bins
    };
    static Shape shapeOf(const DemandSeries& series);
    /// Mean of a shape, held to `towards` by kHeld sold periods.
    static std::array<double, kMostBins> held(const Shape& shape, const std::array<double, kMostBins>& towards);

    std::map<std::string, Shape> m_groups;
    Shape m_all;
    Period m_period = Period::Day;
};

} // namespace qm::forecast
