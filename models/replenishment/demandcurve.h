#pragma once

#include "planitem.h"

#include <vector>

namespace qm::replenishment {

/// The forecast of one item as cumulative moments in its smallest unit, carried on beyond the last step by the average
/// of the last 28 steps. A value type.
class DemandCurve {
public:
    /// Moments are taken up to `days`, >= 1.
    DemandCurve(const PlanItem& item, int days);

    /// Mean demand of steps from+1 … to, 0 <= from <= to.
    double mean(int from, int to) const;
    /// Variance of those steps at the mean level, each independent of the others.
    double variance(int from, int to) const;
    /// Levels that all steps share, by factor ascending, of mean 1 and weights that sum to 1: the item's own, or those
    /// of a gamma distribution as wide as its totals vary beyond their steps.
    const std::vector<forecast::LevelScenario>& levels() const { return m_levels; }
    /// How far the moments reach; beyond, the last day goes on.
    int days() const { return static_cast<int>(m_mean.size()) - 1; }
    bool empty() const { return m_mean.back() <= 0; } ///< no demand at all

private:
    std::vector<double> m_mean;  ///< shape (days + 1), cumulative
    std::vector<double> m_noise; ///< shape (days + 1), cumulative variance of the steps
    std::vector<forecast::LevelScenario> m_levels;
};

} // namespace qm::replenishment
