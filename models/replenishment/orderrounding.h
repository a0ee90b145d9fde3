#pragma once

#include <cstdint>

namespace qm::replenishment {

/// 0 where need <= 0, else the least multiple of pack that is at least max(need, moq). pack < 1 counts as 1.
std::int64_t roundToPack(std::int64_t need, std::int64_t moq, std::int64_t pack);

/// The same for fractions; a need that misses a multiple by no more than 1e-9 of a pack counts as that multiple.
double roundToPack(double need, double moq, double pack);

/// Largest multiple of pack that is at most limit and at least moq; 0 where there is none.
std::int64_t roundDownToPack(std::int64_t limit, std::int64_t moq, std::int64_t pack);

} // namespace qm::replenishment
