#pragma once

#include "backtest.h"

#include <Eigen/Core>

#include <array>
#include <vector>

namespace qm::forecast {

/// One model over all items that corrects the combined forecast of a total: log-linear in what items have in common
/// (how the last weeks compare with the forecast, how long nothing was sold, how often it sells, how young it is, how
/// uneven its totals are), so that what came after such a state at other items is told of this one. Everything is
/// relative to the item's own forecast, so it does not depend on the unit of demand.
/// Estimation: quasi-Poisson on actual / forecast, weighted by the evenness of the item's totals, ridge towards "no
/// correction". Left out: items that announced prices move,
/// since their totals follow those, and long dense series, which a correction of a hundredth would spoil. Source:
/// global models, Montero-Manso & Hyndman (2021); McCullagh & Nelder (1989).
class GlobalModel {
public:
    static constexpr Eigen::Index kFeatures = 11;
    using Features = Eigen::Matrix<double, kFeatures, 1>;

    /// What is looked at, for a total of the length of that index that was forecast as `mean`.
    static Features features(const OriginState& state, const TotalsHistory& history, double mean, std::size_t length);

    struct Example {
        Features features;
        double ratio = 1; ///< actual / forecast
        double weight = 1;
    };
    /// Examples of a length in a fixed order.
    void learn(std::size_t length, const std::vector<Example>& examples);
    /// What a total of that length is multiplied by, between 1/3 and 3.
    double correction(std::size_t length, const Features& features) const;

private:
    std::array<Features, kLengths> m_beta{Features::Zero(), Features::Zero()};
};

} // namespace qm::forecast
