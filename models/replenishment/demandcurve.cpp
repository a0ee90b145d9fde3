#include "demandcurve.h"

#include "probability.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qm::replenishment {

namespace {

constexpr std::size_t kTailSteps = 28;

/// Shares of probability that a distribution is cut into, each read at its middle; finer where stock is decided.
struct Share {
    double middle;
    double weight;
};
constexpr std::array<Share, 14> kShares = {{{0.05, 0.1},
                                            {0.15, 0.1},
                                            {0.25, 0.1},
                                            {0.35, 0.1},
                                            {0.45, 0.1},
                                            {0.55, 0.1},
                                            {0.65, 0.1},
                                            {0.75, 0.1},
                                            {0.85, 0.1},
                                            {0.925, 0.05},
                                            {0.965, 0.03},
                                            {0.985, 0.01},
                                            {0.9925, 0.005},
                                            {0.9975, 0.005}}};

double cutVariance(const forecast::DemandDistribution& total) {
    double mean = 0;
    double square = 0;
    for (const Share& share : kShares) {
        const double value = total.quantile(share.middle);
        mean += share.weight * value;
        square += share.weight * value * value;
    }
    return std::max(0.0, square - mean * mean);
}

/// Variance of a total as its calibrated quantiles have it.
double calibratedVariance(const forecast::DemandDistribution& total) {
    if (!total.calibrated) {
        return total.variance;
    }
    forecast::DemandDistribution plain = total;
    plain.calibrated = false;
    // The cut loses a little of the tails; of both alike, so that their ratio says what calibration does.
    const double before = cutVariance(plain);
    return before > 0 ? total.variance * cutVariance(total) / before : total.variance;
}

/// A gamma distribution of mean 1 cut into the shares (Wilson & Hilferty).
std::vector<forecast::LevelScenario> gammaLevels(double variance) {
    if (variance <= 1e-6) {
        return {{}};
    }
    std::vector<forecast::LevelScenario> levels;
    const double part = variance / 9;
    double mean = 0;
    for (const Share& share : kShares) {
        const double cube = std::max(0.0, 1 - part + normalQuantile(share.middle) * std::sqrt(part));
        levels.push_back({cube * cube * cube, share.weight});
        mean += share.weight * levels.back().factor;
    }
    for (forecast::LevelScenario& level : levels) {
        level.factor /= mean;
    }
    return levels;
}

} // namespace

DemandCurve::DemandCurve(const PlanItem& item, int days, int decisionDays) {
    const double scale = std::pow(10.0, item.decimals);
    const auto& step = item.demand.step;
    const auto& total = item.demand.total;
    const std::size_t size = static_cast<std::size_t>(std::max(1, days));
    double tailMean = 0;
    double tailVariance = 0;
    const std::size_t tail = std::min(kTailSteps, step.size());
    for (std::size_t i = step.size() - tail; i < step.size(); ++i) {
        tailMean += std::max(0.0, step[i].mean) / static_cast<double>(tail);
        tailVariance += std::max(0.0, step[i].variance) / static_cast<double>(tail);
    }
    m_mean.resize(size + 1, 0);
    m_noise.resize(size + 1, 0);
    for (std::size_t i = 0; i < size; ++i) {
        const bool known = i < step.size();
        m_mean[i + 1] = m_mean[i] + scale * (known ? std::max(0.0, step[i].mean) : tailMean);
        m_noise[i + 1] = m_noise[i] + scale * scale * (known ? std::max(0.0, step[i].variance) : tailVariance);
    }
    if (!item.levels.empty()) {
        m_levels = item.levels;
        return;
    }
    const std::size_t decided =
        std::min({total.size(), step.size(), size, static_cast<std::size_t>(std::max(0, decisionDays))});
    if (decided > 0 && m_mean[decided] > 0) {
        splitTotal(scale * scale * calibratedVariance(total[decided - 1]), decided);
    }
}

void DemandCurve::splitTotal(double variance, std::size_t days) {
    const double noise = std::min(m_noise[days], variance);
    if (m_noise[days] > noise) {
        const double factor = noise / m_noise[days];
        for (double& sum : m_noise) {
            sum *= factor;
        }
    }
    m_levels = gammaLevels((variance - noise) / (m_mean[days] * m_mean[days]));
}

double DemandCurve::mean(int from, int to) const {
    const auto last = static_cast<std::size_t>(days());
    const auto upTo = [&](int day) {
        const auto i = static_cast<std::size_t>(std::max(0, day));
        const double beyond = i > last ? static_cast<double>(i - last) : 0;
        return m_mean[std::min(i, last)] + beyond * (m_mean[last] - m_mean[last - 1]);
    };
    return std::max(0.0, upTo(to) - upTo(from));
}

double DemandCurve::variance(int from, int to) const {
    const auto last = static_cast<std::size_t>(days());
    const auto upTo = [&](int day) {
        const auto i = static_cast<std::size_t>(std::max(0, day));
        const double beyond = i > last ? static_cast<double>(i - last) : 0;
        return m_noise[std::min(i, last)] + beyond * (m_noise[last] - m_noise[last - 1]);
    };
    return std::max(0.0, upTo(to) - upTo(from));
}

} // namespace qm::replenishment
