#include "orderrounding.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

std::int64_t roundToPack(std::int64_t need, std::int64_t moq, std::int64_t pack) {
    if (need <= 0) {
        return 0;
    }
    const std::int64_t step = std::max<std::int64_t>(pack, 1);
    const std::int64_t least = std::max(need, moq);
    return (least / step + (least % step != 0 ? 1 : 0)) * step;
}

double roundToPack(double need, double moq, double pack) {
    if (need <= 0) {
        return 0;
    }
    const double step = pack > 0 ? pack : 1;
    return std::ceil(std::max(need, moq) / step - 1e-9) * step;
}

std::int64_t roundDownToPack(std::int64_t limit, std::int64_t moq, std::int64_t pack) {
    const std::int64_t step = std::max<std::int64_t>(pack, 1);
    const std::int64_t most = limit / step * step;
    return most > 0 && most >= moq ? most : 0;
}

} // namespace qm::replenishment
