#include "periodicreview.h"

#include "lossfunctions.h"
#include "newsvendor.h"
#include "probability.h"
#include "splitmix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace qm::replenishment {

namespace {

/// Mean number of periods that the position spends j below S before it falls to s.
std::vector<double> renewals(double demand, int size) {
    const double none = poissonPmf(0, demand);
    std::vector<double> result = {1 / (1 - none)};
    std::vector<double> pmf;
    for (int i = 0; i <= size; ++i) {
        pmf.push_back(poissonPmf(i, demand));
    }
    for (int j = 1; j < size; ++j) {
        double sum = 0;
        for (int i = 1; i <= j; ++i) {
            sum += pmf[static_cast<std::size_t>(i)] * result[static_cast<std::size_t>(j - i)];
        }
        result.push_back(sum / (1 - none));
    }
    return result;
}

double periodCost(const MinMaxCosts& costs, int level) {
    return newsvendorPoissonCost(costs.holding, costs.shortage, costs.demand, level);
}

double backOrders(int position, double mean) {
    return position >= 0 ? poissonLoss(position, mean) : mean - position;
}

} // namespace

double minMaxCostPoisson(const MinMaxCosts& costs, int s, int S) {
    const std::vector<double> stays = renewals(costs.demand, S - s);
    double cost = costs.order;
    double periods = 0;
    for (int j = 0; j < S - s; ++j) {
        cost += stays[static_cast<std::size_t>(j)] * periodCost(costs, S - j);
        periods += stays[static_cast<std::size_t>(j)];
    }
    return cost / periods;
}

MinMaxPair minMaxExactPoisson(const MinMaxCosts& costs) {
    const int newsvendor = static_cast<int>(newsvendorPoisson(costs.holding, costs.shortage, costs.demand).stock);
    const double lot = std::sqrt(2 * costs.order * costs.demand / costs.holding);
    const int most = newsvendor + static_cast<int>(2 * lot) + 20;
    const int span = most + static_cast<int>(2 * lot + 6 * std::sqrt(costs.demand)) + 20;
    const std::vector<double> stays = renewals(costs.demand, span);
    std::vector<double> level; // cost of levels most, most − 1, …
    for (int i = 0; i < 2 * span; ++i) {
        level.push_back(periodCost(costs, most - i));
    }
    MinMaxPair best{0, 0, std::numeric_limits<double>::infinity()};
    for (int S = 0; S <= most; ++S) {
        double cost = costs.order;
        double periods = 0;
        for (int j = 0; j < span; ++j) {
            cost += stays[static_cast<std::size_t>(j)] * level[static_cast<std::size_t>(most - S + j)];
            periods += stays[static_cast<std::size_t>(j)];
            if (cost / periods < best.cost) {
                best = {S - j - 1, S, cost / periods};
            }
        }
    }
    return best;
}

MultiplesService multiplesService(const MultiplesQuestion& question) {
    const double before = question.demand * question.lead;
    const double after = before + question.demand;
    MultiplesService result;
    for (int position = question.s + 1; position <= question.s + question.q; ++position) {
        const double added = backOrders(position, after) - backOrders(position, before);
        result.fillRate += (1 - added / question.demand) / question.q;
        result.readyRate += (position >= 0 ? poissonCdf(position, after) : 0) / question.q;
    }
    return result;
}

int leastReorderPointForFill(const MultiplesQuestion& question, double fillRate) {
    MultiplesQuestion tried = question;
    for (tried.s = -question.q; multiplesService(tried).fillRate < fillRate; ++tried.s) {
    }
    return tried.s;
}

double orderUpToFillRate(const OrderUpToQuestion& question, double level) {
    const auto missing = [&](double periods) {
        return periods > 0 ? normalLoss(level, question.demand * periods, question.demandSd * std::sqrt(periods)) : 0;
    };
    return 1 -
           (missing(question.lead + question.review) - missing(question.lead)) / (question.demand * question.review);
}

double orderUpToForFillRate(const OrderUpToQuestion& question, double fillRate) {
    const double periods = question.lead + question.review;
    const double high = question.demand * periods + 20 * question.demandSd * std::sqrt(periods);
    return bisectRoot([&](double level) { return orderUpToFillRate(question, level) - fillRate; }, 0, high);
}

double simulatedFillRate(const EveningReview& question) {
    SplitMix random(20101201);
    std::vector<double> arriving(static_cast<std::size_t>(question.leadDays) + 1, 0);
    double stock = question.s + question.q;
    double onOrder = 0;
    double demanded = 0;
    double served = 0;
    for (int day = 0; day < question.days; ++day) {
        const double demand = std::max(0.0, question.demand + question.demandSd * normalQuantile(random.uniform()));
        demanded += demand;
        served += std::min(demand, std::max(0.0, stock));
        stock -= demand;
        double& now = arriving[static_cast<std::size_t>(day) % arriving.size()];
        stock += now;
        onOrder -= now;
        now = 0;
        if (stock + onOrder <= question.s) {
            arriving[static_cast<std::size_t>(day + question.leadDays) % arriving.size()] += question.q;
            onOrder += question.q;
        }
    }
    return served / demanded;
}

} // namespace qm::replenishment
