#pragma once

#include "preparedseries.h"

#include <array>
#include <vector>

namespace qm::forecast {

/// Weekday factors (mean 1) that daily series share, Monday first; each item leans on its own as far as it has sold
/// on enough days. Other periods have no shared profile. Source: shrinkage of seasonal factors to a group's,
/// Dekker, van Donselaar & Ouwehand (2004).
class SeasonProfile {
public:
    /// Adds a series to what is shared. Call in a fixed order: sums depend on it in their last bits.
    void learn(const DemandSeries& series);
    /// Fills series.factor for its periods and `steps` more.
    void apply(const DemandSeries& source, int steps, PreparedSeries& series) const;

private:
    std::array<double, 7> m_ratio{};
    double m_weight = 0;
};

} // namespace qm::forecast
