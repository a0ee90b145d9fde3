#pragma once

#include "quantity.h"
#include "result.h"

#include <compare>
#include <cstdint>

namespace qm {

/// An amount in minor units of its currency (cents). The currency stands beside it.
struct Money {
    std::int64_t minor = 0;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator-() const { return {-minor}; }
    constexpr Money operator+(Money other) const { return {minor + other.minor}; }
    constexpr Money operator-(Money other) const { return {minor - other.minor}; }
    constexpr Money& operator+=(Money other) {
        minor += other.minor;
        return *this;
    }
};

/// Price or cost of one item unit, in 1/10,000 of the currency unit.
struct UnitPrice {
    std::int64_t tenThousandths = 0;

    constexpr auto operator<=>(const UnitPrice&) const = default;
};

/// half-even(quantity × price) in minor units, exact in between. decimals: the item's (0–6); minorDigits: the
/// currency's (0–4). Refuses what does not fit (NumberOutOfRange).
Result<Money> lineTotal(Quantity quantity, int decimals, UnitPrice price, int minorDigits);

} // namespace qm
