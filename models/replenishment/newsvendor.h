#pragma once

#include <map>

namespace qm::replenishment {

/// One buying decision for one period (or for lead time + 1 periods): the least stock whose chance to meet all demand
/// reaches shortage / (shortage + holding); cost = holding × E[left] + shortage × E[short].
struct Newsvendor {
    double stock = 0;
    double cost = 0;
};
struct NewsvendorProfit {
    double stock = 0;
    double profit = 0; ///< revenue × sold + salvage × left − cost × bought
};
struct NewsvendorPrices {
    double revenue = 0;
    double cost = 0;
    double salvage = 0;
};

Newsvendor newsvendorNormal(double holding, double shortage, double mean, double sd);
/// The cost at a stock of one's own choice.
double newsvendorNormalCost(double holding, double shortage, double mean, double sd, double stock);
Newsvendor newsvendorPoisson(double holding, double shortage, double mean);
double newsvendorPoissonCost(double holding, double shortage, double mean, int stock);
Newsvendor newsvendorLognormal(double holding, double shortage, double mu, double sigma);
/// Demand → probability.
Newsvendor newsvendorDiscrete(double holding, double shortage, const std::map<int, double>& probabilities);
NewsvendorProfit newsvendorNormalProfit(const NewsvendorPrices& prices, double mean, double sd);
NewsvendorProfit newsvendorPoissonProfit(const NewsvendorPrices& prices, double mean);

} // namespace qm::replenishment
