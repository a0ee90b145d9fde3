#include "lossfunctions.h"

#include "probability.h"

#include <cmath>

namespace qm::replenishment {

namespace {

constexpr int kMostTerms = 2'000'000;

/// Sum of weight(k − x) × pmf(k) over k > x until the terms no longer count. pmf must fall in the end.
template <typename Pmf, typename Weight>
double tailSum(int x, double mean, const Pmf& pmf, const Weight& weight) {
    double sum = 0;
    for (int k = x + 1; k - x < kMostTerms; ++k) {
        const double term = weight(static_cast<double>(k) - x) * pmf(k);
        sum += term;
        if (k > mean && term < sum * 1e-16) {
            break;
        }
        if (k > mean && sum <= 0 && k > x + 1000) {
            break;
        }
    }
    return sum;
}

double first(double over) {
    return over;
}
double second(double over) {
    return over * (over - 1) / 2;
}

} // namespace

double standardNormalLoss(double z) {
    return normalPdf(z) - z * normalCdf(-z);
}

double standardNormalSecondLoss(double z) {
    return ((z * z + 1) * normalCdf(-z) - z * normalPdf(z)) / 2;
}

double normalLoss(double x, double mean, double sd) {
    return sd * standardNormalLoss((x - mean) / sd);
}

double normalSecondLoss(double x, double mean, double sd) {
    return sd * sd * standardNormalSecondLoss((x - mean) / sd);
}

double lognormalLoss(double x, double mu, double sigma) {
    const double place = (mu - std::log(x)) / sigma;
    return std::exp(mu + sigma * sigma / 2) * normalCdf(place + sigma) - x * normalCdf(place);
}

double exponentialLoss(double x, double rate) {
    return std::exp(-rate * x) / rate;
}

double uniformLoss(double x, double low, double high) {
    if (x >= high) {
        return 0;
    }
    return x <= low ? (low + high) / 2 - x : (high - x) * (high - x) / (2 * (high - low));
}

double gammaLoss(double x, double shape, double scale) {
    return shape * scale * (1 - gammaCdf(x, shape + 1, scale)) - x * (1 - gammaCdf(x, shape, scale));
}

double gammaSecondLoss(double x, double shape, double scale) {
    const double mean = shape * scale;
    return (mean * (shape + 1) * scale * (1 - gammaCdf(x, shape + 2, scale)) -
            2 * x * mean * (1 - gammaCdf(x, shape + 1, scale)) + x * x * (1 - gammaCdf(x, shape, scale))) /
           2;
}

double poissonLoss(int x, double mean) {
    return tailSum(
        x, mean, [mean](int k) { return poissonPmf(k, mean); }, first);
}

double poissonSecondLoss(int x, double mean) {
    return tailSum(
        x, mean, [mean](int k) { return poissonPmf(k, mean); }, second);
}

double geometricLoss(int x, double p) {
    return std::pow(1 - p, x) / p;
}

double negativeBinomialLoss(int x, double r, double p) {
    return tailSum(
        x, r * (1 - p) / p, [r, p](int k) { return negativeBinomialPmf(k, r, p); }, first);
}

double negativeBinomialLossByMoments(int x, double mean, double variance) {
    if (variance <= mean) {
        return poissonLoss(x, mean);
    }
    const double p = mean / variance;
    return negativeBinomialLoss(x, mean * p / (1 - p), p);
}

} // namespace qm::replenishment
