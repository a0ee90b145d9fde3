#include "lotsizing.h"

#include <limits>

namespace qm::replenishment {

LotSizes bestLots(const LotSizingQuestion& question) {
    const std::size_t n = question.demand.size();
    std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(n + 1, 0);
    best[0] = 0;
    for (std::size_t start = 0; start < n; ++start) {
        double quantity = 0;
        double carried = 0; // cost of one piece carried from start
        double holding = 0;
        for (std::size_t end = start; end < n; ++end) {
            quantity += question.demand[end];
            holding += carried * question.demand[end];
            carried += question.holding[end];
            const double ordering = quantity > 0 ? question.orderCost[start] + question.unitCost[start] * quantity : 0;
            if (best[start] + ordering + holding < best[end + 1]) {
                best[end + 1] = best[start] + ordering + holding;
                from[end + 1] = start;
            }
        }
    }
    LotSizes result;
    result.orders.assign(n, 0);
    result.cost = best[n];
    for (std::size_t end = n; end > 0; end = from[end]) {
        for (std::size_t t = from[end]; t < end; ++t) {
            result.orders[from[end]] += question.demand[t];
        }
    }
    return result;
}

} // namespace qm::replenishment
