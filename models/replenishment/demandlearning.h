#pragma once

#include <map>
#include <vector>

namespace qm::replenishment {

/// Exact distribution of a lead-time total of independent draws with replacement from a sample of daily demand: what
/// a bootstrap without jitter tends to.
struct ResampledTotal {
    std::vector<int> quantiles; ///< least x with P(total <= x) >= p, one a probability
    double mean = 0;
};
/// leadTime: days → probability, summing to 1. sample: whole numbers >= 0, not empty.
ResampledTotal resampledTotal(const std::vector<int>& sample, const std::map<int, double>& leadTime,
                              const std::vector<double>& probabilities);

/// Most likely Poisson rate when some periods were sold out: each of those says only "at least that much".
/// Source: maximum likelihood by expectation–maximisation.
double censoredPoissonRate(const std::vector<double>& seen, const std::vector<double>& atLeast);

/// Demand of a young item: a gamma prior of daily rates (from look-alikes) and what was seen since.
struct YoungItemQuestion {
    double priorShape = 1;
    double priorRate = 1; ///< days that the prior counts for
    std::vector<double> daily;
    double horizonDays = 1;
};
struct YoungItemDemand {
    int quantile = 0;
    double mean = 0;
};
/// Of the total over the horizon, posterior predictive (negative binomial).
YoungItemDemand youngItemDemand(const YoungItemQuestion& question, double probability);

} // namespace qm::replenishment
