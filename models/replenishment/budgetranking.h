#pragma once

#include <cstddef>
#include <vector>

namespace qm::replenishment {

/// The next part of a line that can be bought only after the parts before it: first the least order (MOQ in packs),
/// then pack by pack.
struct BudgetPart {
    double cash = 0; ///< > 0
    double gain = 0; ///< may be negative
};

struct BudgetChoice {
    std::vector<std::size_t> parts; ///< shape (lines): how many of each line's parts are bought
    double cash = 0;
    double gain = 0;
};

/// Spends at most `budget` on parts of lines: parts by gain for cash (parts of one line that only pay together count as
/// one) until none fits, then exchanges as long as one improves the gain; with few parts the exact optimum. A larger
/// budget never gains less by ranking alone. Lines with equal values: the earlier one first.
BudgetChoice rankByBudget(const std::vector<std::vector<BudgetPart>>& lines, double budget);

/// Value of the n-th piece of one period's Poisson demand: margin × P(D >= n) − holding × P(D < n).
double marginalValueOfUnit(int unit, double poissonMean, double margin, double holding);

} // namespace qm::replenishment
