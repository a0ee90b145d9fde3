#include "lineamount.h"

#include <cmath>
#include <limits>

namespace qm::replenishment {

namespace {

__extension__ using Wide = __int128;

} // namespace

std::int64_t lineAmount(std::int64_t quantity, int decimals, std::int64_t unitPrice, int currencyDecimals) {
    Wide divisor = 1;
    for (int i = 0; i < decimals + 4 - currencyDecimals; ++i) {
        divisor *= 10;
    }
    const Wide product = static_cast<Wide>(quantity) * unitPrice;
    Wide amount = product / divisor;
    const Wide rest = product % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice > divisor || (twice == divisor && amount % 2 != 0)) {
        amount += product < 0 ? -1 : 1;
    }
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    if (amount > kMost) {
        return kMost;
    }
    return amount < -kMost ? -kMost : static_cast<std::int64_t>(amount);
}

std::int64_t minorUnits(double amount, int currencyDecimals) {
    const double scaled = amount * std::pow(10.0, currencyDecimals);
    if (!std::isfinite(scaled)) {
        return 0;
    }
    constexpr double kMost = 9.0e18;
    return static_cast<std::int64_t>(std::nearbyint(std::fmin(std::fmax(scaled, -kMost), kMost)));
}

} // namespace qm::replenishment
