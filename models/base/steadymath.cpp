#include "steadymath.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace qm::steady {

namespace {

// ln 2 in two parts, the first with so few digits that its multiples by an exponent are exact.
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
constexpr double kInverseLn2 = 1.44269504088896338700;
constexpr double kSqrtHalf = 0.70710678118654752440;
constexpr double kInverseSqrtPi = 0.56418958354775628695;
constexpr double kRound = 6755399441055744.0; ///< 1.5 × 2^52: adding it rounds to whole numbers
constexpr double kLargestExponent = 709.782712893384;
constexpr double kLeastExponent = -745.2;
constexpr double kErfcSeries = 2; ///< up to which the series is taken

/// 2^k for a normal result.
double powerOfTwo(std::int64_t k) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(k + 1023) << 52U);
}

/// Number and power of two: x = m 2^k with m from √½ to √2.
struct Parts {
    double m;
    double k;
};
Parts partsOf(double x) {
    double shift = 0;
    if (x < std::numeric_limits<double>::min()) { // subnormal
        x *= 0x1p54;
        shift = -54;
    }
    const auto bits = std::bit_cast<std::uint64_t>(x);
    auto k = static_cast<double>(static_cast<std::int64_t>(bits >> 52U) - 1022) + shift;
    double m = std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFU) | 0x3FE0000000000000U); // ½ to 1
    if (m < kSqrtHalf) {
        m *= 2;
        k -= 1;
    }
    return {m, k};
}

} // namespace

double exp(double x) {
    if (!(x <= kLargestExponent)) {
        return std::isnan(x) ? x : std::numeric_limits<double>::infinity();
    }
    if (x < kLeastExponent) {
        return 0;
    }
    const double k = (x * kInverseLn2 + kRound) - kRound;
    const double high = x - k * kLn2High;
    const double low = k * kLn2Low;
    const double r = high - low;
    const double lost = (high - r) - low;
    // e^r = 1 + r + r² (½ + r/6 + …); |r| <= 0.347, so the term after r^13 is below 5e-18.
    // In two interleaved chains, odd and even powers, which the processor runs side by side.
    const double square = r * r;
    const double even =
        0.5 +
        square * (1.0 / 24 + square * (1.0 / 720 +
                                       square * (1.0 / 40320 + square * (1.0 / 3628800 + square * (1.0 / 479001600)))));
    const double odd =
        1.0 / 6 +
        square * (1.0 / 120 +
                  square * (1.0 / 5040 + square * (1.0 / 362880 + square * (1.0 / 39916800 + square / 6227020800))));
    const double sum = even + r * odd;
    const double value = 1 + (r + (square * sum + lost));
    const auto power = static_cast<std::int64_t>(k);
    if (power > 1023) {
        return value * powerOfTwo(1023) * powerOfTwo(power - 1023);
    }
    return power < -1022 ? value * powerOfTwo(power + 100) * powerOfTwo(-100) : value * powerOfTwo(power);
}

double log(double x) {
    if (!(x > 0)) {
        return x == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    }
    if (std::isinf(x)) {
        return x;
    }
    const Parts parts = partsOf(x);
    const double f = parts.m - 1;
    const double s = f / (2 + f);
    const double z = s * s; // at most 0.0295, so the term after z^11 is below 1e-18
    const double w = z * z;
    const double odd = 2.0 / 3 + w * (2.0 / 7 + w * (2.0 / 11 + w * (2.0 / 15 + w * (2.0 / 19 + w * (2.0 / 23)))));
    const double even = 2.0 / 5 + w * (2.0 / 9 + w * (2.0 / 13 + w * (2.0 / 17 + w * (2.0 / 21))));
    const double sum = odd + z * even;
    const double half = 0.5 * f * f;
    return parts.k * kLn2High - ((half - (s * (half + z * sum) + parts.k * kLn2Low)) - f);
}

double log1p(double x) {
    const double u = 1 + x;
    if (u == 1) {
        return x;
    }
    return std::isinf(u) ? u : log(u) * (x / (u - 1));
}

double log2(double x) {
    return log(x) * kInverseLn2;
}

double pow(double x, double y) {
    if (y == 0 || x == 1) {
        return 1;
    }
    return x > 0 ? exp(y * log(x)) : (y > 0 ? 0 : std::numeric_limits<double>::infinity());
}

double erfc(double x) {
    if (x < 0) {
        return 2 - erfc(-x);
    }
    // e^(−x²) with the rounding of x² made good.
    const double square = x * x;
    const double head = std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) & 0xFFFFFFFFF8000000U);
    const double rest = x - head;
    const double lost = head * head - square + 2 * head * rest + rest * rest;
    const double bell = exp(-square) * (1 - lost);
    if (x < kErfcSeries) {
        double term = x;
        double sum = x;
        for (int n = 1; term > 1e-18 * sum && n < 200; ++n) {
            term *= 2 * square / (2 * n + 1);
            sum += term;
        }
        return 1 - 2 * kInverseSqrtPi * bell * sum;
    }
    if (!(x < 28)) {
        return std::isnan(x) ? x : 0;
    }
    // x + (1/2)/(x + 1/(x + (3/2)/(x + …))), from the far end.
    double fraction = x;
    for (int n = 60; n > 0; --n) {
        fraction = x + 0.5 * n / fraction;
    }
    return kInverseSqrtPi * bell / fraction;
}

} // namespace qm::steady
