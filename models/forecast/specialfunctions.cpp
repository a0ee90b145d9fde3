#include "specialfunctions.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qm::forecast {

namespace {

constexpr double kHalfLogTwoPi = 0.91893853320467274178;
constexpr double kTwoPi = 2 * std::numbers::pi;
constexpr double kTiny = 1e-300;
constexpr int kMaxTerms = 200000;

/// ln Γ(n+1) − Stirling's approximation of it.
double stirlingError(double n) {
    if (n <= 15) {
        return logGamma(n + 1) - (n + 0.5) * steady::log(std::max(n, kTiny)) + n - kHalfLogTwoPi;
    }
    const double square = n * n;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) / n;
}

/// x ln(x/m) + m − x without cancellation where x is next to m.
double deviance(double x, double m) {
    if (std::abs(x - m) < 0.1 * (x + m)) {
        const double v = (x - m) / (x + m);
        double sum = (x - m) * v;
        double term = 2 * x * v;
        for (int j = 1; j < 1000; ++j) {
            term *= v * v;
            const double next = sum + term / (2 * j + 1);
            if (next == sum) {
                return next;
            }
            sum = next;
        }
    }
    return x * steady::log(x / m) + m - x;
}

/// Continued fraction of the incomplete beta function, for x below (a+1)/(a+b+2).
double betaFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < kTiny ? kTiny : d);
    double value = d;
    for (int m = 1; m < kMaxTerms; ++m) {
        const double twice = 2.0 * m;
        for (const double numerator : {m * (b - m) * x / ((a + twice - 1) * (a + twice)),
                                       -(a + m) * (a + b + m) * x / ((a + twice) * (a + twice + 1))}) {
            d = 1 + numerator * d;
            d = 1 / (std::abs(d) < kTiny ? kTiny : d);
            c = 1 + numerator / c;
            c = std::abs(c) < kTiny ? kTiny : c;
            value *= d * c;
        }
        if (std::abs(d * c - 1) < 1e-15) {
            break;
        }
    }
    return value;
}

} // namespace

double logGamma(double x) {
    double shift = 0;
    if (x < 12) {
        double product = 1;
        while (x < 12) {
            product *= x;
            x += 1;
        }
        shift = -steady::log(product);
    }
    const double square = x * x;
    const double series =
        (1.0 / 12 -
         (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 / square) / square) / square) / square) /
             square) /
        x;
    return (x - 0.5) * steady::log(x) - x + kHalfLogTwoPi + series + shift;
}

double poissonPmf(double x, double mean) {
    if (x < 1e-300) {
        return steady::exp(-mean);
    }
    return steady::exp(-stirlingError(x) - deviance(x, mean)) / std::sqrt(kTwoPi * x);
}

double binomialTerm(double x, double n, double p, double q) {
    if (x <= 0) {
        return steady::exp(n * (p < 0.5 ? steady::log1p(-p) : steady::log(q)));
    }
    if (x >= n) {
        return steady::exp(n * (q < 0.5 ? steady::log1p(-q) : steady::log(p)));
    }
    const double exponent =
        stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q);
    return steady::exp(exponent) * std::sqrt(n / (kTwoPi * x * (n - x)));
}

GammaTails gammaTails(double shape, double x) {
    if (x <= 0) {
        return {0, 1};
    }
    const double prefix = poissonPmf(shape, x); // x^a e^-x / Γ(a+1)
    if (x < shape + 1) {
        double term = 1;
        double sum = 1;
        for (int n = 1; n < kMaxTerms && term > sum * 1e-17; ++n) {
            term *= x / (shape + n);
            sum += term;
        }
        const double lower = std::min(1.0, prefix * sum);
        return {lower, 1 - lower};
    }
    double b = x + 1 - shape;
    double c = 1 / kTiny;
    double d = 1 / b;
    double value = d;
    for (int n = 1; n < kMaxTerms; ++n) {
        const double numerator = -n * (n - shape);
        b += 2;
        d = numerator * d + b;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + numerator / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        value *= d * c;
        if (std::abs(d * c - 1) < 1e-16) {
            break;
        }
    }
    const double upper = std::min(1.0, prefix * shape * value);
    return {1 - upper, upper};
}

BetaTails betaTails(double a, double b, double x, double y) {
    if (x <= 0) {
        return {0, 1};
    }
    if (y <= 0) {
        return {1, 0};
    }
    const double term = binomialTerm(a, a + b, x, y); // x^a y^b (a+b) / (a b B(a, b))
    if (x < (a + 1) / (a + b + 2)) {
        const double lower = std::min(1.0, term * b / (a + b) * betaFraction(a, b, x));
        return {lower, 1 - lower};
    }
    const double upper = std::min(1.0, term * a / (a + b) * betaFraction(b, a, y));
    return {1 - upper, upper};
}

double normalQuantile(double p) {
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    constexpr double low = 0.02425;
    double x = 0;
    if (p < low || p > 1 - low) {
        const double q = std::sqrt(-2 * steady::log(p < low ? p : 1 - p));
        x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
            ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
        x = p < low ? x : -x;
    } else {
        const double q = p - 0.5;
        const double r = q * q;
        x = (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
            (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
    }
    const double error = 0.5 * steady::erfc(-x / std::numbers::sqrt2) - p;
    const double step = error * std::sqrt(kTwoPi) * steady::exp(x * x / 2);
    return x - step / (1 + x * step / 2);
}

} // namespace qm::forecast
