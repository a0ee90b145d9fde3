#include "calibration.h"

#include "quickquantiles.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

constexpr std::size_t kFactors = 13; ///< e^-1.2 … e^1.2
constexpr double kFactorStep = 0.2;
constexpr std::size_t kShifts = 17; ///< −0.8 … 0.8 standard deviations
constexpr double kShiftStep = 0.1;
constexpr double kPriorOutcomes = 100; ///< outcomes that "as it is" weighs as much as; those of an origin are alike

/// Items share what surprises them, and a few past origins have seen few surprises, the fewer the longer the totals:
/// quantiles are read further out. Chosen on 22 windows of three sets of real demand, where both lowered the loss.
constexpr double kSurprise = 1.08;
constexpr double kLongSurprise = 1.25;

double logFactor(std::size_t i) {
    return kFactorStep * (static_cast<double>(i) - (kFactors - 1) / 2);
}
double shift(std::size_t i) {
    return kShiftStep * (static_cast<double>(i) - (kShifts - 1) / 2);
}
double probabilityOf(double z) {
    return 0.5 * steady::erfc(-z / 1.4142135623730951);
}

/// Least of a row of losses, "as it is" being favoured as if it had been best in some more outcomes.
template <std::size_t kCount>
std::size_t leastLoss(const std::array<double, kCount>& loss, double outcomes, double unit) {
    std::size_t best = kCount / 2;
    double least = 1e300;
    for (std::size_t i = 0; i < kCount; ++i) {
        const double away = unit * (static_cast<double>(i) - (kCount - 1) / 2);
        const double held = outcomes > 0 ? loss[i] + kPriorOutcomes * loss[kCount / 2] / outcomes * away * away : 0;
        if (held < least - 1e-12) {
            least = held;
            best = i;
        }
    }
    return best;
}

} // namespace

Calibration::Volume Calibration::volumeOf(double mean) {
    const double position = std::clamp(steady::log2(std::max(mean, 1e-9)) + 2, 0.0, static_cast<double>(kVolumes - 1));
    const auto below = std::min(static_cast<std::size_t>(position), kVolumes - 2);
    return {below, position - static_cast<double>(below)};
}

void Calibration::learn(const std::vector<Outcome>& outcomes) {
    const auto& knotZ = knotNormals();
    std::array<std::array<std::array<double, kFactors>, kVolumes>, kLengths> factorLoss{};
    std::array<std::array<double, kVolumes>, kLengths> seen{};
    for (const Outcome& o : outcomes) {
        const Volume v = volumeOf(o.mean);
        std::array<double, kKnotCount> q{};
        for (std::size_t f = 0; f < kFactors; ++f) {
            const double variance =
                std::max(o.variance * steady::exp(logFactor(f)), o.mean * (o.wholeNumbers ? 1.001 : 0));
            quickQuantiles(o.mean, variance, o.wholeNumbers, DemandDistribution::kKnots.data(), knotZ.data(),
                           kKnotCount, q.data());
            const double loss = pinballLoss(q.data(), o.actual) / o.scale;
            factorLoss[o.length][v.below][f] += (1 - v.share) * loss;
            factorLoss[o.length][v.below + 1][f] += v.share * loss;
        }
        seen[o.length][v.below] += 1 - v.share;
        seen[o.length][v.below + 1] += v.share;
    }
    for (std::size_t l = 0; l < kLengths; ++l) {
        for (std::size_t v = 0; v < kVolumes; ++v) {
            m_logFactor[l][v] = logFactor(leastLoss(factorLoss[l][v], seen[l][v], kFactorStep));
        }
    }

    constexpr std::size_t kPoints = kKnotCount * kShifts;
    std::array<std::array<std::array<double, kShifts>, kKnotCount>, kVolumes> shiftLoss{};
    std::array<double, kVolumes> count{};
    struct Point {
        double p;
        double z;
        std::size_t index;
    };
    std::array<Point, kPoints> points{};
    for (std::size_t k = 0; k < kKnotCount; ++k) {
        for (std::size_t s = 0; s < kShifts; ++s) {
            const double z = knotZ[k] + shift(s);
            points[k * kShifts + s] = {probabilityOf(z), z, k * kShifts + s};
        }
    }
    std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.p < b.p; });
    std::array<double, kPoints> p{};
    std::array<double, kPoints> z{};
    for (std::size_t i = 0; i < kPoints; ++i) {
        p[i] = points[i].p;
        z[i] = points[i].z;
    }
    std::array<double, kPoints> q{};
    for (const Outcome& o : outcomes) {
        const Volume v = volumeOf(o.mean);
        const double variance =
            std::max(o.variance * varianceFactor(o.mean, o.length), o.mean * (o.wholeNumbers ? 1.001 : 0));
        quickQuantiles(o.mean, variance, o.wholeNumbers, p.data(), z.data(), kPoints, q.data());
        for (std::size_t i = 0; i < kPoints; ++i) {
            const std::size_t k = points[i].index / kShifts;
            const std::size_t s = points[i].index % kShifts;
            const double miss = o.actual - q[i];
            const double tau = DemandDistribution::kKnots[k];
            const double loss = std::max(tau * miss, (tau - 1) * miss) / o.scale;
            shiftLoss[v.below][k][s] += (1 - v.share) * loss;
            shiftLoss[v.below + 1][k][s] += v.share * loss;
        }
        count[v.below] += 1 - v.share;
        count[v.below + 1] += v.share;
    }
    for (std::size_t v = 0; v < kVolumes; ++v) {
        for (std::size_t k = 0; k < kKnotCount; ++k) {
            m_shift[v][k] = shift(leastLoss(shiftLoss[v][k], count[v], kShiftStep));
        }
    }
}

double Calibration::varianceFactor(double mean, std::size_t length) const {
    const Volume v = volumeOf(mean);
    const auto& factors = m_logFactor[length];
    return steady::exp((1 - v.share) * factors[v.below] + v.share * factors[v.below + 1]);
}

void Calibration::apply(double volume, double towardsLong, DemandDistribution& distribution) const {
    if (distribution.family == DemandDistribution::Family::Zero) {
        return;
    }
    const Volume v = volumeOf(volume);
    distribution.calibrated = true;
    const double surprise = kSurprise + towardsLong * (kLongSurprise - kSurprise);
    double before = 1e-4;
    for (std::size_t k = 0; k < kKnotCount; ++k) {
        const double moved = (1 - v.share) * m_shift[v.below][k] + v.share * m_shift[v.below + 1][k];
        const double z = knotNormals()[k] * surprise + moved;
        before = std::clamp(probabilityOf(z), before + 1e-4, 0.9995 + 1e-5 * static_cast<double>(k));
        distribution.readAt[k] = static_cast<float>(before);
    }
}

} // namespace qm::forecast
