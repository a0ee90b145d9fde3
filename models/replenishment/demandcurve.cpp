#include "demandcurve.h"

#include "probability.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

constexpr std::size_t kTailSteps = 28;
constexpr int kLevels = 8;

/// Equal shares of a gamma distribution of mean 1, each by its middle (Wilson & Hilferty).
std::vector<forecast::LevelScenario> gammaLevels(double squaredError) {
    std::vector<forecast::LevelScenario> levels;
    if (squaredError <= 1e-6) {
        return {{}};
    }
    const double part = squaredError / 9;
    double mean = 0;
    for (int k = 0; k < kLevels; ++k) {
        const double cube = std::max(0.0, 1 - part + normalQuantile((k + 0.5) / kLevels) * std::sqrt(part));
        levels.push_back({cube * cube * cube, 1.0 / kLevels});
        mean += levels.back().factor / kLevels;
    }
    for (forecast::LevelScenario& level : levels) {
        level.factor /= mean;
    }
    return levels;
}

} // namespace

DemandCurve::DemandCurve(const PlanItem& item, int days) {
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
    // What the total varies beyond its steps is common to them all: the level is not known exactly. Where it varies
    // less, the steps' own variances are taken down to it.
    double levelError = 0;
    const std::size_t last = std::min({total.size(), step.size(), size});
    if (last > 0 && m_mean[last] > 0) {
        const double beyond = scale * scale * total[last - 1].variance - m_noise[last];
        if (beyond >= 0) {
            levelError = beyond / (m_mean[last] * m_mean[last]);
        } else if (m_noise[last] > 0) {
            const double factor = 1 + beyond / m_noise[last];
            for (double& noise : m_noise) {
                noise *= factor;
            }
        }
    }
    m_levels = item.levels.empty() ? gammaLevels(levelError) : item.levels;
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
