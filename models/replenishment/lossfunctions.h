#pragma once

namespace qm::replenishment {

/// First-order loss E[max(X − x, 0)], expected pieces short at stock x; second-order loss E[max(X − x, 0)²]/2 for
/// continuous X, E[(X−x)⁺((X−x)⁺ − 1)]/2 for whole numbers. The complement E[max(x − X, 0)] = loss + x − mean.
/// Scales and shapes > 0.

double standardNormalLoss(double z);
double standardNormalSecondLoss(double z);
double normalLoss(double x, double mean, double sd);
double normalSecondLoss(double x, double mean, double sd);
/// mu, sigma of ln X; x > 0.
double lognormalLoss(double x, double mu, double sigma);
double exponentialLoss(double x, double rate);
double uniformLoss(double x, double low, double high);
double gammaLoss(double x, double shape, double scale);
double gammaSecondLoss(double x, double shape, double scale);

double poissonLoss(int x, double mean);
double poissonSecondLoss(int x, double mean);
/// Trials up to the first success: support 1, 2, …
double geometricLoss(int x, double p);
/// Failures before the r-th success, r real.
double negativeBinomialLoss(int x, double r, double p);
/// The same by mean and variance; Poisson where the variance is not above the mean.
double negativeBinomialLossByMoments(int x, double mean, double variance);

} // namespace qm::replenishment
