#pragma once

#include <vector>

namespace qm::replenishment {

/// Economic order quantities for even demand: what a textbook would order, for comparison. One consistent period; costs
/// per order and per piece and period; demand <= 0 gives 0.
struct EconomicOrder {
    double quantity = 0;
    double cost = 0; ///< a period
};

EconomicOrder economicOrder(double orderCost, double holding, double demand);
/// orderCost × demand / quantity + holding × quantity / 2.
double economicOrderCost(double orderCost, double holding, double demand, double quantity);

struct BackorderedOrder {
    double quantity = 0;
    double backorderedShare = 0; ///< of a cycle's demand
    double cost = 0;
};
BackorderedOrder economicOrderWithBackorders(double orderCost, double holding, double shortage, double demand);

/// Goods come in at `production` a period while demand goes on; production > demand.
EconomicOrder economicProduction(double orderCost, double holding, double demand, double production);

/// Prices by quantity: breakpoints ascending from 0, one unit cost each; a quantity equal to a breakpoint has its
/// price.
struct TieredOrderQuestion {
    double orderCost = 0;
    double holdingRate = 0; ///< of the average unit cost, a period
    double demand = 0;
    std::vector<double> breakpoints;
    std::vector<double> unitCosts;
};
struct TieredOrder {
    double quantity = 0;
    int region = 0;  ///< which breakpoint's price holds
    double cost = 0; ///< a period: goods, ordering, holding
};
/// The price holds for the whole order.
TieredOrder economicOrderAllUnits(const TieredOrderQuestion& question);
/// Each price holds for the pieces beyond its breakpoint.
TieredOrder economicOrderIncremental(const TieredOrderQuestion& question);

/// Items ordered together every base period, item i every multiples[i]-th time.
struct JointOrderQuestion {
    double sharedCost = 0;
    std::vector<double> itemCosts;
    std::vector<double> holding;
    std::vector<double> demand;
};
struct JointOrder {
    std::vector<int> multiples;
    double cost = 0; ///< √(2 (shared + Σ kᵢ/mᵢ) Σ mᵢ hᵢ dᵢ)
};
/// Least cost over all base periods; multiples up to 60.
JointOrder economicJointOrder(const JointOrderQuestion& question);

} // namespace qm::replenishment
