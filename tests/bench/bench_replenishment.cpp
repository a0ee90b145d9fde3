#include "planner.h"
#include "splitmix.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace qm;
using namespace qm::replenishment;

namespace {

constexpr std::uint64_t kSeed = 20261125;
constexpr double kPlanBarSeconds = 60;
constexpr double kItemBarMilliseconds = 50;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// From few pieces a year to hundreds a day, a third of them in lumps, ordered from suppliers of a hundred items each.
std::vector<PlanItem> assortment(int count) {
    SplitMix random(kSeed);
    const CalendarDay today = *CalendarDay::fromIso("2026-11-25");
    std::vector<PlanItem> items;
    for (int i = 0; i < count; ++i) {
        PlanItem item;
        item.key = "I" + std::to_string(i);
        item.supplier = "S" + std::to_string(i / 100);
        const double daily = std::exp(-4 + 8 * random.uniform());
        const double spread = 1 + 8 * random.uniform();
        for (int step = 1; step <= 60; ++step) {
            forecast::DemandDistribution day;
            day.family = forecast::DemandDistribution::Family::NegativeBinomial;
            day.mean = daily;
            day.variance = daily * spread;
            item.demand.step.push_back(day);
            day.mean = daily * step;
            day.variance = daily * spread * step + 0.04 * day.mean * day.mean;
            item.demand.total.push_back(day);
        }
        for (int lump = 0; i % 3 == 0 && lump < 32; ++lump) {
            item.demandSizes.push_back(std::ceil(1 - 6 * std::log(random.uniform())));
        }
        item.usable = static_cast<std::int64_t>(daily * 40 * random.uniform());
        if (i % 4 == 0) {
            item.openOrders.push_back({1 + static_cast<std::int64_t>(daily * 10), today + i % 20, {}});
        }
        item.leadTimeMeanDays = 3 + i % 30;
        item.leadTimeSdDays = 0.2 * item.leadTimeMeanDays;
        item.pack = i % 5 == 0 ? 12 : 1;
        item.unitPrice = 5000 + static_cast<std::int64_t>(500000 * random.uniform());
        item.marginPerUnit = static_cast<double>(item.unitPrice) / 10000 * 0.4;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<SupplierTerms> suppliersOf(int items) {
    std::vector<SupplierTerms> suppliers;
    for (int s = 0; s * 100 < items; ++s) {
        SupplierTerms terms;
        terms.key = "S" + std::to_string(s);
        terms.reviewDays = 7;
        suppliers.push_back(terms);
    }
    return suppliers;
}

void row(const char* what, double value, const char* unit, double bar) {
    std::printf("| %-44s | %8.1f %-2s | %8.1f %-2s | %s |\n", what, value, unit, bar, unit,
                value <= bar ? "met" : "MISSED");
}

} // namespace

/// bench_replenishment [ITEMS]: measures the planner beside its bars (100,000 items of 1,000 paths within 60 s on two
/// cores, one item within 50 ms), and that one thread and two give the same.
int main(int argc, char** argv) {
    const int count = argc > 1 ? std::max(100, std::atoi(argv[1])) : 100000;
    const std::vector<PlanItem> items = assortment(count);
    const std::vector<SupplierTerms> suppliers = suppliersOf(count);
    PlanOptions options;
    options.today = *CalendarDay::fromIso("2026-11-25");
    options.paths = 1000;
    options.threads = 2;
    std::printf("%d items, 1,000 paths each, seed %llu\n", count, static_cast<unsigned long long>(kSeed));
    auto start = std::chrono::steady_clock::now();
    const auto plan = planAll(items, suppliers, options);
    const double all = secondsSince(start);
    if (!plan.ok()) {
        return 1;
    }
    double slowest = 0;
    for (std::size_t i = 0; i < 1000 && i < items.size(); ++i) {
        start = std::chrono::steady_clock::now();
        const PlannedLine line = planItem(items[i], suppliers[i / 100], options);
        slowest = std::max(slowest, line.key.empty() ? 0 : 1000 * secondsSince(start));
    }
    const std::vector<PlanItem> some(items.begin(), items.begin() + std::min<std::ptrdiff_t>(5000, count));
    options.threads = 1;
    const auto one = planAll(some, suppliers, options);
    options.threads = 2;
    const auto two = planAll(some, suppliers, options);
    const bool same = one.ok() && two.ok() && one->lines == two->lines && one->suppliers == two->suppliers;
    row("plan of all items, two threads", all, "s", kPlanBarSeconds * count / 100000);
    row("slowest of 1,000 single items", slowest, "ms", kItemBarMilliseconds);
    std::printf("| %-44s | %s |\n", "one thread and two give the same bits", same ? "yes" : "NO");
    return same ? 0 : 1;
}
