#pragma once

#include <functional>

namespace qm::replenishment {

/// Distribution functions that the planner and the textbook comparisons use. Pure; arguments out of range give the
/// nearest sensible limit (a probability <= 0 the least value, a variance of 0 the mean).

double normalPdf(double z);
double normalCdf(double z);
/// Inverse of normalCdf; relative error below 1e-14 inside (1e-300, 1 − 1e-16).
double normalQuantile(double probability);

/// P(X <= x) of a gamma variable, shape and scale > 0.
double gammaCdf(double x, double shape, double scale);
double gammaQuantile(double probability, double shape, double scale);

double poissonPmf(int k, double mean);
double poissonCdf(int k, double mean);
/// Least k with F(k) >= probability.
int poissonQuantile(double probability, double mean);

/// Failures before the r-th success, r real > 0, 0 < p <= 1.
double negativeBinomialPmf(int k, double r, double p);
/// Least k with F(k) >= probability of the negative binomial of that mean and variance; Poisson where the variance is
/// not above the mean.
int negativeBinomialQuantile(double probability, double mean, double variance);

/// Root of a continuous function with a sign change in [low, high]; bisection to the last bits.
double bisectRoot(const std::function<double(double)>& function, double low, double high);

} // namespace qm::replenishment
