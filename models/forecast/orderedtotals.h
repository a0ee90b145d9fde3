#pragma once

#include "demanddistribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace qm::forecast {

constexpr double kLeastRatio = 1.01; ///< variance over mean of whole-number totals

/// Makes totals grow with the horizon at every quantile: a negative binomial grows with its size and with variance /
/// mean, a gamma with its shape and its scale, so both are kept from falling, outwards from the lead time.
void orderTotals(const std::vector<double>& mean, std::size_t anchor, bool counts, std::vector<double>& ratio);

/// Keeps quantiles from falling with the horizon: where the calibration of a longer total reads lower than that of
/// the one before and a quantile would fall, the one before is kept.
class GrowingQuantiles {
public:
    void add(const DemandDistribution& before, DemandDistribution& after) {
        bool lower = false;
        for (std::size_t k = 0; k < after.readAt.size(); ++k) {
            lower = lower || after.readAt[k] < before.readAt[k];
        }
        if (!lower) { // a longer total read no lower cannot fall
            m_known = false;
            return;
        }
        const auto last = m_known ? m_quantiles : quantilesOf(before);
        m_quantiles = quantilesOf(after);
        m_known = true;
        for (std::size_t i = 0; i < last.size(); ++i) {
            if (m_quantiles[i] < last[i]) {
                after.readAt = before.readAt;
                after.calibrated = before.calibrated;
                m_known = false;
                return;
            }
        }
    }

private:
    static constexpr std::array kProbabilities{0.25, 0.5, 0.65, 0.75, 0.8, 0.9, 0.95, 0.99};
    static std::array<double, kProbabilities.size()> quantilesOf(const DemandDistribution& d) {
        std::array<double, kProbabilities.size()> result{};
        std::transform(kProbabilities.begin(), kProbabilities.end(), result.begin(),
                       [&d](double p) { return d.quantile(p); });
        return result;
    }
    std::array<double, kProbabilities.size()> m_quantiles{};
    bool m_known = false;
};

} // namespace qm::forecast
