#include "money.h"

#include <limits>

namespace qm {

namespace {

__extension__ using Wide = __int128;

Wide powerOfTen(int exponent) {
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

Wide dividedHalfEven(Wide numerator, Wide divisor) {
    Wide quotient = numerator / divisor;
    const Wide rest = numerator % divisor;
    const Wide twice = 2 * (rest < 0 ? -rest : rest);
    if (twice > divisor || (twice == divisor && quotient % 2 != 0)) {
        quotient += numerator < 0 ? -1 : 1;
    }
    return quotient;
}

} // namespace

Result<Money> lineTotal(Quantity quantity, int decimals, UnitPrice price, int minorDigits) {
    const Wide product = Wide(quantity.value) * price.tenThousandths * powerOfTen(minorDigits);
    const Wide total = dividedHalfEven(product, powerOfTen(decimals + 4));
    if (total > std::numeric_limits<std::int64_t>::max() || total < std::numeric_limits<std::int64_t>::min()) {
        return Error{ErrorCode::NumberOutOfRange, {}, {}};
    }
    return Money{static_cast<std::int64_t>(total)};
}

} // namespace qm
