#pragma once

#include "location.h"

#include <cstddef>
#include <vector>

namespace qm {

/// Length of the walk from the corner (0, 0) past the points in that order and back, in 1/100 m. One walks along the
/// aisles, so that a way is |dx| + |dy| long.
std::int64_t walkLength(const std::vector<FloorPoint>& points, const std::vector<std::size_t>& order);

/// The order in which to walk past the points: the shortest there is for up to 12 (Held, Karp 1962: A dynamic
/// programming approach to sequencing problems), beyond that 2-opt (Croes 1958) from the order given and from the
/// nearest neighbour, whichever ends shorter; of more than 500 only near parts are turned, so that a whole warehouse
/// takes seconds at most. Never longer than the order given.
std::vector<std::size_t> shortWalk(const std::vector<FloorPoint>& points);

} // namespace qm
