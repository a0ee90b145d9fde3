#include "lotcover.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

LotCover chooseLot(const DemandCurve& curve, const LotQuestion& question) {
    const int window = std::max(1, question.windowDays);
    const int most = std::max(window, question.mostDays);
    std::vector<double> costPerDay(static_cast<std::size_t>(most) + 1, 0);
    double holding = 0;
    int best = 0;
    for (int day = 1; day <= most; ++day) {
        const double demand = curve.mean(question.arrival + day - 1, question.arrival + day);
        holding += question.holdingPerDay * demand * ((day - 1) / window * window);
        const auto i = static_cast<std::size_t>(day);
        costPerDay[i] = (question.orderCost + holding) / day;
        const bool buyable =
            curve.mean(question.arrival, question.arrival + day) >= question.leastPieces || day == most;
        // Orders go out at chances only: cover that ends between two of them brings the next order forward.
        const bool atChance = day % window == 0 || day == most;
        if (atChance && buyable && (best == 0 || costPerDay[i] < costPerDay[static_cast<std::size_t>(best)])) {
            best = day;
        }
    }
    const int wanted = static_cast<int>(std::lround(best * question.factor));
    LotCover result;
    result.days = std::clamp(wanted, window, most);
    result.pieces = curve.mean(question.arrival, question.arrival + result.days);
    result.costPerDay = costPerDay[static_cast<std::size_t>(result.days)];
    const double daily = result.pieces / result.days;
    const double lasts = daily > 0 ? question.lump / daily : kLongestHoldingDays;
    if (lasts > result.days) {
        // A lump goes at once, so that the next order comes no sooner than the next lump.
        result.costPerDay *= result.days / std::min(lasts, kLongestHoldingDays);
    }
    if (result.days == most && question.leastPieces > result.pieces) {
        // Even the longest cover does not use the least lot up: the rest is held as long.
        result.costPerDay += question.holdingPerDay * (question.leastPieces - result.pieces);
    }
    return result;
}

} // namespace qm::replenishment
