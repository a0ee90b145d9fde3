#include "itemmargin.h"

#include <algorithm>

namespace qm {

double marginOf(const Item& item, std::optional<UnitPrice> purchasePrice) {
    constexpr double kUnit = 10'000;
    const std::optional<UnitPrice> cost = purchasePrice ? purchasePrice : item.cost;
    const double paid = cost ? static_cast<double>(cost->tenThousandths) / kUnit : 0;
    if (!item.price) {
        return paid / 2;
    }
    double sold = static_cast<double>(item.price->tenThousandths) / kUnit;
    if (item.priceIncludesTax) {
        sold /= 1 + static_cast<double>(item.taxRate) / 1'000'000;
    }
    return std::max(0.0, sold - paid);
}

} // namespace qm
