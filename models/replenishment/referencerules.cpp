#include "referencerules.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

std::int64_t minMaxQuantity(std::int64_t position, std::int64_t min, std::int64_t max) {
    return position <= min ? std::max<std::int64_t>(std::max(min, max) - position, 0) : 0;
}

double odooOrderpoint(double forecast, double min, double max, double multiple) {
    if (forecast >= min) {
        return 0;
    }
    const double missing = std::max(min, max) - forecast;
    return multiple > 0 ? std::ceil(missing / multiple - 1e-9) * multiple : missing;
}

double erpnextReorder(double projected, double reorderLevel, double reorderQuantity) {
    return projected > reorderLevel ? 0 : std::max(reorderQuantity, reorderLevel - projected);
}

} // namespace qm::replenishment
