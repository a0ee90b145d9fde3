#include "newsvendor.h"

#include "lossfunctions.h"
#include "probability.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

/// holding × (stock − mean + loss) + shortage × loss.
double costFromLoss(double holding, double shortage, double stock, double mean, double loss) {
    return holding * (stock - mean + loss) + shortage * loss;
}

double profitFromLoss(const NewsvendorPrices& prices, double stock, double mean, double loss) {
    const double sold = mean - loss;
    return prices.revenue * sold + prices.salvage * (stock - sold) - prices.cost * stock;
}

double profitRatio(const NewsvendorPrices& prices) {
    return (prices.revenue - prices.cost) / (prices.revenue - prices.salvage);
}

} // namespace

Newsvendor newsvendorNormal(double holding, double shortage, double mean, double sd) {
    const double stock = mean + sd * normalQuantile(shortage / (shortage + holding));
    return {stock, newsvendorNormalCost(holding, shortage, mean, sd, stock)};
}

double newsvendorNormalCost(double holding, double shortage, double mean, double sd, double stock) {
    return costFromLoss(holding, shortage, stock, mean, normalLoss(stock, mean, sd));
}

Newsvendor newsvendorPoisson(double holding, double shortage, double mean) {
    const int stock = poissonQuantile(shortage / (shortage + holding), mean);
    return {static_cast<double>(stock), newsvendorPoissonCost(holding, shortage, mean, stock)};
}

double newsvendorPoissonCost(double holding, double shortage, double mean, int stock) {
    // Below zero the whole demand is short, and what is owed already besides.
    const double loss = stock >= 0 ? poissonLoss(stock, mean) : mean - stock;
    return costFromLoss(holding, shortage, stock, mean, loss);
}

Newsvendor newsvendorLognormal(double holding, double shortage, double mu, double sigma) {
    const double stock = std::exp(mu + sigma * normalQuantile(shortage / (shortage + holding)));
    const double mean = std::exp(mu + sigma * sigma / 2);
    return {stock, costFromLoss(holding, shortage, stock, mean, lognormalLoss(stock, mu, sigma))};
}

Newsvendor newsvendorDiscrete(double holding, double shortage, const std::map<int, double>& probabilities) {
    const double ratio = shortage / (shortage + holding);
    int stock = probabilities.empty() ? 0 : probabilities.rbegin()->first;
    double sum = 0;
    for (const auto& [demand, probability] : probabilities) {
        sum += probability;
        if (sum >= ratio - 1e-12) {
            stock = demand;
            break;
        }
    }
    double cost = 0;
    for (const auto& [demand, probability] : probabilities) {
        cost += probability * (holding * std::max(0, stock - demand) + shortage * std::max(0, demand - stock));
    }
    return {static_cast<double>(stock), cost};
}

NewsvendorProfit newsvendorNormalProfit(const NewsvendorPrices& prices, double mean, double sd) {
    const double stock = mean + sd * normalQuantile(profitRatio(prices));
    return {stock, profitFromLoss(prices, stock, mean, normalLoss(stock, mean, sd))};
}

NewsvendorProfit newsvendorPoissonProfit(const NewsvendorPrices& prices, double mean) {
    const int stock = poissonQuantile(profitRatio(prices), mean);
    return {static_cast<double>(stock), profitFromLoss(prices, stock, mean, poissonLoss(stock, mean))};
}

} // namespace qm::replenishment
