#pragma once

#include "backtest.h"

#include <array>
#include <vector>

namespace qm::forecast {

/// What the spread of totals has to be corrected by so that quantiles hold, learnt on past origins across items:
/// a factor of the variance for each volume class and length, then for each quantile the probability at which the
/// family is read (DemandDistribution::readAt). Both are chosen by the pinball loss and held back towards "as it is"
/// where little was seen; on top, quantiles are read a little further out, for surprises that no past origin saw.
/// Source: recalibration of predictive distributions, Kuleshov, Fenner & Ermon (2018).
class Calibration {
public:
    static constexpr std::size_t kVolumes = 9; ///< volume classes: mean totals around 2^-2, 2^-1, …; the last is open
    static constexpr std::size_t kKnotCount = DemandDistribution::kKnots.size();

    /// One past total as it was forecast and as it came.
    struct Outcome {
        double mean = 0;
        double variance = 0;
        double actual = 0;
        double scale = 1;
        bool wholeNumbers = true;
        std::size_t length = 0;
    };

    /// Outcomes in a fixed order.
    void learn(const std::vector<Outcome>& outcomes);

    double varianceFactor(double mean, std::size_t length) const;
    /// Distribution of a total whose variance has been multiplied already; `volume`: mean total that sets the class;
    /// towardsLong: BacktestPlan::towardsLong of its length.
    void apply(double volume, double towardsLong, DemandDistribution& distribution) const;

private:
    struct Volume {
        std::size_t below = 0; ///< class, and how far towards the next
        double share = 0;
    };
    static Volume volumeOf(double mean);

    std::array<std::array<double, kVolumes>, kLengths> m_logFactor{};
    std::array<std::array<double, kKnotCount>, kVolumes> m_shift{}; ///< of the Normal quantile, by volume and knot
};

} // namespace qm::forecast
