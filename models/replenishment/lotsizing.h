#pragma once

#include <vector>

namespace qm::replenishment {

/// Known demand by period, all of it to be met; holding[t] is charged on stock carried out of period t, an order cost
/// only where something is ordered. All vectors shape (periods).
struct LotSizingQuestion {
    std::vector<double> demand;
    std::vector<double> holding;
    std::vector<double> orderCost;
    std::vector<double> unitCost;
};
struct LotSizes {
    std::vector<double> orders; ///< shape (periods)
    double cost = 0;
};
/// The least cost. Source: Wagner & Whitin (1958).
LotSizes bestLots(const LotSizingQuestion& question);

} // namespace qm::replenishment
