#include "planner.h"

#include "lineplan.h"

namespace qm::replenishment {

PlannedLine planItem(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options) {
    return LinePlan(item, supplier, options, 0).line();
}

QuantityEffect effectOf(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options,
                        std::int64_t quantity) {
    return LinePlan(item, supplier, options, 0).effect(quantity);
}

} // namespace qm::replenishment
