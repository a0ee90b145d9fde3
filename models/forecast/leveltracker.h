#pragma once

#include <array>
#include <cstddef>

namespace qm::forecast {

/// The level of one item's demand, followed by several memories at once. Each is an exponentially weighted rate, from
/// weeks to years; how far each is trusted follows from how well it has foretold each further week, and trust is
/// shared out anew to a small part every week, so that a level which jumps after months of silence is followed within
/// a week or two while a steady one keeps its long memory. Source: fixed share (Herbster & Warmuth 1998) with the
/// likelihood of Poisson lumps. A value type, one thread's.
class LevelTracker {
public:
    /// Half-lives in days that count.
    static constexpr std::array<double, 7> kHalfLives = {10, 20, 45, 90, 180, 365, 730};
    /// One more goes on the way that the level has gone of late.
    static constexpr std::size_t kMemories = kHalfLives.size() + 1;
    using Weights = std::array<double, kMemories>;
    /// As likely as one another.
    static Weights evenTrust();

    /// usualRate: what such items sell a day, which counts for `usualDays` days at the start. trust: what trust is
    /// shared out by, sums to 1.
    LevelTracker(double usualRate, double usualDays, const Weights& trust);

    /// One more day: its demand and how much of an ordinary day it was (weekday, season, promotion).
    void addDay(double units, double factor);
    /// Compares the week since the last call with what each memory expected of it. lump: the least amount in which
    /// chance works: variance of the week's demand for its mean.
    void endWeek(double lump);

    double level() const;                                              ///< units of an ordinary day
    double steadyLevel() const { return rate(kHalfLives.size() - 1); } ///< of the longest memory
    const Weights& trust() const { return m_trust; }

private:
    double rate(std::size_t memory) const;

    std::array<double, kHalfLives.size()> m_units{};
    std::array<double, kHalfLives.size()> m_exposure{};
    Weights m_prior;
    Weights m_trust;
    Weights m_weekRate{}; ///< rates when the week began
    double m_weekUnits = 0;
    double m_weekExposure = 0;
    bool m_begun = false;
};

} // namespace qm::forecast
