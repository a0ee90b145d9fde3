#include "servicegoals.h"

#include "stocklistreader.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

constexpr int kYear = 365;
constexpr double kUpToA = 0.80;
constexpr double kUpToB = 0.95;

} // namespace

Result<QHash<ItemId, AbcClass>> abcClasses(const Database& database, const std::vector<Item>& items, CalendarDay day) {
    const auto sold = readSold(database, day - kYear, day);
    if (!sold.ok()) {
        return sold.error();
    }
    struct Sales {
        const Item* item;
        double amount;
    };
    std::vector<Sales> sales;
    double all = 0;
    for (const Item& item : items) {
        const std::optional<UnitPrice> price = item.price ? item.price : item.cost;
        const double units = static_cast<double>(sold->value(item.id).value) / std::pow(10.0, item.decimals);
        sales.push_back({&item, price ? std::max(0.0, units * static_cast<double>(price->tenThousandths)) : 0});
        all += sales.back().amount;
    }
    std::ranges::sort(sales, [](const Sales& a, const Sales& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.item->sku < b.item->sku;
    });
    QHash<ItemId, AbcClass> classes;
    double before = 0;
    for (const Sales& one : sales) {
        const bool sells = one.amount > 0;
        classes.insert(one.item->id, sells && before < kUpToA * all   ? AbcClass::A
                                     : sells && before < kUpToB * all ? AbcClass::B
                                                                      : AbcClass::C);
        before += one.amount;
    }
    return classes;
}

Result<ServiceGoals> ServiceGoals::read(const Database& database, const WarehouseSettings& settings,
                                        const std::vector<Item>& items, CalendarDay day) {
    ServiceGoals goals;
    goals.m_goal = settings.orderGoal;
    goals.m_levels = settings.serviceLevels;
    if (goals.m_goal != OrderGoal::Economics) {
        auto classes = abcClasses(database, items, day);
        if (!classes.ok()) {
            return classes.error();
        }
        goals.m_classes = *std::move(classes);
    }
    return goals;
}

std::optional<replenishment::ServiceTarget> ServiceGoals::of(ItemId item) const {
    using Measure = replenishment::ServiceTarget::Measure;
    if (m_goal == OrderGoal::Economics) {
        return std::nullopt;
    }
    const auto abc = static_cast<std::size_t>(m_classes.value(item, AbcClass::C));
    return replenishment::ServiceTarget{m_goal == OrderGoal::FillRate ? Measure::FillRate : Measure::CycleService,
                                        m_levels[abc] / 100};
}

std::optional<double> ServiceGoals::servedShare(ItemId item) const {
    const auto target = of(item);
    const bool share = target && target->measure == replenishment::ServiceTarget::Measure::FillRate;
    return share ? std::optional(target->level) : std::nullopt;
}

} // namespace qm
