#pragma once

#include <array>

namespace qm::forecast {

/// Distribution of a demand (one period's, or a lead-time total). A value type; all members are pure.
/// Source of the families for lead-time demand: Syntetos, Babai & Gardner (2015); parameters by moments.
struct DemandDistribution {
    enum class Family {
        Zero,             ///< surely nothing
        Poisson,          ///< variance = mean
        NegativeBinomial, ///< variance > mean, whole numbers
        Gamma             ///< large volumes or fractions, continuous
    };
    Family family = Family::Zero;
    double mean = 0;     ///< units, >= 0, of the family; readAt leaves it as it is
    double variance = 0; ///< units², >= 0, of the family
    bool wholeNumbers = true;

    /// Calibration learnt across items (calibration.h): the probability at which the family is read for the 50, 80,
    /// 90, 95 and 99 % quantile; in between straight lines, (0, 0) and (1, 1) being fixed. Must ascend within (0, 1).
    static constexpr std::array<double, 5> kKnots{0.5, 0.8, 0.9, 0.95, 0.99};
    std::array<float, 5> readAt{0.5F, 0.8F, 0.9F, 0.95F, 0.99F};
    bool calibrated = false; ///< false: the family as it is, readAt is not looked at

    /// The family that fits a mean and a variance: whole numbers with a variance above the mean are negative binomial,
    /// at or below it Poisson; fractions, and means above kLargeMean, gamma. Not finite or not positive mean: Zero.
    static DemandDistribution fromMoments(double mean, double variance, bool wholeNumbers);
    static constexpr double kLargeMean = 5000;

    /// Least x with P(D <= x) >= p; a whole number where demand is one. p in [0, 1); p above 1 − 1e-12 counts as that.
    double quantile(double p) const;
    /// P(D <= x).
    double cdf(double x) const;
    /// E[max(D − x, 0)], units. Of a gamma that stands for whole numbers: without its rounding.
    double expectedShortage(double x) const;

    bool operator==(const DemandDistribution&) const = default;
};

} // namespace qm::forecast
