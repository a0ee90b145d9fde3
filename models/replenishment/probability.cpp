#include "probability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace qm::replenishment {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Acklam's rational start, relative error 1.2e-9, to be polished.
double roughNormalQuantile(double p) {
    constexpr double a[] = {-39.69683028665376, 220.9460984245205,  -275.9285104469687,
                            138.357751867269,   -30.66479806614716, 2.506628277459239};
    constexpr double b[] = {-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
                            -13.28068155288572};
    constexpr double c[] = {-.007784894002430293, -.3223964580411365, -2.400758277161838,
                            -2.549732539343734,   4.374664141464968,  2.938163982698783};
    constexpr double d[] = {.007784695709041462, .3224671290700398, 2.445134137142996, 3.754408661907416};
    if (p < .02425 || p > 1 - .02425) {
        const double q = std::sqrt(-2 * std::log(p < .5 ? p : 1 - p));
        const double x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
                         ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
        return p < .5 ? x : -x;
    }
    const double q = p - .5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

/// Regularised lower incomplete gamma P(a, x): series below a + 1, continued fraction above.
double regularisedGamma(double a, double x) {
    if (x <= 0) {
        return 0;
    }
    const double front = std::exp(a * std::log(x) - x - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < 100000 && term > sum * 1e-17; ++n) {
            term *= x / (a + n);
            sum += term;
        }
        return std::min(1.0, front * sum);
    }
    constexpr double kTiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / kTiny;
    double d = 1 / b;
    double h = d;
    for (int n = 1; n < 100000; ++n) {
        const double an = -n * (n - a);
        b += 2;
        d = an * d + b;
        d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
        c = b + an / c;
        c = std::fabs(c) < kTiny ? kTiny : c;
        const double delta = c * d;
        h *= delta;
        if (std::fabs(delta - 1) < 1e-16) {
            break;
        }
    }
    return 1 - front * h;
}

} // namespace

double normalPdf(double z) {
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

double normalCdf(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double normalQuantile(double probability) {
    if (!(probability > 0)) {
        return -kInfinity;
    }
    if (probability >= 1) {
        return kInfinity;
    }
    double x = roughNormalQuantile(probability);
    for (int i = 0; i < 2; ++i) { // Halley
        const double error = probability < .5 ? normalCdf(x) - probability : (1 - probability) - normalCdf(-x);
        const double step = error / normalPdf(x);
        x -= step / (1 + x * step / 2);
    }
    return x;
}

double gammaCdf(double x, double shape, double scale) {
    return regularisedGamma(shape, x / scale);
}

double gammaQuantile(double probability, double shape, double scale) {
    if (!(probability > 0)) {
        return 0;
    }
    double high = scale * std::max(1.0, shape);
    while (gammaCdf(high, shape, scale) < probability && high < 1e300) {
        high *= 2;
    }
    return bisectRoot([&](double x) { return gammaCdf(x, shape, scale) - probability; }, 0, high);
}

double poissonPmf(int k, double mean) {
    if (mean <= 0) {
        return k == 0 ? 1 : 0;
    }
    return k < 0 ? 0 : std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
}

double poissonCdf(int k, double mean) {
    double sum = 0;
    for (int i = 0; i <= k; ++i) {
        sum += poissonPmf(i, mean);
    }
    return std::min(1.0, sum);
}

int poissonQuantile(double probability, double mean) {
    double sum = poissonPmf(0, mean);
    int k = 0;
    const int last = static_cast<int>(mean + 40 * std::sqrt(mean + 1) + 100);
    while (sum < probability && k < last) {
        ++k;
        sum += poissonPmf(k, mean);
    }
    return k;
}

double negativeBinomialPmf(int k, double r, double p) {
    if (k < 0) {
        return 0;
    }
    if (p >= 1) {
        return k == 0 ? 1 : 0;
    }
    return std::exp(std::lgamma(k + r) - std::lgamma(r) - std::lgamma(k + 1.0) + r * std::log(p) + k * std::log1p(-p));
}

int negativeBinomialQuantile(double probability, double mean, double variance) {
    if (mean <= 0) {
        return 0;
    }
    if (variance <= mean) {
        return poissonQuantile(probability, mean);
    }
    const double p = mean / variance;
    const double r = mean * p / (1 - p);
    double sum = negativeBinomialPmf(0, r, p);
    int k = 0;
    const int last = static_cast<int>(mean + 60 * std::sqrt(variance) + 100);
    while (sum < probability && k < last) {
        ++k;
        sum += negativeBinomialPmf(k, r, p);
    }
    return k;
}

double bisectRoot(const std::function<double(double)>& function, double low, double high) {
    const bool rising = function(low) <= 0;
    for (int i = 0; i < 200; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high) {
            break;
        }
        ((function(middle) <= 0) == rising ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

} // namespace qm::replenishment
