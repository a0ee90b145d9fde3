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

    int paths() const { return static_cast<int>(m_common.size()); }
    /// Probability of path i in that bucket, given the square roots of the share that all buckets have in common and of
    /// the rest.
    double probability(int path, int bucket, double common, double own) const;
    /// Standard deviations from the mean lead time in each group: of this order, of the next one, of open orders.
    static double leadDeviation(int group);
    static double nextLeadDeviation(int group);
    static double openOrderDeviation(int group);

private:
    explicit PathGrid(int paths);

    std::vector<double> m_common; ///< shape (paths): normal deviates
    std::array<std::vector<double>, kBuckets> m_own;
};

} // namespace qm::replenishment
