#pragma once

#include "backtest.h"

#include <array>
#include <vector>

namespace qm::forecast {

using MethodWeights = std::array<float, kMethods>; ///< sum 1, or all 0 without any method

/// What worked for items of the same class, and from it and the item's own backtest the weights of its methods.
/// Weights fall with the loss above the best's, so that near equals share and bad ones fall out; shares below 3 % go.
/// Source: choice shrunk to the group's, after Fildes & Petropoulos (2015); combination, Bates & Granger (1969).
class Combination {
public:
    /// Call in a fixed order.
    void learn(const BacktestRecord& record);
    MethodWeights weights(const BacktestRecord& record) const;

private:
    struct ClassLosses {
        std::array<double, kMethods> relative{}; ///< sum of loss / mean loss of the item's methods
        std::array<double, kMethods> items{};
    };
    std::array<ClassLosses, 5> m_classes;
};

/// Weighted mean total of a past origin.
double combinedTotal(const PastTotal& past, std::size_t length, const MethodWeights& weights);

} // namespace qm::forecast
