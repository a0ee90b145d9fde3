#pragma once

#include "specialfunctions.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

/// Least whole number k >= 0 with 1 − tail(k) >= p, of a Poisson (variance = mean) or negative binomial demand.
/// tail(k) = P(D > k). p < 1. Small means are summed from 0, which is fastest and exact; others start from the
/// Cornish-Fisher value and search by doubling, then by halves.
template <typename Tail>
double countQuantile(double mean, double variance, double p, const Tail& tail) {
    const double excess = variance - mean;
    const double size = excess > 0 ? mean / excess * mean : 0;
    const double logZero = excess > 0 ? size * steady::log(mean / variance) : -mean;
    if (mean < 200 && logZero > -600) {
        const double failure = excess > 0 ? excess / variance : 0;
        double term = steady::exp(logZero);
        double sum = term;
        for (double k = 0; k < 2000; k += 1) {
            if (sum >= p) {
                return k;
            }
            term *= excess > 0 ? (size + k) / (k + 1) * failure : mean / (k + 1);
            sum += term;
        }
    }
    const double z = p > 0 ? normalQuantile(p) : -8;
    const double deviation = std::sqrt(variance);
    const double skewness = (2 * variance / mean - 1) / deviation;
    const auto reached = [&tail, p](double k) { return tail(k) <= 1 - p; };
    double high = std::max(0.0, std::floor(mean + deviation * (z + skewness * (z * z - 1) / 6)));
    double low = high;
    double step = std::max(1.0, std::floor(deviation / 64));
    while (!reached(high)) {
        low = high + 1;
        high += step;
        step *= 2;
    }
    if (low == high) { // the start was high enough: look below
        while (low > 0 && reached(low - 1)) {
            high = low - 1;
            low = std::max(0.0, high - step);
            step *= 2;
            if (!reached(low)) {
                ++low;
                break;
            }
            high = low;
        }
    }
    while (low < high) {
        const double middle = std::floor((low + high) / 2);
        if (reached(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return high;
}

} // namespace qm::forecast
