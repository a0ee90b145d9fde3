#pragma once

#include <compare>
#include <cstdint>

namespace qm {

/// An exact number of an item's smallest unit (10^-decimals of its unit; decimals belong to the item). |value| <=
/// 10^15.
struct Quantity {
    std::int64_t value = 0;

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return {-value}; }
    constexpr Quantity operator+(Quantity other) const { return {value + other.value}; }
    constexpr Quantity operator-(Quantity other) const { return {value - other.value}; }
    constexpr Quantity& operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        value -= other.value;
        return *this;
    }
};

inline constexpr std::int64_t kMaxQuantity = 1'000'000'000'000'000;

} // namespace qm
