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
    /// Variance of those steps as if each were independent of the others, plus what the uncertain level adds.
    double variance(int from, int to) const;
    /// Squared relative error of the level that all steps share, estimated from total and step variances up to `days`.
    double levelError() const { return m_levelError; }
    /// How far the moments reach; beyond, the last day goes on.
    int days() const { return static_cast<int>(m_mean.size()) - 1; }
    bool empty() const { return m_mean.back() <= 0; } ///< no demand at all

private:
    std::vector<double> m_mean;  ///< shape (days + 1), cumulative
    std::vector<double> m_noise; ///< shape (days + 1), cumulative variance of the steps
    double m_levelError = 0;
};

} // namespace qm::replenishment
