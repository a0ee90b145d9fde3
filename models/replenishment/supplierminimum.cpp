#include "supplierminimum.h"

#include "lineamount.h"
#include "orderrounding.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

constexpr double kLongestIntervalDays = 90;
constexpr int kMostTopUps = 400;

/// Days between two orders to the supplier that would balance his cost per order with holding, at least the window.
double orderInterval(const std::vector<LinePlan*>& lines, double orderCost, double window) {
    double holding = 0;
    for (const LinePlan* line : lines) {
        const LotCover& lot = line->policy().lot();
        holding += line->policy().economics().holdingPerDay * lot.pieces / std::max(1, lot.days);
    }
    const double interval = holding > 0 ? std::sqrt(2 * orderCost / holding) : kLongestIntervalDays;
    return std::clamp(interval, window, std::max(window, kLongestIntervalDays));
}

std::int64_t amountOf(const std::vector<LinePlan*>& lines) {
    std::int64_t sum = 0;
    for (const LinePlan* line : lines) {
        sum += line->line().cost;
    }
    return sum;
}

struct TopUp {
    std::vector<std::int64_t> quantity; ///< shape (lines)
    double cost = 0;
    bool reached = false;
};

TopUp topUp(const std::vector<LinePlan*>& lines, const std::vector<const PlanItem*>& items, std::int64_t minimum,
            double step) {
    TopUp result;
    std::int64_t amount = 0;
    std::vector<QuantityEffect> now;
    for (const LinePlan* line : lines) {
        result.quantity.push_back(line->line().quantity);
        now.push_back(line->effect(line->line().quantity));
        amount += line->line().cost;
    }
    struct Candidate {
        std::int64_t quantity = 0;
        QuantityEffect effect;
        double rate = 0;
    };
    std::vector<Candidate> next(lines.size());
    const auto prepare = [&](std::size_t i) {
        const PlanItem& item = *items[i];
        const std::int64_t pack = std::max<std::int64_t>(item.pack, 1);
        const double packCost = static_cast<double>(lines[i]->effect(pack).cost);
        const auto packs = static_cast<std::int64_t>(std::max(1.0, std::floor(step / std::max(packCost, 1e-9))));
        Candidate& candidate = next[i];
        candidate.quantity = roundToPack(result.quantity[i] + packs * pack, item.moq, pack);
        candidate.effect = lines[i]->effect(candidate.quantity);
        const double cash = static_cast<double>(candidate.effect.cost - now[i].cost);
        const double lineCost = result.quantity[i] == 0 ? item.orderCostLine : 0;
        candidate.rate = cash > 0 ? (candidate.effect.gain - now[i].gain - lineCost) / cash : -1e300;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]->plannable()) {
            prepare(i);
        } else {
            next[i].rate = -1e300;
        }
    }
    for (int round = 0; round < kMostTopUps && amount < minimum; ++round) {
        const auto best = std::max_element(next.begin(), next.end(),
                                           [](const Candidate& a, const Candidate& b) { return a.rate < b.rate; });
        if (best == next.end() || best->rate <= -1e299) {
            break;
        }
        const auto i = static_cast<std::size_t>(best - next.begin());
        const double cash = static_cast<double>(best->effect.cost - now[i].cost);
        result.cost -= best->rate * cash;
        amount += best->effect.cost - now[i].cost;
        result.quantity[i] = best->quantity;
        now[i] = best->effect;
        prepare(i);
    }
    result.reached = amount >= minimum;
    return result;
}

} // namespace

SupplierPlan settleSupplier(const std::vector<LinePlan*>& lines, const std::vector<const PlanItem*>& items,
                            const SupplierTerms& supplier, const PlanOptions& options) {
    SupplierPlan plan;
    plan.key = supplier.key;
    plan.minimumAmount = supplier.minimumAmount;
    plan.orderDay = supplier.orderDayFrom(options.today);
    plan.nextOrderDay = supplier.nextOrderDay(plan.orderDay);
    bool mayWait = true;
    int due = 0;
    double waiting = 0;
    for (const LinePlan* line : lines) {
        if (line->line().quantity > 0) {
            ++due;
            mayWait = mayWait && line->mayWait();
            waiting += std::max(0.0, line->policy().costOfWaiting());
        }
    }
    if (due == 0) {
        return plan;
    }
    const double window = plan.nextOrderDay - plan.orderDay;
    const double saved = supplier.orderCost * window / orderInterval(lines, supplier.orderCost, window);
    plan.costOfWaiting = waiting - saved;
    const auto wait = [&](LineVerdict verdict, LimitKind kind, std::int64_t argument) {
        for (LinePlan* line : lines) {
            if (line->line().quantity > 0) {
                line->setQuantity(0, kind, argument);
                line->setVerdict(verdict);
            }
        }
        plan.decision = SupplierPlan::Decision::Waits;
    };
    if (mayWait && plan.costOfWaiting < 0) {
        wait(LineVerdict::WaitsForChance, LimitKind::Wait, 0);
        return plan;
    }
    plan.decision = SupplierPlan::Decision::Ordered;
    plan.amount = amountOf(lines);
    if (plan.amount < supplier.minimumAmount) {
        const double gap = static_cast<double>(supplier.minimumAmount - plan.amount);
        const TopUp top = topUp(lines, items, supplier.minimumAmount, gap / 100);
        plan.costOfToppingUp = top.cost;
        if (!top.reached || (mayWait && top.cost > plan.costOfWaiting)) {
            wait(LineVerdict::WaitsForMinimum, LimitKind::Minimum, supplier.minimumAmount);
            plan.amount = 0;
            return plan;
        }
        plan.decision = SupplierPlan::Decision::ToppedUp;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (top.quantity[i] != lines[i]->line().quantity) {
                lines[i]->setQuantity(top.quantity[i], LimitKind::Minimum, supplier.minimumAmount);
                lines[i]->setVerdict(LineVerdict::Ordered);
            }
        }
        plan.amount = amountOf(lines);
    }
    plan.lines = static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const LinePlan* line) { return line->line().quantity > 0; }));
    return plan;
}

double orderCostShare(double orderCost, double linesPerChance) {
    return orderCost * std::exp(-std::max(0.0, linesPerChance));
}

} // namespace qm::replenishment
