#include "continuousreview.h"

#include "economicorder.h"
#include "lossfunctions.h"
#include "newsvendor.h"
#include "probability.h"

#include <cmath>

namespace qm::replenishment {

namespace {

double levelCost(const ReviewCosts& costs, const LeadDemand& lead, double level) {
    return newsvendorNormalCost(costs.holding, costs.shortage, lead.mean, lead.sd, level);
}

double levelCostPoisson(const ReviewCosts& costs, const LeadDemand& lead, int level) {
    return newsvendorPoissonCost(costs.holding, costs.shortage, lead.mean, level);
}

} // namespace

double reorderCostNormal(const ReviewCosts& costs, const LeadDemand& lead, double r, double q) {
    const auto holdingPart = [&](double y) { return costs.holding * (y - lead.mean) * (y - lead.mean) / 2; };
    const double loss = normalSecondLoss(r, lead.mean, lead.sd) - normalSecondLoss(r + q, lead.mean, lead.sd);
    const double integral = holdingPart(r + q) - holdingPart(r) + (costs.holding + costs.shortage) * loss;
    return (costs.order * lead.demand + integral) / q;
}

double reorderCostPoisson(const ReviewCosts& costs, const LeadDemand& lead, int r, int q) {
    double sum = costs.order * lead.demand;
    for (int level = r + 1; level <= r + q; ++level) {
        sum += levelCostPoisson(costs, lead, level);
    }
    return sum / q;
}

ReorderPair bestReorderPoint(const ReviewCosts& costs, const LeadDemand& lead, double q) {
    const double best = newsvendorNormal(costs.holding, costs.shortage, lead.mean, lead.sd).stock;
    const double r =
        bisectRoot([&](double level) { return levelCost(costs, lead, level) - levelCost(costs, lead, level + q); },
                   best - q, best);
    return {r, q, reorderCostNormal(costs, lead, r, q)};
}

ReorderPair reorderExactNormal(const ReviewCosts& costs, const LeadDemand& lead) {
    // The cost with the best r falls while it lies above g(r), and rises after.
    const auto slope = [&](double q) {
        const ReorderPair pair = bestReorderPoint(costs, lead, q);
        return levelCost(costs, lead, pair.r) - pair.cost;
    };
    const double start = economicOrder(costs.order, costs.holding, lead.demand).quantity;
    double high = start;
    while (slope(high) < 0 && high < 1e12) {
        high *= 2;
    }
    return bestReorderPoint(costs, lead, bisectRoot(slope, start * 1e-6, high));
}

ReorderPair reorderExactPoisson(const ReviewCosts& costs, const LeadDemand& lead) {
    // Levels join one by one, the cheaper neighbour first, while that lowers the average.
    int r = static_cast<int>(newsvendorPoisson(costs.holding, costs.shortage, lead.mean).stock) - 1;
    int q = 1;
    double sum = costs.order * lead.demand + levelCostPoisson(costs, lead, r + 1);
    for (;;) {
        const double below = levelCostPoisson(costs, lead, r);
        const double above = levelCostPoisson(costs, lead, r + q + 1);
        const double next = below <= above ? below : above;
        if (next >= sum / q) {
            return {static_cast<double>(r), static_cast<double>(q), sum / q};
        }
        sum += next;
        r -= below <= above ? 1 : 0;
        ++q;
    }
}

ReorderPair reorderEoqSafetyStock(const ReviewCosts& costs, const LeadDemand& lead) {
    return {newsvendorNormal(costs.holding, costs.shortage, lead.mean, lead.sd).stock,
            economicOrder(costs.order, costs.holding, lead.demand).quantity, 0};
}

ReorderPair reorderEoqBackorders(const ReviewCosts& costs, const LeadDemand& lead) {
    return bestReorderPoint(
        costs, lead, economicOrderWithBackorders(costs.order, costs.holding, costs.shortage, lead.demand).quantity);
}

ReorderPair reorderEil(const ReviewCosts& costs, const LeadDemand& lead) {
    double q = economicOrder(costs.order, costs.holding, lead.demand).quantity;
    double r = lead.mean;
    double shortPieces = 0;
    for (int i = 0; i < 500; ++i) {
        r = lead.mean + lead.sd * normalQuantile(1 - costs.holding * q / (costs.shortage * lead.demand));
        shortPieces = normalLoss(r, lead.mean, lead.sd);
        const double next = std::sqrt(2 * lead.demand * (costs.order + costs.shortage * shortPieces) / costs.holding);
        const bool settled = std::fabs(next - q) <= 1e-13 * q;
        q = next;
        if (settled) {
            break;
        }
    }
    const double cost = costs.holding * (r - lead.mean + q / 2) + costs.order * lead.demand / q +
                        costs.shortage * lead.demand * shortPieces / q;
    return {r, q, cost};
}

} // namespace qm::replenishment
