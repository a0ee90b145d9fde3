#include "orderedtotals.h"

#include <algorithm>

namespace qm::forecast {

void orderTotals(const std::vector<double>& mean, std::size_t anchor, bool counts, std::vector<double>& ratio) {
    const double floor = counts ? kLeastRatio : 1e-9;
    const double base = counts ? 1 : 0;
    for (double& r : ratio) {
        r = std::max(r, floor);
    }
    for (std::size_t h = anchor + 1; h < ratio.size(); ++h) {
        const double growth = mean[h - 1] > 0 ? mean[h] / mean[h - 1] : 1e300;
        ratio[h] = std::clamp(ratio[h], ratio[h - 1], base + (ratio[h - 1] - base) * growth);
    }
    for (std::size_t h = anchor; h-- > 0;) {
        const double growth = mean[h] > 0 ? mean[h + 1] / mean[h] : 1e300;
        ratio[h] = std::clamp(ratio[h], base + (ratio[h + 1] - base) / growth, ratio[h + 1]);
    }
}

} // namespace qm::forecast
