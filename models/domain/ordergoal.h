#pragma once

#include <array>

namespace qm {

/// What decides how much is ordered beyond expected demand.
enum class OrderGoal {
    Economics,    ///< while one more piece is likely to earn more than holding it costs
    CycleService, ///< the chance that a delivery lasts until the next one
    FillRate      ///< the share of demand that is served from stock
};

/// Items by their sales in money: A the greatest, which together make 80 %; B those up to 95 %; C the rest.
enum class AbcClass { A, B, C };

/// By AbcClass.
using ServiceLevels = std::array<double, 3>;

} // namespace qm
