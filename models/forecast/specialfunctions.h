#pragma once

namespace qm::forecast {

/// ln Γ(x), x > 0; relative error below 1e-13. Unlike std::lgamma it writes no global, so any thread may call it.
double logGamma(double x);

/// Regularised incomplete gamma functions P(shape, x) and Q = 1 − P, each accurate in its own tail. shape > 0, x >= 0.
/// Source: series and continued fraction (Abramowitz & Stegun 6.5.29, 6.5.31), prefix after Loader (2000).
struct GammaTails {
    double lower = 0;
    double upper = 1;
};
GammaTails gammaTails(double shape, double x);

/// Regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), each accurate in its own tail. a, b > 0.
/// y must be 1 − x: given apart so that nothing is lost where x is next to 1.
/// Source: continued fraction (Abramowitz & Stegun 26.5.8) by Lentz's method, prefix after Loader (2000).
struct BetaTails {
    double lower = 0;
    double upper = 1;
};
BetaTails betaTails(double a, double b, double x, double y);

/// x with standard Normal probability p below it, 0 < p < 1; error below 1e-8. Source: Acklam (2003), one Halley step.
double normalQuantile(double p);

/// Poisson probability of x (any real x >= 0), mean > 0. Source: Loader (2000), saddle-point expansion.
double poissonPmf(double x, double mean);

/// Γ(n+1) / (Γ(x+1) Γ(n−x+1)) p^x q^(n−x) for real 0 <= x <= n, q = 1 − p. Source: Loader (2000).
double binomialTerm(double x, double n, double p, double q);

} // namespace qm::forecast
