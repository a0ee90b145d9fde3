#include "windowoutcome.h"

#include "demandtable.h"
#include "pathgrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qm::replenishment {

namespace {

/// Goods that come in on a day, before its demand.
struct Arrival {
    int day = 0;
    double quantity = 0;
};

/// When an order made now is due, and when it comes on a path; days from today.
struct OwnArrival {
    int due = 0;
    int day = 0;
};

/// Open orders as they come in if each deviates from its due day by that many days. Orders do not overtake: one that is
/// due before an order made now comes no later, and one that is due with it comes with it; a second order of the same
/// day would otherwise seem to help against the lateness of the first.
std::vector<Arrival> arrivals(const PlanItem& item, CalendarDay today, double deviationDays, const OwnArrival& own) {
    std::vector<Arrival> result;
    for (const OpenOrder& order : item.openOrders) {
        if (order.quantity <= 0) {
            continue;
        }
        const int due = order.due - today;
        const int shift = static_cast<int>(std::lround(deviationDays));
        int day = due < 0 ? lateArrival(-due) + std::max(0, shift) : std::max(0, due + shift);
        if (due == own.due) {
            day = std::max(0, own.day);
        } else if (due >= 0 && due < own.due) {
            day = std::min(day, std::max(0, own.day));
        }
        result.push_back({day, static_cast<double>(order.quantity)});
    }
    std::sort(result.begin(), result.end(), [](const Arrival& a, const Arrival& b) {
        return a.day != b.day ? a.day < b.day : a.quantity < b.quantity;
    });
    return result;
}

/// The stretches between events up to the end of the window, and what comes in at the start of each.
struct Stretch {
    int from = 0;
    int to = 0;
    double incoming = 0;
    bool inWindow = false;
};

std::vector<Stretch> stretches(const std::vector<Arrival>& incoming, int arrival, int end) {
    std::vector<int> days = {0, arrival, end};
    for (const Arrival& goods : incoming) {
        if (goods.day < end) {
            days.push_back(goods.day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    // Too many events: the closest neighbours count as one, at the later day, never across arrival.
    while (days.size() > PathGrid::kBuckets + 1) {
        std::size_t closest = 0;
        for (std::size_t i = 1; i + 1 < days.size(); ++i) {
            if (days[i] != arrival && (closest == 0 || days[i + 1] - days[i] < days[closest + 1] - days[closest])) {
                closest = i;
            }
        }
        days.erase(days.begin() + static_cast<std::ptrdiff_t>(closest));
    }
    std::vector<Stretch> result;
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        result.push_back({days[i], days[i + 1], 0, days[i] >= arrival});
    }
    for (const Arrival& goods : incoming) {
        const auto at =
            std::find_if(result.begin(), result.end(), [&](const Stretch& s) { return s.from >= goods.day; });
        if (at != result.end()) {
            at->incoming += goods.quantity;
        }
    }
    return result;
}

/// At a lower level than expected the next order comes later, and a piece lies until then.
double lasting(double level) {
    constexpr double kLongest = 12;
    return 1 / std::max(level, 1 / kLongest);
}

/// The level of each path as a factor of mean demand.
std::vector<double> levelsOf(const DemandCurve& curve, const PathGrid& grid) {
    std::vector<double> result;
    for (int path = 0; path < grid.paths(); ++path) {
        double below = 0;
        std::size_t k = 0;
        while (k + 1 < curve.levels().size() && below + curve.levels()[k].weight <= grid.level(path)) {
            below += curve.levels()[k].weight;
            ++k;
        }
        result.push_back(curve.levels()[k].factor);
    }
    return result;
}

} // namespace

OrderChances orderChances(const PlanItem& item, const SupplierTerms& supplier, CalendarDay today) {
    const int lead = static_cast<int>(std::lround(std::max(0.0, item.leadTimeMeanDays)));
    const CalendarDay order = supplier.orderDayFrom(today);
    const CalendarDay next = supplier.nextOrderDay(order);
    OrderChances result;
    result.orderDay = order - today;
    result.nextOrderDay = next - today;
    result.arrival = supplier.arrival(order, lead, item.noReceiving) - today;
    // Goods of two chances may come out of one closure on one day; the later order then covers one day more.
    result.nextArrival = std::max(result.arrival + 1, supplier.arrival(next, lead, item.noReceiving) - today);
    return result;
}

int lateArrival(int daysLate) {
    return std::max(1, (daysLate + 1) / 2);
}

double expectedWaste(const PlanItem& item, const DemandCurve& curve, CalendarDay today, int days) {
    std::vector<ExpiringLot> lots = item.lots;
    std::sort(lots.begin(), lots.end(), [](const ExpiringLot& a, const ExpiringLot& b) {
        return a.expiry != b.expiry ? a.expiry < b.expiry : a.quantity < b.quantity;
    });
    double sold = 0;
    double waste = 0;
    double lotsBefore = 0;
    for (const ExpiringLot& lot : lots) {
        const int last = lot.expiry - today + 1;
        if (last > days) {
            break;
        }
        lotsBefore += static_cast<double>(lot.quantity);
        sold = curve.mean(0, std::max(0, last));
        waste = std::max(waste, lotsBefore - sold);
    }
    return std::floor(std::max(0.0, waste));
}

WindowOutcome runForward(const PlanItem& item, const SupplierTerms& supplier, const DemandCurve& curve,
                         CalendarDay today, int paths, double waste) {
    const PathGrid& grid = PathGrid::of(paths);
    const auto count = static_cast<std::size_t>(grid.paths());
    const LumpSizes sizes = LumpSizes::of(item.demandSizes, std::pow(10.0, item.decimals));
    WindowOutcome result;
    result.chances = orderChances(item, supplier, today);
    result.startStock = static_cast<double>(std::max<std::int64_t>(item.usable, 0) - item.reserved - item.backOrders) -
                        std::max(0.0, waste);
    result.paths = static_cast<double>(count);
    std::vector<std::pair<double, double>> shortages(count);
    result.before.resize(count);
    result.whole.resize(count);
    result.expectedBefore = curve.mean(0, result.chances.arrival);
    result.expectedWhole = curve.mean(0, result.chances.nextArrival);
    result.windowDays = result.chances.nextArrival - result.chances.arrival;

    const std::vector<double> level = levelsOf(curve, grid);
    const double noise = curve.variance(0, result.chances.nextArrival);
    DemandSampler sampler(result.expectedWhole > 0 ? noise / result.expectedWhole : 0, sizes);
    for (int group = 0; group < PathGrid::kLeadGroups; ++group) {
        const auto shifted = [&](int day, int orderDay, double deviation) {
            return std::max(orderDay, day + static_cast<int>(std::lround(deviation * item.leadTimeSdDays)));
        };
        const int arrival = shifted(result.chances.arrival, result.chances.orderDay, PathGrid::leadDeviation(group));
        const int end = std::max(arrival, shifted(result.chances.nextArrival, result.chances.nextOrderDay,
                                                  PathGrid::nextLeadDeviation(group)));
        const std::vector<Arrival> incoming = arrivals(
            item, today, PathGrid::openOrderDeviation(group) * item.leadTimeSdDays, {result.chances.arrival, arrival});
        const std::vector<Stretch> parts = stretches(incoming, arrival, end);
        for (int path = group; path < grid.paths(); path += PathGrid::kLeadGroups) {
            double stock = result.startStock;
            double demandBefore = 0;
            double demandWhole = 0;
            double lostBefore = 0;
            double lostInWindow = 0;
            double needed = 0;
            for (std::size_t k = 0; k < parts.size(); ++k) {
                const double mean = level[static_cast<std::size_t>(path)] * curve.mean(parts[k].from, parts[k].to);
                const double demand = sampler.draw(mean, grid.probability(path, static_cast<int>(k)));
                stock += parts[k].incoming;
                const double lost = std::max(0.0, demand - std::max(0.0, stock));
                stock -= demand - lost;
                demandWhole += demand;
                (parts[k].inWindow ? lostInWindow : lostBefore) += lost;
                demandBefore += parts[k].inWindow ? 0 : demand;
                // What is owed is served first, so that a piece more saves a sale only beyond that.
                const double owed = std::max(0.0, -stock);
                const bool wanted = parts[k].inWindow && (lost > 0 || k + 1 == parts.size());
                needed = wanted ? std::max(needed, lostInWindow + owed) : needed;
            }
            const auto i = static_cast<std::size_t>(path);
            // Where the next chance's order comes no later, this one serves nobody: no part is in the window.
            shortages[i] = {needed > 0 ? needed : -std::max(0.0, stock), lasting(level[i])};
            result.before[i] = demandBefore;
            result.whole[i] = demandWhole;
            result.lostBefore += lostBefore / static_cast<double>(count);
            result.chanceLostBefore += lostBefore > 0 ? 1 / static_cast<double>(count) : 0;
        }
    }
    std::sort(shortages.begin(), shortages.end());
    for (const auto& [pieces, longer] : shortages) {
        result.shortage.push_back(pieces);
        result.lasting.push_back(longer);
    }
    std::sort(result.before.begin(), result.before.end());
    std::sort(result.whole.begin(), result.whole.end());
    return result;
}

double WindowOutcome::saved(double from, double to) const {
    double sum = 0;
    for (auto it = shortage.rbegin(); it != shortage.rend() && *it > from; ++it) {
        sum += std::min(*it, to) - from;
    }
    return sum / paths;
}

double WindowOutcome::lying(double from, double to) const {
    double sum = restLasting * (to - from);
    for (std::size_t i = 0; i < shortage.size() && shortage[i] < to; ++i) {
        sum += lasting[i] * (to - std::max(shortage[i], from));
    }
    return sum / paths;
}

double WindowOutcome::balance(double margin, double carried) const {
    double lies = 0; // of the paths below
    double below = 0;
    for (std::size_t i = 0; i < shortage.size(); ++i) {
        // The pieces up to this shortage: saved on this path and those above it.
        if (margin * (paths - below) <= carried * lies) {
            return i > 0 ? shortage[i - 1] : shortage[0];
        }
        lies += lasting[i];
        below += 1;
    }
    return shortage.back();
}

double WindowOutcome::chanceShort(double quantity) const {
    const auto above = shortage.end() - std::upper_bound(shortage.begin(), shortage.end(), quantity);
    return static_cast<double>(above) / paths;
}

void WindowOutcome::keepShortagesAlone() {
    const auto positive = std::upper_bound(shortage.begin(), shortage.end(), 0.0);
    const auto freed = positive - shortage.begin();
    restLasting += std::accumulate(lasting.begin(), lasting.begin() + freed, 0.0);
    lasting = std::vector<double>(lasting.begin() + freed, lasting.end());
    shortage = std::vector<double>(positive, shortage.end());
    before = {};
    whole = {};
}

double WindowOutcome::level(double probability) const {
    const double count = static_cast<double>(shortage.size());
    const auto rank = static_cast<std::size_t>(std::clamp(std::floor(probability * count), 0.0, count - 1));
    return shortage[shortage.size() - 1 - rank];
}

std::int64_t WindowOutcome::leastFor(double allowed) const {
    double low = shortage.front() - 1 - std::ceil(std::max(allowed, 0.0));
    double high = shortage.back();
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (left(middle) > allowed ? low : high) = middle;
    }
    return static_cast<std::int64_t>(high);
}

} // namespace qm::replenishment
