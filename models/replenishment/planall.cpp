#include "budgetranking.h"
#include "lineplan.h"
#include "orderrounding.h"
#include "planner.h"
#include "supplierminimum.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <thread>

namespace qm::replenishment {

namespace {

constexpr int kShortCurveDays = 400;
constexpr std::size_t kMostBudgetParts = 32;

/// Calls work(i) for every i on several threads; false when stopped by progress.
bool forEach(std::size_t count, int threads, const forecast::ProgressCheck& progress,
             const std::function<void(std::size_t)>& work) {
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    const auto workers = std::clamp<std::size_t>(threads > 0 ? static_cast<std::size_t>(threads) : cores, 1,
                                                 std::max<std::size_t>(1, count / 8));
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            work(i);
            if (progress && !progress(i + 1, count)) {
                stopped = true;
            }
        }
    };
    std::vector<std::thread> pool;
    for (std::size_t i = 1; i < workers; ++i) {
        pool.emplace_back(run);
    }
    run();
    for (std::thread& thread : pool) {
        thread.join();
    }
    return !stopped;
}

/// The plan on its way. Items are grouped by supplier and sorted by key within, so that nothing depends on their order.
class Planning {
public:
    Planning(const std::vector<PlanItem>& items, const std::vector<SupplierTerms>& suppliers,
             const PlanOptions& options)
        : m_items(items), m_suppliers(suppliers), m_options(options), m_lines(items.size()) {}

    Status prepare();
    bool planLines(const forecast::ProgressCheck& progress);
    void settleSuppliers();
    void spendBudget();
    OrderPlan result() const;

private:
    struct Group {
        SupplierTerms terms;
        std::vector<std::size_t> items; ///< by key
        SupplierPlan plan;
        std::size_t place = 0; ///< among the suppliers given; beyond them = not given
    };
    std::vector<LinePlan*> linesOf(const Group& group);
    std::vector<const PlanItem*> itemsOf(const Group& group) const;
    std::vector<double> orderCostShares(const Group& group) const;
    std::vector<BudgetPart> partsOf(std::size_t item) const;
    std::int64_t quantityOf(std::size_t item, std::size_t parts) const;
    std::int64_t partSize(std::size_t item) const;
    void applyBudget(const std::vector<std::size_t>& ordered, double budget);

    const std::vector<PlanItem>& m_items;
    const std::vector<SupplierTerms>& m_suppliers;
    PlanOptions m_options;
    std::map<std::string, Group> m_groups;
    std::vector<std::unique_ptr<LinePlan>> m_lines;
};

Status Planning::prepare() {
    for (std::size_t i = 0; i < m_suppliers.size(); ++i) {
        Group& group = m_groups[m_suppliers[i].key];
        group.terms = m_suppliers[i];
        group.place = i;
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        auto [at, added] = m_groups.try_emplace(m_items[i].supplier);
        if (added) {
            at->second.terms.key = m_items[i].supplier;
            at->second.place = m_suppliers.size();
        }
        at->second.items.push_back(i);
    }
    std::vector<std::string> keys;
    for (auto& [key, group] : m_groups) {
        std::sort(group.items.begin(), group.items.end(),
                  [this](std::size_t a, std::size_t b) { return m_items[a].key < m_items[b].key; });
        for (const std::size_t i : group.items) {
            keys.push_back(m_items[i].key);
        }
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    return twice == keys.end() ? Status() : Status(Error{ErrorCode::DuplicateSku, {*twice}, {}});
}

/// How often an item is ordered from its supplier, as lines a chance; what the others order lets one line's order ride
/// along without a cost of its own.
std::vector<double> Planning::orderCostShares(const Group& group) const {
    std::vector<double> rate;
    double sum = 0;
    for (const std::size_t i : group.items) {
        const PlanItem& item = m_items[i];
        const OrderChances chances = orderChances(item, group.terms, m_options.today);
        const int window = chances.nextArrival - chances.arrival;
        const DemandCurve curve(item, kShortCurveDays);
        const LotCover lot =
            chooseLot(curve, {chances.arrival, window, std::max(window, 180), item.orderCostLine,
                              PieceEconomics::of(item).holdingPerDay, static_cast<double>(item.moq), 1, 1});
        const bool plans = item.counted && !curve.empty() && item.unitPrice > 0;
        rate.push_back(plans ? std::min(1.0, static_cast<double>(window) / lot.days) : 0);
        sum += rate.back();
    }
    std::vector<double> result;
    for (const double own : rate) {
        result.push_back(orderCostShare(group.terms.orderCost, sum - own));
    }
    return result;
}

bool Planning::planLines(const forecast::ProgressCheck& progress) {
    std::vector<double> share(m_items.size(), 0);
    std::vector<const SupplierTerms*> terms(m_items.size(), nullptr);
    for (const auto& [key, group] : m_groups) {
        const std::vector<double> shares =
            group.terms.orderCost > 0 ? orderCostShares(group) : std::vector<double>(group.items.size(), 0);
        for (std::size_t k = 0; k < group.items.size(); ++k) {
            share[group.items[k]] = shares[k];
            terms[group.items[k]] = &group.terms;
        }
    }
    return forEach(m_items.size(), m_options.threads, progress, [&](std::size_t i) {
        m_lines[i] = std::make_unique<LinePlan>(m_items[i], *terms[i], m_options, share[i]);
    });
}

std::vector<LinePlan*> Planning::linesOf(const Group& group) {
    std::vector<LinePlan*> result;
    for (const std::size_t i : group.items) {
        result.push_back(m_lines[i].get());
    }
    return result;
}

std::vector<const PlanItem*> Planning::itemsOf(const Group& group) const {
    std::vector<const PlanItem*> result;
    for (const std::size_t i : group.items) {
        result.push_back(&m_items[i]);
    }
    return result;
}

void Planning::settleSuppliers() {
    for (auto& [key, group] : m_groups) {
        group.plan = settleSupplier(linesOf(group), itemsOf(group), group.terms, m_options);
    }
}

std::int64_t Planning::partSize(std::size_t item) const {
    const std::int64_t pack = std::max<std::int64_t>(m_items[item].pack, 1);
    const std::int64_t packs = m_lines[item]->line().quantity / pack;
    const auto most = static_cast<std::int64_t>(kMostBudgetParts);
    return std::max<std::int64_t>(1, (packs + most - 1) / most) * pack;
}

std::int64_t Planning::quantityOf(std::size_t item, std::size_t parts) const {
    if (parts == 0) {
        return 0;
    }
    const PlanItem& it = m_items[item];
    const std::int64_t first = roundToPack(std::int64_t{1}, it.moq, it.pack);
    return std::min(m_lines[item]->line().quantity, first + static_cast<std::int64_t>(parts - 1) * partSize(item));
}

std::vector<BudgetPart> Planning::partsOf(std::size_t item) const {
    std::vector<BudgetPart> result;
    const std::int64_t whole = m_lines[item]->line().quantity;
    QuantityEffect before;
    // The line's own cost is spent with the first part.
    before.gain = m_items[item].orderCostLine;
    for (std::size_t parts = 1; result.empty() || quantityOf(item, parts - 1) < whole; ++parts) {
        const QuantityEffect now = m_lines[item]->effect(quantityOf(item, parts));
        // A break can make more pieces cheaper than fewer.
        result.push_back({std::max(1.0, static_cast<double>(now.cost - before.cost)), now.gain - before.gain});
        before = now;
    }
    return result;
}

void Planning::applyBudget(const std::vector<std::size_t>& ordered, double budget) {
    std::vector<std::vector<BudgetPart>> parts;
    for (const std::size_t i : ordered) {
        parts.push_back(partsOf(i));
    }
    const BudgetChoice choice = rankByBudget(parts, budget);
    std::vector<std::int64_t> quantity;
    for (std::size_t k = 0; k < ordered.size(); ++k) {
        quantity.push_back(quantityOf(ordered[k], choice.parts[k]));
    }
    for (std::size_t k = 0; k < ordered.size(); ++k) {
        LinePlan& line = *m_lines[ordered[k]];
        if (quantity[k] != line.line().quantity) {
            line.setQuantity(quantity[k], LimitKind::Budget, *m_options.budget);
            if (quantity[k] == 0) {
                line.setVerdict(LineVerdict::OverBudget);
            }
        }
    }
}

void Planning::spendBudget() {
    if (!m_options.budget) {
        return;
    }
    // A supplier whose minimum the budget no longer reaches is left out, the one that gains least first, and the money
    // is spent again on the others.
    std::vector<Group*> groups;
    for (auto& [key, group] : m_groups) {
        groups.push_back(&group);
    }
    std::vector<std::int64_t> full;
    for (const auto& line : m_lines) {
        full.push_back(line->line().quantity);
    }
    for (;;) {
        std::vector<std::size_t> ordered;
        std::int64_t cost = 0;
        for (const Group* group : groups) {
            for (const std::size_t i : group->items) {
                if (m_lines[i]->line().quantity > 0) {
                    ordered.push_back(i);
                    cost += m_lines[i]->line().cost;
                }
            }
        }
        if (cost > *m_options.budget) {
            applyBudget(ordered, static_cast<double>(*m_options.budget));
        }
        Group* least = nullptr;
        double leastGain = 0;
        for (Group* group : groups) {
            std::int64_t amount = 0;
            double gain = 0;
            for (const std::size_t i : group->items) {
                amount += m_lines[i]->line().cost;
                gain += m_lines[i]->line().quantity > 0 ? m_lines[i]->line().gain : 0;
            }
            if (amount > 0 && amount < group->terms.minimumAmount && (least == nullptr || gain < leastGain)) {
                least = group;
                leastGain = gain;
            }
        }
        if (least == nullptr) {
            return;
        }
        groups.erase(std::find(groups.begin(), groups.end(), least));
        for (const std::size_t i : least->items) {
            if (m_lines[i]->line().quantity > 0) {
                m_lines[i]->setQuantity(0, LimitKind::Budget, *m_options.budget);
                m_lines[i]->setVerdict(LineVerdict::OverBudget);
            }
        }
        least->plan.decision = SupplierPlan::Decision::Waits;
        for (Group* group : groups) {
            for (const std::size_t i : group->items) {
                if (m_lines[i]->line().quantity != full[i]) {
                    m_lines[i]->setQuantity(full[i], LimitKind::Budget, *m_options.budget);
                    m_lines[i]->setVerdict(LineVerdict::Ordered);
                }
            }
        }
    }
}

OrderPlan Planning::result() const {
    OrderPlan plan;
    for (const auto& line : m_lines) {
        plan.lines.push_back(line->line());
    }
    plan.suppliers.resize(m_suppliers.size());
    for (const auto& [key, group] : m_groups) {
        SupplierPlan supplier = group.plan;
        supplier.lines = 0;
        supplier.amount = 0;
        for (const std::size_t i : group.items) {
            const PlannedLine& line = plan.lines[i];
            if (line.quantity <= 0) {
                continue;
            }
            ++supplier.lines;
            supplier.amount += line.cost;
            plan.cost += line.cost;
            plan.lossAvoided += line.lossAvoided;
            plan.lossBefore += line.lossBefore;
            plan.gain += line.gain;
        }
        if (group.place < m_suppliers.size()) {
            plan.suppliers[group.place] = supplier;
        }
    }
    return plan;
}

} // namespace

Result<OrderPlan> planAll(const std::vector<PlanItem>& items, const std::vector<SupplierTerms>& suppliers,
                          const PlanOptions& options, const forecast::ProgressCheck& progress) {
    Planning planning(items, suppliers, options);
    if (const Status prepared = planning.prepare(); !prepared.ok()) {
        return prepared.error();
    }
    if (!planning.planLines(progress)) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    planning.settleSuppliers();
    planning.spendBudget();
    return planning.result();
}

} // namespace qm::replenishment
