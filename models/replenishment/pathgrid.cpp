#include "pathgrid.h"

#include "splitmix.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

namespace qm::replenishment {

namespace {

std::vector<double> shuffledShares(int paths, std::uint64_t seed) {
    std::vector<double> result(static_cast<std::size_t>(paths));
    for (int i = 0; i < paths; ++i) {
        result[static_cast<std::size_t>(i)] = (i + 0.5) / paths;
    }
    SplitMix random(seed);
    for (std::size_t i = result.size() - 1; i > 0; --i) {
        std::swap(result[i], result[static_cast<std::size_t>(random.next() % (i + 1))]);
    }
    return result;
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

PathGrid::PathGrid(int paths) : m_level(shuffledShares(paths, 1)) {
    for (int bucket = 0; bucket < kBuckets; ++bucket) {
        m_own[static_cast<std::size_t>(bucket)] = shuffledShares(paths, static_cast<std::uint64_t>(bucket) + 2);
    }
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
