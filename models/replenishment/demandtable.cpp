#include "demandtable.h"

#include "probability.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

/// Points of the lattice that hold the mean; larger totals are put on a coarser one.
constexpr double kLumpMeanPoints = 48;
constexpr double kSmoothMeanPoints = 200;
constexpr double kLadder = 1.25;       ///< ratio of the means that tables are made for
constexpr double kLeastGammaShape = 3; ///< from here on the cube root of a gamma variable is normal enough
constexpr std::size_t kMostPoints = 4000;
constexpr double kMostLumps = 40;        ///< beyond, a smooth distribution is as good
constexpr double kLeastLumpSpread = 0.7; ///< variance of the number of lumps for their mean

/// Probabilities of 0, 1, 2, … lattice steps of a negative binomial (Poisson where variance <= mean).
std::vector<double> smoothProbabilities(double mean, double variance) {
    std::vector<double> result;
    const bool poisson = variance <= mean * 1.0001;
    const double p = poisson ? 1 : mean / variance;
    const double r = poisson ? 0 : mean * p / (1 - p);
    double pmf = poisson ? std::exp(-mean) : std::exp(r * std::log(p));
    double sum = 0;
    for (std::size_t k = 0; k < kMostPoints && sum < 1 - 1e-5; ++k) {
        result.push_back(pmf);
        sum += pmf;
        const double n = static_cast<double>(k);
        pmf *= poisson ? mean / (n + 1) : (n + r) / (n + 1) * (1 - p);
    }
    return result;
}

/// A point of the lattice that lumps have, and how likely.
struct LatticeSize {
    std::size_t place = 0;
    double probability = 0;
};

/// Panjer's recursion for a sum of a negative binomial (Poisson) number of lumps, sizes on the lattice, ascending.
std::vector<double> compoundProbabilities(double lumps, double lumpVariance, const std::vector<LatticeSize>& sizes) {
    const bool poisson = lumpVariance <= lumps * 1.0001;
    const double p = poisson ? 1 : lumps / lumpVariance;
    const double r = poisson ? 0 : lumps * p / (1 - p);
    const double a = poisson ? 0 : 1 - p;
    const double b = poisson ? lumps : (r - 1) * (1 - p);
    const double none = sizes.front().place == 0 ? sizes.front().probability : 0;
    const auto first = sizes.begin() + (sizes.front().place == 0 ? 1 : 0);
    std::vector<double> result;
    result.push_back(poisson ? std::exp(-lumps * (1 - none)) : std::pow(p / (1 - a * none), r));
    double sum = result[0];
    const double front = 1 / (1 - a * none);
    for (std::size_t k = 1; k < kMostPoints && sum < 1 - 1e-5; ++k) {
        const double share = b / static_cast<double>(k);
        double value = 0;
        for (auto size = first; size != sizes.end() && size->place <= k; ++size) {
            value += (a + share * static_cast<double>(size->place)) * size->probability * result[k - size->place];
        }
        result.push_back(std::max(0.0, front * value));
        sum += result.back();
    }
    return result;
}

/// The sizes on lattice steps 0, 1, …; each size is shared between its two neighbours so that the mean stays.
std::vector<LatticeSize> sizesOnLattice(const LumpSizes& sizes, double lattice) {
    std::vector<LatticeSize> result;
    const auto add = [&](std::size_t place, double probability) {
        // Sizes ascend, so that what is not the last place or the one before it is a new one.
        for (std::size_t back = 1; back <= 2 && back <= result.size(); ++back) {
            if (result[result.size() - back].place == place) {
                result[result.size() - back].probability += probability;
                return;
            }
        }
        result.push_back({place, probability});
    };
    const double share = 1 / static_cast<double>(sizes.sizes.size());
    for (const double size : sizes.sizes) {
        const double place = size / lattice;
        const double below = std::floor(place);
        const auto i = static_cast<std::size_t>(below);
        add(i, share * (1 - (place - below)));
        add(i + 1, share * (place - below));
    }
    return result;
}

} // namespace

LumpSizes LumpSizes::of(const std::vector<double>& sizes, double scale) {
    LumpSizes result;
    for (const double size : sizes) {
        if (size > 0) {
            result.sizes.push_back(size * scale);
        }
    }
    if (result.sizes.empty()) {
        return result;
    }
    std::sort(result.sizes.begin(), result.sizes.end());
    const double count = static_cast<double>(result.sizes.size());
    for (const double size : result.sizes) {
        result.mean += size / count;
    }
    for (const double size : result.sizes) {
        result.variance += (size - result.mean) * (size - result.mean) / count;
    }
    return result;
}

DemandTable::DemandTable(double mean, double variance, const LumpSizes& sizes, bool wholeNumbers) {
    if (mean <= 1e-9) {
        return;
    }
    if (variance <= 1e-9 && sizes.empty()) {
        m_constant = wholeNumbers ? std::round(mean) : mean;
        return;
    }
    const double lumps = sizes.empty() ? 0 : mean / sizes.mean;
    const double lumpVariance = sizes.empty() ? 0 : (variance - lumps * sizes.variance) / (sizes.mean * sizes.mean);
    // Demand on nearly every day has fewer chances than lumps that come at random: smooth then.
    if (!sizes.empty() && lumps <= kMostLumps && lumpVariance > kLeastLumpSpread * lumps) {
        // A long tail of sizes needs its own room on the lattice.
        const double lattice = std::ceil(std::max(mean, sizes.mean) / kLumpMeanPoints);
        fill(compoundProbabilities(lumps, lumpVariance, sizesOnLattice(sizes, lattice)), lattice);
    } else if (mean > kSmoothMeanPoints && mean * mean / variance >= kLeastGammaShape) {
        fillLarge(mean, variance, wholeNumbers);
    } else {
        const double lattice = std::ceil(mean / kSmoothMeanPoints);
        fill(smoothProbabilities(mean / lattice, variance / lattice / lattice), lattice);
    }
}

/// Wilson & Hilferty (1931): the cube root of a gamma variable is nearly normal.
void DemandTable::fillLarge(double mean, double variance, bool wholeNumbers) {
    static const std::vector<double> deviates = [] {
        std::vector<double> values;
        for (int i = 0; i < kCells; ++i) {
            values.push_back(normalQuantile((i + 0.5) / kCells));
        }
        return values;
    }();
    const double shape = mean * mean / variance;
    const double part = 1 / (9 * shape);
    const double root = std::sqrt(part);
    for (const double deviate : deviates) {
        const double cube = std::max(0.0, 1 - part + deviate * root);
        const double value = mean * cube * cube * cube;
        m_cells.push_back(wholeNumbers ? std::round(value) : value);
    }
}

void DemandTable::fill(const std::vector<double>& probabilities, double lattice) {
    m_cells.resize(kCells);
    double sum = 0;
    std::size_t k = 0;
    for (int i = 0; i < kCells; ++i) {
        const double wanted = (i + 0.5) / kCells;
        while (k + 1 < probabilities.size() && sum + probabilities[k] < wanted) {
            sum += probabilities[k];
            ++k;
        }
        // Inside a coarse step the value lies where the probability does, else steps of the lattice would be demand.
        double inside = 0;
        if (lattice > 1 && k > 0 && probabilities[k] > 0) {
            inside = std::round(((wanted - sum) / probabilities[k] - 0.5) * lattice);
        }
        m_cells[static_cast<std::size_t>(i)] = std::max(0.0, static_cast<double>(k) * lattice + inside);
    }
}

const DemandSampler::Step& DemandSampler::step(int place) {
    Step& step = m_steps[place];
    if (!step.table) {
        step.mean = std::pow(kLadder, place);
        step.table = std::make_unique<const DemandTable>(step.mean, m_varianceForMean * step.mean, m_sizes, true);
    }
    return step;
}

double DemandSampler::draw(double mean, double u) {
    if (mean <= 1e-6) {
        return 0;
    }
    if (m_varianceForMean <= 1e-9 && m_sizes.empty()) {
        return std::round(mean);
    }
    const int place = static_cast<int>(std::floor(std::log(mean) / std::log(kLadder)));
    const Step& below = step(place);
    const Step& above = step(place + 1);
    const double share = (mean - below.mean) / (above.mean - below.mean);
    // What lies inside the cell is a second probability.
    const double inside = u * DemandTable::kCells - std::floor(u * DemandTable::kCells);
    return (inside < share ? above : below).table->at(u);
}

} // namespace qm::replenishment
