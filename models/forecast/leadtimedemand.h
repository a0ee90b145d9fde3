#pragma once

#include "forecastpaths.h"

#include <vector>

namespace qm::forecast {

/// What totals of a certain length have been, seen from an origin: discounted moments of overlapping sums.
struct TotalsHistory {
    double mean = 0;
    double variance = 0;
    double independent = 0; ///< how many totals without overlap that is worth
    bool moved = false;     ///< price and promotion move the mean; the moments are without their effect
};

/// Moments of totals of `length` periods at each origin. Weights fall by a fixed share each period; a total with an
/// unknown period counts by what was filled in there. Shape (origins). `sums` is shape (n + 1): plainSums
/// of the series.
void totalsHistory(const std::vector<double>& sums, const PreparedSeries& series, const Origins& origins, int length,
                   std::vector<TotalsHistory>& out);

/// Sums of the first t values, as they were and without the effect of price and promotion, shape (n + 1).
void prefixSums(const PreparedSeries& series, std::vector<double>& sums);
void plainSums(const PreparedSeries& series, std::vector<double>& sums);

/// Variance to mean of totals as items of a volume have it: ln(variance / mean) = a + b ln(mean), by weighted least
/// squares over the items. The prior of an item whose own totals are few.
class PooledDispersion {
public:
    /// Call in a fixed order.
    void learn(const TotalsHistory& history);
    void fit();
    /// Variance of a total of that mean: the item's own dispersion, carried over from the mean of its past by the power
    /// 1.5 (Taylor's law; 2 where price and promotion move the mean, because they multiply demand), shrunk towards
    /// the pooled one by how many totals stand behind it.
    double variance(const TotalsHistory& history, double mean) const;

private:
    double m_weight = 0;
    double m_x = 0;
    double m_y = 0;
    double m_xx = 0;
    double m_xy = 0;
    double m_intercept = 0.7;
    double m_slope = 0.5;
};

} // namespace qm::forecast
