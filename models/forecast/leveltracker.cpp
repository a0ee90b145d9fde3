#include "leveltracker.h"
#include "steadymath.h"

#include <algorithm>
#include <cmath>

namespace qm::forecast {

namespace {

/// Part of the trust that is shared out anew each week: a level jumps about once in four years.
constexpr double kShare = 0.005;
/// Days of the longest memory's rate that the others never forget.
constexpr double kSteadyDays = 2;
/// The last memory: the level of 45 days goes on for this part of the way that it has gone from that of 180.
constexpr double kWayShare = 0.35;
constexpr double kMostWay = 4;
constexpr std::size_t kRecent = 2;
constexpr std::size_t kEarlier = 4;

} // namespace

LevelTracker::Weights LevelTracker::evenTrust() {
    Weights result{};
    result.fill(1.0 / static_cast<double>(result.size()));
    return result;
}

LevelTracker::LevelTracker(double usualRate, double usualDays, const Weights& trust) : m_prior(trust), m_trust(trust) {
    m_units.fill(usualDays * usualRate);
    m_exposure.fill(usualDays);
}

double LevelTracker::rate(std::size_t memory) const {
    if (memory == kHalfLives.size()) {
        const double before = rate(kEarlier);
        const double now = rate(kRecent);
        return now * (before > 0 ? steady::pow(std::clamp(now / before, 1 / kMostWay, kMostWay), kWayShare) : 1);
    }
    const std::size_t longest = kHalfLives.size() - 1;
    const double steady = m_units[longest] / std::max(m_exposure[longest], 1e-9);
    return (m_units[memory] + kSteadyDays * steady) / (m_exposure[memory] + kSteadyDays);
}

void LevelTracker::addDay(double units, double factor) {
    if (!m_begun) {
        for (std::size_t k = 0; k < kMemories; ++k) {
            m_weekRate[k] = rate(k);
        }
        m_begun = true;
    }
    static const auto keep = [] {
        std::array<double, kHalfLives.size()> result{};
        for (std::size_t k = 0; k < kHalfLives.size(); ++k) {
            result[k] = steady::pow(2, -1 / kHalfLives[k]);
        }
        return result;
    }();
    for (std::size_t k = 0; k < kHalfLives.size(); ++k) {
        m_units[k] = m_units[k] * keep[k] + units;
        m_exposure[k] = m_exposure[k] * keep[k] + factor;
    }
    m_weekUnits += units;
    m_weekExposure += factor;
}

void LevelTracker::endWeek(double lump) {
    if (!m_begun) {
        return;
    }
    const double seen = m_weekUnits / lump;
    Weights fit{};
    for (std::size_t k = 0; k < kMemories; ++k) {
        const double mean = std::max(m_weekRate[k] * m_weekExposure / lump, 1e-9);
        fit[k] = seen * steady::log(mean) - mean;
    }
    const double best = *std::max_element(fit.begin(), fit.end());
    double sum = 0;
    for (std::size_t k = 0; k < kMemories; ++k) {
        m_trust[k] *= steady::exp(fit[k] - best);
        sum += m_trust[k];
    }
    for (std::size_t k = 0; k < kMemories; ++k) {
        m_trust[k] = (1 - kShare) * m_trust[k] / sum + kShare * m_prior[k];
    }
    m_begun = false;
    m_weekUnits = 0;
    m_weekExposure = 0;
}

double LevelTracker::level() const {
    double result = 0;
    for (std::size_t k = 0; k < kMemories; ++k) {
        result += m_trust[k] * rate(k);
    }
    return result;
}

} // namespace qm::forecast
