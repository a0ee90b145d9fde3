#pragma once

#include <cstdint>

namespace qm::replenishment {

/// (s, S) reviewed every period, zero lead time, Poisson demand: order up to S when the position is at or below s.
struct MinMaxCosts {
    double holding = 0;
    double shortage = 0;
    double order = 0;
    double demand = 0; ///< mean a period
};
struct MinMaxPair {
    int s = 0;
    int S = 0;
    double cost = 0; ///< a period, charged after demand
};
double minMaxCostPoisson(const MinMaxCosts& costs, int s, int S);
/// The least of all, by search. Source of the renewal form: Zheng & Federgruen (1991).
MinMaxPair minMaxExactPoisson(const MinMaxCosts& costs);

/// (R, s, nQ) reviewed every period: at or below s the least multiple of q that lifts the position above s, arriving
/// `lead` periods later before that period's demand; back orders. Poisson demand.
struct MultiplesQuestion {
    int s = 0;
    int q = 1;
    double demand = 0; ///< mean a period
    int lead = 0;      ///< periods
};
struct MultiplesService {
    double fillRate = 0;
    double readyRate = 0; ///< chance of no back order at the end of a period
};
/// Source: Hadley & Whitin: the position after ordering is even on s+1 … s+q.
MultiplesService multiplesService(const MultiplesQuestion& question);
/// Least s that reaches the fill rate; question.s is not looked at.
int leastReorderPointForFill(const MultiplesQuestion& question, double fillRate);

/// Order-up-to level reviewed every `review` periods, normal demand.
struct OrderUpToQuestion {
    double demand = 0;
    double demandSd = 0;
    double lead = 0;
    double review = 1;
};
/// 1 − (B(lead + review) − B(lead)) / (demand × review), B(t) = expected back orders against the demand of t.
double orderUpToFillRate(const OrderUpToQuestion& question, double level);
double orderUpToForFillRate(const OrderUpToQuestion& question, double fillRate);

/// Fill rate of (s, Q) looked at each evening, by simulation with a fixed seed; an order arrives in the evening
/// leadDays later, so that demand of those days is served before. Normal demand cut off at 0.
struct EveningReview {
    double demand = 0;
    double demandSd = 0;
    int leadDays = 1;
    double s = 0;
    double q = 0;
    int days = 400000;
};
double simulatedFillRate(const EveningReview& question);

} // namespace qm::replenishment
