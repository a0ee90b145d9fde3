#include "pathgrid.h"

#include "probability.h"
#include "splitmix.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

namespace qm::replenishment {

namespace {

std::vector<double> shuffledDeviates(int paths, std::uint64_t seed) {
    std::vector<double> result(static_cast<std::size_t>(paths));
    for (int i = 0; i < paths; ++i) {
        result[static_cast<std::size_t>(i)] = normalQuantile((i + 0.5) / paths);
    }
    SplitMix random(seed);
    for (std::size_t i = result.size() - 1; i > 0; --i) {
        std::swap(result[i], result[static_cast<std::size_t>(random.next() % (i + 1))]);
    }
    return result;
}

/// Φ from a table: the paths need it millions of times, and three digits do.
double tabulatedCdf(double z) {
    constexpr int kSteps = 2048;
    constexpr double kEnd = 5;
    static const std::vector<double> table = [] {
        std::vector<double> values;
        for (int i = 0; i <= kSteps; ++i) {
            values.push_back(normalCdf(-kEnd + 2 * kEnd * i / kSteps));
        }
        return values;
    }();
    const double place = (std::clamp(z, -kEnd, kEnd) + kEnd) * (kSteps / (2 * kEnd));
    const auto i = std::min(static_cast<std::size_t>(place), static_cast<std::size_t>(kSteps - 1));
    return table[i] + (place - static_cast<double>(i)) * (table[i + 1] - table[i]);
}

/// Five points with mean 0 and variance 1; the orders of the three sets are nearly uncorrelated.
constexpr std::array kLead = {-1.4, -0.53, 0.0, 0.53, 1.4};
constexpr std::array kNextLead = {-0.53, 1.4, -1.4, 0.53, 0.0};
constexpr std::array kOpenOrder = {0.0, -1.4, 1.4, 0.53, -0.53};

} // namespace

const PathGrid& PathGrid::of(int paths) {
    static std::mutex mutex;
    static std::map<int, std::unique_ptr<const PathGrid>> grids;
    const std::lock_guard lock(mutex);
    auto& grid = grids[std::clamp(paths, 16, 10000)];
    if (!grid) {
        grid.reset(new PathGrid(std::clamp(paths, 16, 10000)));
    }
    return *grid;
}

PathGrid::PathGrid(int paths) : m_common(shuffledDeviates(paths, 1)) {
    for (int bucket = 0; bucket < kBuckets; ++bucket) {
        m_own[static_cast<std::size_t>(bucket)] = shuffledDeviates(paths, static_cast<std::uint64_t>(bucket) + 2);
    }
}

double PathGrid::probability(int path, int bucket, double common, double own) const {
    const auto i = static_cast<std::size_t>(path);
    const double u = tabulatedCdf(common * m_common[i] + own * m_own[static_cast<std::size_t>(bucket)][i]);
    return std::min(u, 1 - 1e-9);
}

double PathGrid::leadDeviation(int group) {
    return kLead[static_cast<std::size_t>(group)];
}
double PathGrid::nextLeadDeviation(int group) {
    return kNextLead[static_cast<std::size_t>(group)];
}
double PathGrid::openOrderDeviation(int group) {
    return kOpenOrder[static_cast<std::size_t>(group)];
}

} // namespace qm::replenishment
