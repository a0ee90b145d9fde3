#include "levelscenarios.h"
#include "steadymath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace qm::forecast {

namespace {

constexpr std::array<double, 11> kFactors = {0.02, 0.15, 0.35, 0.6, 0.8, 1.0, 1.3, 1.8, 2.8, 5.0, 10.0};
constexpr int kRounds = 40;
constexpr double kPriorMisses = 30; ///< all kinds together count like that many misses of a kind
constexpr double kLeastWeight = 0.002;

using Weights = std::array<double, kFactors.size()>;

/// Chance of the miss under each factor, up to a constant: Poisson in lumps.
Weights likelihood(const LevelMiss& miss) {
    Weights result{};
    const double seen = std::max(0.0, miss.actual) / miss.lump;
    for (std::size_t k = 0; k < kFactors.size(); ++k) {
        const double mean = std::max(kFactors[k] * miss.expected / miss.lump, 1e-9);
        result[k] = seen * steady::log(mean) - mean;
    }
    const double best = *std::max_element(result.begin(), result.end());
    for (double& value : result) {
        value = steady::exp(value - best);
    }
    return result;
}

/// Weights that make the misses most likely, held towards `prior` by `strength` misses.
Weights mostLikely(const std::vector<Weights>& chance, const Weights& prior, double strength) {
    Weights weights = prior;
    for (int round = 0; round < kRounds; ++round) {
        Weights sum{};
        for (const Weights& miss : chance) {
            double all = 0;
            for (std::size_t k = 0; k < kFactors.size(); ++k) {
                all += weights[k] * miss[k];
            }
            for (std::size_t k = 0; k < kFactors.size(); ++k) {
                sum[k] += weights[k] * miss[k] / all;
            }
        }
        for (std::size_t k = 0; k < kFactors.size(); ++k) {
            weights[k] = (sum[k] + strength * prior[k]) / (static_cast<double>(chance.size()) + strength);
        }
    }
    return weights;
}

} // namespace

std::vector<std::vector<LevelScenario>> learnLevels(const std::vector<LevelMiss>& misses, std::size_t kinds) {
    std::vector<std::vector<LevelScenario>> result(kinds, {LevelScenario{}});
    if (misses.empty()) {
        return result;
    }
    std::vector<Weights> all;
    std::vector<std::vector<Weights>> byKind(kinds);
    for (const LevelMiss& miss : misses) {
        all.push_back(likelihood(miss));
        byKind[miss.kind].push_back(all.back());
    }
    Weights even{};
    even.fill(1.0 / static_cast<double>(even.size()));
    const Weights usual = mostLikely(all, even, 1);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const Weights weights = mostLikely(byKind[kind], usual, kPriorMisses);
        result[kind].clear();
        double sum = 0;
        for (std::size_t k = 0; k < kFactors.size(); ++k) {
            if (weights[k] >= kLeastWeight) {
                result[kind].push_back({kFactors[k], weights[k]});
                sum += weights[k];
            }
        }
        for (LevelScenario& scenario : result[kind]) {
            scenario.weight /= sum;
        }
    }
    return result;
}

} // namespace qm::forecast
