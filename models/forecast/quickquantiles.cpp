#include "quickquantiles.h"

#include "demanddistribution.h"
#include "specialfunctions.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr double kSummedMean = 60;
constexpr int kMostTerms = 5000;

} // namespace

void quickQuantiles(double mean, double variance, bool wholeNumbers, const double* probability, const double* z,
                    std::size_t count, double* out) {
    if (!(mean > 0)) {
        std::fill_n(out, count, 0.0);
        return;
    }
    std::size_t i = 0;
    if (wholeNumbers && mean <= kSummedMean) {
        const double excess = variance - mean;
        const bool spread = excess > 1e-6 * mean;
        const double size = spread ? mean / excess * mean : 0;
        const double failure = spread ? excess / variance : 0;
        double term = steady::exp(spread ? size * steady::log(mean / variance) : -mean);
        double sum = term;
        for (int k = 0; k < kMostTerms && i < count; ++k) {
            while (i < count && sum >= probability[i]) {
                out[i++] = k;
            }
            term *= (spread ? (size + k) * failure : mean) / (k + 1);
            sum += term;
        }
        if (i == count) {
            return;
        }
    }
    const double shape = mean * mean / std::max(variance, 1e-9 * mean * mean);
    const double ninth = 1 / (9 * shape);
    const double root = std::sqrt(ninth);
    for (; i < count; ++i) {
        const double base = std::max(0.0, 1 - ninth + z[i] * root);
        const double x = mean * base * base * base;
        out[i] = wholeNumbers ? std::max(0.0, std::ceil(x - 0.5)) : x;
    }
}

const std::array<double, DemandDistribution::kKnots.size()>& knotNormals() {
    static const auto normals = [] {
        std::array<double, DemandDistribution::kKnots.size()> result{};
        std::transform(DemandDistribution::kKnots.begin(), DemandDistribution::kKnots.end(), result.begin(),
                       normalQuantile);
        return result;
    }();
    return normals;
}

double pinballLoss(const double* quantiles, double actual) {
    double sum = 0;
    for (std::size_t i = 0; i < DemandDistribution::kKnots.size(); ++i) {
        const double miss = actual - quantiles[i];
        const double p = DemandDistribution::kKnots[i];
        sum += std::max(p * miss, (p - 1) * miss);
    }
    return sum / static_cast<double>(DemandDistribution::kKnots.size());
}

} // namespace qm::forecast
