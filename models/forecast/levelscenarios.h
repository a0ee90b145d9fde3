#pragma once

#include <cstddef>
#include <vector>

namespace qm::forecast {

/// One of the levels that demand may turn out to have: a multiple of the forecast mean, and how likely.
struct LevelScenario {
    double factor = 1; ///< >= 0
    double weight = 1; ///< > 0
    bool operator==(const LevelScenario&) const = default;
};

/// What one rolling origin of one item expected of a lead time, and what came.
struct LevelMiss {
    double expected = 0; ///< units, > 0
    double actual = 0;
    double lump = 1;      ///< variance that chance alone gives for the mean, > 0
    std::size_t kind = 0; ///< items and moments of one kind miss alike
};

/// How far levels turn out to lie from what was expected, by kind: weights of fixed multiples, by maximum likelihood,
/// each kind held towards all kinds together. Nothing is assumed of the shape: that a tenth of all items stops and a
/// fiftieth sells five times as much is found where it is so. Scenarios by factor ascending, weights sum to 1; without
/// misses the one factor 1. Source: Kiefer & Wolfowitz (1956) by expectation–maximisation.
std::vector<std::vector<LevelScenario>> learnLevels(const std::vector<LevelMiss>& misses, std::size_t kinds);

} // namespace qm::forecast
