#pragma once

#include <array>
#include <vector>

namespace qm::replenishment {

/// Probabilities that sample paths are drawn with, the same for every item, run and machine: stratified, shuffled with
/// a fixed seed, so that two plans differ by their data and never by chance, and more demand is more on every path.
class PathGrid {
public:
    static constexpr int kBuckets = 12;   ///< stretches of time between events
    static constexpr int kLeadGroups = 5; ///< paths i, i + 5, … share their lead times

    /// The grid for that many paths, made once and kept for the life of the process. Thread-safe.
    static const PathGrid& of(int paths);

    int paths() const { return static_cast<int>(m_level.size()); }
    /// Where path i stands among the levels that demand may turn out at, strictly between 0 and 1.
    double level(int path) const { return m_level[static_cast<std::size_t>(path)]; }
    /// Probability of path i in that bucket, independent of its level, strictly between 0 and 1.
    double probability(int path, int bucket) const {
        return m_own[static_cast<std::size_t>(bucket)][static_cast<std::size_t>(path)];
    }
    /// Standard deviations from the mean lead time in each group: of this order, of the next one, of open orders.
    static double leadDeviation(int group);
    static double nextLeadDeviation(int group);
    static double openOrderDeviation(int group);

private:
    explicit PathGrid(int paths);

    std::vector<double> m_level; ///< shape (paths)
    std::array<std::vector<double>, kBuckets> m_own;
};

} // namespace qm::replenishment
