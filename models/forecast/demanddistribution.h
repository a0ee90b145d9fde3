#pragma once

namespace qm::forecast {

/// Distribution of a demand (one period's, or a lead-time total). A value type; all members are pure.
struct DemandDistribution {
    enum class Family {
        Zero,             ///< surely nothing
        Poisson,          ///< variance = mean
        NegativeBinomial, ///< variance > mean, whole numbers
        Gamma             ///< large volumes or fractions, continuous
    };
    Family family = Family::Zero;
    double mean = 0;     ///< units, >= 0
    double variance = 0; ///< units², >= 0
    bool wholeNumbers = true;

    /// Least x with P(D <= x) >= p; a whole number where demand is one. p in [0, 1).
    double quantile(double p) const;
    /// P(D <= x).
    double cdf(double x) const;
    /// E[max(D − x, 0)], units.
    double expectedShortage(double x) const;

    bool operator==(const DemandDistribution&) const = default;
};

} // namespace qm::forecast
