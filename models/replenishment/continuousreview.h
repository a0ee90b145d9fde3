#pragma once

namespace qm::replenishment {

/// (r, Q): order Q whenever the position falls to r, continuous review, back orders charged a piece and period. For
/// comparison with what textbooks and other programs promise. Demand a period with mean and sd, normal or Poisson.
struct ReviewCosts {
    double holding = 0;  ///< a piece and period
    double shortage = 0; ///< a piece and period (a piece in reorderEil)
    double order = 0;    ///< an order
};
struct LeadDemand {
    double demand = 0; ///< a period
    double mean = 0;   ///< during the lead time
    double sd = 0;
};
struct ReorderPair {
    double r = 0;
    double q = 0;
    double cost = 0; ///< a period
};

/// (order × demand + ∫ from r to r+q of the newsvendor cost of lead-time demand) / q.
double reorderCostNormal(const ReviewCosts& costs, const LeadDemand& lead, double r, double q);
/// The same in whole pieces: the position is even on r+1 … r+q.
double reorderCostPoisson(const ReviewCosts& costs, const LeadDemand& lead, int r, int q);
/// The r of least cost for q: g(r) = g(r + q).
ReorderPair bestReorderPoint(const ReviewCosts& costs, const LeadDemand& lead, double q);
/// The least of all: g(r) = g(r + q) = cost. Source: Federgruen & Zheng (1992).
ReorderPair reorderExactNormal(const ReviewCosts& costs, const LeadDemand& lead);
ReorderPair reorderExactPoisson(const ReviewCosts& costs, const LeadDemand& lead);
/// Economic order quantity with the newsvendor's r (cost left 0), and with back orders' quantity and its best r.
ReorderPair reorderEoqSafetyStock(const ReviewCosts& costs, const LeadDemand& lead);
ReorderPair reorderEoqBackorders(const ReviewCosts& costs, const LeadDemand& lead);
/// Iterates q = √(2 demand (order + shortage n(r)) / holding), F(r) = 1 − holding q / (shortage demand); its cost is an
/// approximation. Source: Hadley & Whitin's heuristic ("expected inventory level").
ReorderPair reorderEil(const ReviewCosts& costs, const LeadDemand& lead);

} // namespace qm::replenishment
