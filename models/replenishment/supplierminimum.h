#pragma once

#include "lineplan.h"

#include <vector>

namespace qm::replenishment {

/// Brings one supplier's lines under what holds for the whole order. lines: all of his, sorted by key.
/// 1. Cost per order: where all due lines together lose less by waiting for the next chance than putting the order off
///    saves, all wait. 2. Minimum: where it is missed, waiting is compared with topping up by the packs that cost least
///    beyond what they gain, of any of his lines, due or not; the cheaper is done. Lines on a service target or fixed
///    limits never wait. Returns what was decided.
SupplierPlan settleSupplier(const std::vector<LinePlan*>& lines, const std::vector<const PlanItem*>& items,
                            const SupplierTerms& supplier, const PlanOptions& options);

/// Part of the cost per order that each line has to bear: little where other lines of the supplier are ordered at
/// nearly every chance anyway. linesPerChance: how many other lines are expected to be ordered at a chance.
double orderCostShare(double orderCost, double linesPerChance);

} // namespace qm::replenishment
