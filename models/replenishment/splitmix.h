#pragma once

#include <cstdint>

namespace qm::replenishment {

/// SplitMix64: random numbers that are the same on every platform for one seed. Source: Steele, Lea & Flood (2014).
class SplitMix {
public:
    explicit SplitMix(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// Strictly between 0 and 1.
    double uniform() { return (static_cast<double>(next() >> 11) + 0.5) / 9007199254740992.0; }

private:
    std::uint64_t m_state;
};

} // namespace qm::replenishment
