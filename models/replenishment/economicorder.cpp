#include "economicorder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qm::replenishment {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kMostMultiple = 60;

} // namespace

EconomicOrder economicOrder(double orderCost, double holding, double demand) {
    if (demand <= 0 || holding <= 0) {
        return {};
    }
    const double quantity = std::sqrt(2 * orderCost * demand / holding);
    return {quantity, economicOrderCost(orderCost, holding, demand, quantity)};
}

double economicOrderCost(double orderCost, double holding, double demand, double quantity) {
    return quantity > 0 ? orderCost * demand / quantity + holding * quantity / 2 : 0;
}

BackorderedOrder economicOrderWithBackorders(double orderCost, double holding, double shortage, double demand) {
    const double share = holding / (holding + shortage);
    const EconomicOrder order = economicOrder(orderCost, holding * (1 - share), demand);
    return {order.quantity, share, order.cost};
}

EconomicOrder economicProduction(double orderCost, double holding, double demand, double production) {
    return economicOrder(orderCost, holding * (1 - demand / production), demand);
}

TieredOrder economicOrderAllUnits(const TieredOrderQuestion& question) {
    TieredOrder best{0, 0, kInfinity};
    for (std::size_t j = 0; j < question.unitCosts.size(); ++j) {
        const double price = question.unitCosts[j];
        const double holding = question.holdingRate * price;
        const double end = j + 1 < question.breakpoints.size() ? question.breakpoints[j + 1] : kInfinity;
        const double quantity =
            std::max(economicOrder(question.orderCost, holding, question.demand).quantity, question.breakpoints[j]);
        if (quantity <= 0 || quantity >= end) {
            continue;
        }
        const double cost =
            price * question.demand + economicOrderCost(question.orderCost, holding, question.demand, quantity);
        if (cost < best.cost) {
            best = {quantity, static_cast<int>(j), cost};
        }
    }
    return best;
}

TieredOrder economicOrderIncremental(const TieredOrderQuestion& question) {
    TieredOrder best{0, 0, kInfinity};
    double dearer = 0; // what the pieces of lower regions cost beyond this region's price
    for (std::size_t j = 0; j < question.unitCosts.size(); ++j) {
        const double price = question.unitCosts[j];
        if (j > 0) {
            dearer += (question.unitCosts[j - 1] - price) * question.breakpoints[j];
        }
        const double end = j + 1 < question.breakpoints.size() ? question.breakpoints[j + 1] : kInfinity;
        const double holding = question.holdingRate * price;
        const EconomicOrder order = economicOrder(question.orderCost + dearer, holding, question.demand);
        if (order.quantity < question.breakpoints[j] || order.quantity >= end) {
            continue;
        }
        const double cost = price * question.demand + order.cost + question.holdingRate * dearer / 2;
        if (cost < best.cost) {
            best = {order.quantity, static_cast<int>(j), cost};
        }
    }
    return best;
}

JointOrder economicJointOrder(const JointOrderQuestion& question) {
    const std::size_t n = question.itemCosts.size();
    // The best multiples change only where m(m+1) = 2 k / (h d T²) for some item: between, one set serves all periods.
    std::vector<double> periods = {kInfinity};
    for (std::size_t i = 0; i < n; ++i) {
        for (int m = 1; m <= kMostMultiple; ++m) {
            const double use = question.holding[i] * question.demand[i];
            periods.push_back(std::sqrt(2 * question.itemCosts[i] / use / (static_cast<double>(m) * (m + 1))));
        }
    }
    JointOrder best{{}, kInfinity};
    for (const double period : periods) {
        JointOrder order;
        double ordering = question.sharedCost;
        double holding = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const double use = question.holding[i] * question.demand[i];
            int m = 1;
            while (m < kMostMultiple && static_cast<double>(m) * (m + 1) <
                                            2 * question.itemCosts[i] / (use * period * period) * (1 - 1e-12)) {
                ++m;
            }
            order.multiples.push_back(m);
            ordering += question.itemCosts[i] / m;
            holding += m * use;
        }
        order.cost = std::sqrt(2 * ordering * holding);
        if (order.cost < best.cost) {
            best = order;
        }
    }
    return best;
}

} // namespace qm::replenishment
