#include "walkingroute.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace qm {

namespace {

constexpr std::size_t kMostExact = 12;
constexpr std::size_t kMostPaired = 500; ///< beyond it only parts of the walk up to kReach stops long are turned
constexpr std::size_t kReach = 60;

std::int64_t way(const FloorPoint& from, const FloorPoint& to) {
    return std::abs(std::int64_t(from.x) - to.x) + std::abs(std::int64_t(from.y) - to.y);
}

/// best[set][last]: the shortest way from the corner through the set that ends at last.
std::vector<std::size_t> exactWalk(const std::vector<FloorPoint>& points) {
    const std::size_t n = points.size();
    const std::size_t sets = std::size_t(1) << n;
    std::vector<std::int64_t> best(sets * n, std::numeric_limits<std::int64_t>::max() / 2);
    std::vector<std::size_t> before(sets * n, n);
    for (std::size_t i = 0; i < n; ++i) {
        best[(std::size_t(1) << i) * n + i] = way({}, points[i]);
    }
    for (std::size_t set = 1; set < sets; ++set) {
        for (std::size_t last = 0; last < n; ++last) {
            if ((set >> last & 1) == 0) {
                continue;
            }
            for (std::size_t next = 0; next < n; ++next) {
                if ((set >> next & 1) != 0) {
                    continue;
                }
                const std::size_t wider = set | std::size_t(1) << next;
                const std::int64_t length = best[set * n + last] + way(points[last], points[next]);
                if (length < best[wider * n + next]) {
                    best[wider * n + next] = length;
                    before[wider * n + next] = last;
                }
            }
        }
    }
    std::size_t set = sets - 1;
    std::size_t last = 0;
    for (std::size_t i = 1; i < n; ++i) {
        if (best[set * n + i] + way(points[i], {}) < best[set * n + last] + way(points[last], {})) {
            last = i;
        }
    }
    std::vector<std::size_t> order;
    while (last < n) {
        order.push_back(last);
        const std::size_t previous = before[set * n + last];
        set &= ~(std::size_t(1) << last);
        last = previous;
    }
    std::ranges::reverse(order);
    return order;
}

std::vector<std::size_t> nearestNeighbour(const std::vector<FloorPoint>& points) {
    std::vector<std::size_t> left(points.size());
    std::iota(left.begin(), left.end(), std::size_t(0));
    std::vector<std::size_t> order;
    FloorPoint here;
    while (!left.empty()) {
        const auto next = std::ranges::min_element(left, {}, [&](std::size_t i) { return way(here, points[i]); });
        here = points[*next];
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

/// Turns parts of the walk around as long as that shortens it.
std::vector<std::size_t> twoOpt(const std::vector<FloorPoint>& points, std::vector<std::size_t> order) {
    const auto at = [&](std::size_t i) { return i == 0 || i > order.size() ? FloorPoint{} : points[order[i - 1]]; };
    const std::size_t reach = order.size() > kMostPaired ? kReach : order.size();
    for (bool better = true; better;) {
        better = false;
        for (std::size_t i = 1; i < order.size(); ++i) {
            for (std::size_t j = i + 1; j <= std::min(order.size(), i + reach); ++j) {
                const std::int64_t now = way(at(i - 1), at(i)) + way(at(j), at(j + 1));
                const std::int64_t turned = way(at(i - 1), at(j)) + way(at(i), at(j + 1));
                if (turned < now) {
                    std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i - 1),
                                 order.begin() + static_cast<std::ptrdiff_t>(j));
                    better = true;
                }
            }
        }
    }
    return order;
}

} // namespace

std::int64_t walkLength(const std::vector<FloorPoint>& points, const std::vector<std::size_t>& order) {
    std::int64_t length = 0;
    FloorPoint here;
    for (const std::size_t i : order) {
        length += way(here, points[i]);
        here = points[i];
    }
    return length + way(here, {});
}

std::vector<std::size_t> shortWalk(const std::vector<FloorPoint>& points) {
    if (points.empty()) {
        return {};
    }
    if (points.size() <= kMostExact) {
        return exactWalk(points);
    }
    std::vector<std::size_t> given(points.size());
    std::iota(given.begin(), given.end(), std::size_t(0));
    std::vector<std::size_t> fromGiven = twoOpt(points, std::move(given));
    std::vector<std::size_t> fromNearest = twoOpt(points, nearestNeighbour(points));
    return walkLength(points, fromNearest) < walkLength(points, fromGiven) ? fromNearest : fromGiven;
}

} // namespace qm
