#include "demanddistribution.h"

#include "countquantile.h"
#include "specialfunctions.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qm::forecast {

namespace {

using Family = DemandDistribution::Family;

constexpr double kLastProbability = 1 - 1e-12;
constexpr double kLeastNumber = 1e-300;

/// Shape and scale of the gamma family, or size and success probability of the negative binomial one.
struct GammaShape {
    double shape = 1;
    double scale = 1;
    explicit GammaShape(const DemandDistribution& d)
        : shape(d.mean * d.mean / d.variance), scale(d.variance / d.mean) {}
};

struct NegBinShape {
    double size = 1;
    double success = 0.5; ///< mean / variance
    double failure = 0.5;
    explicit NegBinShape(const DemandDistribution& d)
        : size(d.mean / (d.variance - d.mean) * d.mean)
        , success(d.mean / d.variance)
        , failure((d.variance - d.mean) / d.variance) {}
};

double familyTail(const DemandDistribution& d, double x) {
    if (d.wholeNumbers && d.family != Family::Zero) {
        x = std::floor(x);
    }
    if (x < 0) {
        return 1;
    }
    switch (d.family) {
    case Family::Zero:
        return 0;
    case Family::Poisson:
        return gammaTails(std::floor(x) + 1, d.mean).lower;
    case Family::NegativeBinomial: {
        const NegBinShape s(d);
        return betaTails(s.size, std::floor(x) + 1, s.success, s.failure).upper;
    }
    case Family::Gamma: {
        const GammaShape s(d);
        // Rounded to whole numbers: k stands for k − ½ to k + ½, which keeps the mean.
        // Of a tiny shape nearly all lies below any number: that counts as zero, and so the quantile finds it again.
        return gammaTails(s.shape, std::max((d.wholeNumbers ? x + 0.5 : x) / s.scale, kLeastNumber)).upper;
    }
    }
    return 0;
}

double gammaQuantile(const GammaShape& s, double p) {
    if (p <= 0) {
        return 0;
    }
    // Wilson & Hilferty (1931); for small shapes the leading term of the series.
    const double z = normalQuantile(p);
    const double ninth = 1 / (9 * s.shape);
    double x = s.shape * steady::pow(std::max(1 - ninth + z * std::sqrt(ninth), 0.0), 3);
    if (!(x > 0) || s.shape < 0.3) {
        x = steady::exp((steady::log(p) + logGamma(s.shape + 1)) / s.shape);
    }
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 200 && x > kLeastNumber; ++i) {
        const GammaTails tails = gammaTails(s.shape, x);
        const double error = p > 0.5 ? (1 - p) - tails.upper : tails.lower - p;
        (error > 0 ? high : low) = x;
        const double density = poissonPmf(s.shape, x) * s.shape / x;
        double next = x - error / density;
        if (!(next > low) || !(next < high)) {
            next = std::isinf(high) ? 2 * x : (low + high) / 2;
        }
        if (std::abs(next - x) <= 1e-13 * x) {
            x = next;
            break;
        }
        x = next;
    }
    return x * s.scale;
}

double familyQuantile(const DemandDistribution& d, double p) {
    switch (d.family) {
    case Family::Zero:
        return 0;
    case Family::Poisson:
        return countQuantile(d.mean, d.mean, p, [&d](double k) { return familyTail(d, k); });
    case Family::NegativeBinomial:
        return countQuantile(d.mean, d.variance, p, [&d](double k) { return familyTail(d, k); });
    case Family::Gamma: {
        const double x = gammaQuantile(GammaShape(d), p);
        return d.wholeNumbers ? std::max(0.0, std::ceil(x - 0.5)) : x;
    }
    }
    return 0;
}

/// E[max(D − x, 0)] of the family, x >= 0.
double familyShortage(const DemandDistribution& d, double x) {
    if (d.family == Family::Zero) {
        return 0;
    }
    if (d.family == Family::Gamma) {
        const GammaShape s(d);
        const double u = x / s.scale;
        return std::max(0.0, d.mean * gammaTails(s.shape + 1, u).upper - x * gammaTails(s.shape, u).upper);
    }
    const double k = std::floor(x);
    const double tail = familyTail(d, k);
    double atWhole = 0;
    if (d.family == Family::Poisson) {
        atWhole = (d.mean - k) * tail + d.mean * poissonPmf(k, d.mean);
    } else {
        const NegBinShape s(d);
        const double pmf = s.size / (s.size + k) * binomialTerm(s.size, s.size + k, s.success, s.failure);
        atWhole = (d.mean - k) * tail + (k + s.size) * s.failure / s.success * pmf;
    }
    return std::max(0.0, atWhole - (x - k) * tail);
}

/// The straight pieces of the calibration: piece i runs from (from, readFrom) to (to, readTo).
struct Piece {
    double from = 0;
    double to = 1;
    double readFrom = 0;
    double readTo = 1;
};

Piece piece(const DemandDistribution& d, std::size_t i) {
    constexpr std::size_t last = DemandDistribution::kKnots.size();
    Piece result;
    if (i > 0) {
        result.from = DemandDistribution::kKnots[i - 1];
        result.readFrom = static_cast<double>(d.readAt[i - 1]);
    }
    if (i < last) {
        result.to = DemandDistribution::kKnots[i];
        result.readTo = static_cast<double>(d.readAt[i]);
    }
    return result;
}

constexpr std::size_t kPieces = DemandDistribution::kKnots.size() + 1;

} // namespace

DemandDistribution DemandDistribution::fromMoments(double mean, double variance, bool wholeNumbers) {
    DemandDistribution d;
    d.wholeNumbers = wholeNumbers;
    if (!(mean > 0) || !std::isfinite(mean)) {
        return d;
    }
    d.mean = mean;
    d.variance = std::isfinite(variance) && variance > 0 ? variance : mean;
    if (!wholeNumbers || mean > kLargeMean) {
        // A shape beyond 1e9 is a point for every purpose and would only cost time.
        d.variance = std::max(d.variance, mean * mean * 1e-9);
        d.family = Family::Gamma;
    } else if (d.variance > mean * (1 + 1e-6)) {
        d.family = Family::NegativeBinomial;
    } else {
        d.family = Family::Poisson;
        d.variance = mean;
    }
    return d;
}

double DemandDistribution::quantile(double p) const {
    p = std::clamp(p, 0.0, kLastProbability);
    if (!calibrated) {
        return familyQuantile(*this, p);
    }
    for (std::size_t i = 0; i < kPieces; ++i) {
        const Piece part = piece(*this, i);
        if (p <= part.to) {
            const double share = (p - part.from) / (part.to - part.from);
            return familyQuantile(*this,
                                  std::min(part.readFrom + share * (part.readTo - part.readFrom), kLastProbability));
        }
    }
    return familyQuantile(*this, p);
}

double DemandDistribution::cdf(double x) const {
    const double read = 1 - familyTail(*this, x);
    if (!calibrated || read <= 0 || read >= 1) {
        return read;
    }
    for (std::size_t i = 0; i < kPieces; ++i) {
        const Piece part = piece(*this, i);
        if (read <= part.readTo) {
            return part.from + (read - part.readFrom) / (part.readTo - part.readFrom) * (part.to - part.from);
        }
    }
    return read;
}

double DemandDistribution::expectedShortage(double x) const {
    if (x < 0) {
        return expectedShortage(0) - x;
    }
    if (!calibrated || family == Family::Zero) {
        return familyShortage(*this, x);
    }
    // On each piece 1 − P(D <= t) is a straight line in the family's own tail, whose integral is a difference of
    // shortages: ∫ tail dt from a to b = shortage(a) − shortage(b).
    double sum = 0;
    double start = x;
    for (std::size_t i = 0; i < kPieces; ++i) {
        const Piece part = piece(*this, i);
        const bool last = i + 1 == kPieces;
        const double end = last ? start : familyQuantile(*this, std::min(part.readTo, kLastProbability));
        if (!last && end <= start) {
            continue;
        }
        const double slope = (part.to - part.from) / (part.readTo - part.readFrom);
        const double tails = familyShortage(*this, start) - (last ? 0 : familyShortage(*this, end));
        sum += slope * tails;
        if (!last) {
            sum += ((1 - part.to) - slope * (1 - part.readTo)) * (end - start);
            start = end;
        }
    }
    return std::max(0.0, sum);
}

} // namespace qm::forecast
