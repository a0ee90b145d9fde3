#pragma once

#include "planitem.h"
#include "plannedline.h"
#include "supplierterms.h"

#include <optional>
#include <vector>

namespace qm::replenishment {

struct PlanOptions {
    CalendarDay today;        ///< the day of the run; stock is that at its opening
    int currencyDecimals = 2; ///< digits of the minor unit
    /// Most money to spend, minor units; empty = no limit.
    std::optional<std::int64_t> budget;
    int paths = 1000; ///< sample paths an item, 16 to 10,000
    int threads = 0;  ///< 0 = one a core
};

/// How one supplier's order came out.
struct SupplierPlan {
    enum class Decision {
        Nothing,  ///< no line is due
        Ordered,  ///< the minimum is met, or there is none
        ToppedUp, ///< lines were raised or added to reach the minimum
        Waits     ///< waiting for the next chance costs less
    };
    std::string key;
    Decision decision = Decision::Nothing;
    CalendarDay orderDay;
    CalendarDay nextOrderDay;
    int lines = 0;
    std::int64_t amount = 0;        ///< minor units, after topping up
    std::int64_t minimumAmount = 0; ///< minor units
    double costOfWaiting = 0;       ///< currency: loss up to the next chance, less what waiting saves
    double costOfToppingUp = 0;     ///< currency: holding more than is needed, less what it gains
    bool operator==(const SupplierPlan&) const = default;
};

struct OrderPlan {
    std::vector<PlannedLine> lines;      ///< one an item, in the order of the items
    std::vector<SupplierPlan> suppliers; ///< in the order of the suppliers
    std::int64_t cost = 0;               ///< minor units
    std::int64_t lossAvoided = 0;        ///< minor units
    std::int64_t lossBefore = 0;         ///< minor units, of the ordered lines
    double gain = 0;                     ///< currency
};

/// What a quantity would do that a person typed instead of the suggested one.
struct QuantityEffect {
    std::int64_t unitPrice = 0;     ///< 1/10,000, of the break that holds
    std::int64_t cost = 0;          ///< minor units
    std::int64_t lossAvoided = 0;   ///< minor units
    std::int64_t lossRemaining = 0; ///< minor units
    double gain = 0;                ///< currency
    bool meetsMoq = true;
    bool meetsPack = true;
};

/// Plans one item as if it were alone with its supplier: neither minimum nor budget. Pure; the same input gives the
/// same bits. Never fails: what cannot be planned comes back with quantity 0 and an ApartReason.
PlannedLine planItem(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options);

/// Effect of ordering quantity now. Pure, a few milliseconds.
QuantityEffect effectOf(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options,
                        std::int64_t quantity);

/// Plans all items, then every supplier's minimum and cost per order, then the budget. Every result is the same for any
/// order of the items and any number of threads. An item whose supplier is not among the suppliers is planned with
/// SupplierTerms{}. Refuses two items with one key (DuplicateSku). Cancelled by progress → ErrorCode::Cancelled.
Result<OrderPlan> planAll(const std::vector<PlanItem>& items, const std::vector<SupplierTerms>& suppliers,
                          const PlanOptions& options, const forecast::ProgressCheck& progress = {});

} // namespace qm::replenishment
