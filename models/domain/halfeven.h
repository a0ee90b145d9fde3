#pragma once

#include "money.h"
#include "quantity.h"

#include <limits>

namespace qm {

__extension__ using Wide = __int128;

/// numerator ÷ divisor to the nearest integer, a half to the even one. divisor <> 0.
constexpr Wide dividedHalfEven(Wide numerator, Wide divisor) {
    if (divisor < 0) {
        return dividedHalfEven(-numerator, -divisor);
    }
    Wide quotient = numerator / divisor;
    const Wide rest = numerator % divisor;
    const Wide twice = 2 * (rest < 0 ? -rest : rest);
    if (twice > divisor || (twice == divisor && quotient % 2 != 0)) {
        quotient += numerator < 0 ? -1 : 1;
    }
    return quotient;
}

/// total as an amount; refused where it does not fit (NumberOutOfRange).
inline Result<Money> inMinorUnits(Wide total) {
    if (total > std::numeric_limits<std::int64_t>::max() || total < std::numeric_limits<std::int64_t>::min()) {
        return Error{ErrorCode::NumberOutOfRange, {}, {}};
    }
    return Money{static_cast<std::int64_t>(total)};
}

/// whole × part ÷ all, rounded half-even; 0 of nothing.
inline Result<Money> partOf(Money whole, Quantity part, Quantity all) {
    return part.value == 0 || all.value == 0
               ? Result<Money>(Money{})
               : inMinorUnits(dividedHalfEven(Wide(whole.minor) * part.value, Wide(all.value)));
}

} // namespace qm
