#pragma once

#include "planitem.h"
#include "plannedline.h"

#include <cstdint>
#include <vector>

namespace qm::replenishment {

/// Price that holds for quantity: of the highest break not above it, else the base price. 1/10,000 of the currency.
std::int64_t priceFor(const PlanItem& item, std::int64_t quantity);

struct BreakQuestion {
    std::int64_t need = 0;     ///< pieces wanted before MOQ and pack
    std::int64_t quantity = 0; ///< after MOQ and pack, > 0
    std::int64_t cap = 0;      ///< most pieces that may be ordered; 0 = no limit
    double dailyDemand = 0;    ///< pieces a day once the order is there
};

/// Every higher break that the caps allow, compared with `quantity`: what its price saves on the whole order, and what
/// holding the pieces beyond the need costs while demand uses them up. The one that saves most beyond its holding is
/// marked taken; ties → the smaller quantity. Ascending by break.
std::vector<BreakCompared> compareBreaks(const PlanItem& item, const BreakQuestion& question);

/// A price list for whole or fractional quantities: from this quantity on, this price.
struct PriceTier {
    double from = 0;
    double unitCost = 0;
};

struct TierQuestion {
    double need = 0;
    double moq = 1;
    double pack = 1;
    std::vector<PriceTier> tiers; ///< ascending, the first from 0
    double holdingRatePerDay = 0;
    double dailyDemand = 0;
};

struct TierChoice {
    double quantity = 0;
    double unitPrice = 0;
    double netCost = 0;
};

/// The feasible quantity >= need of least u(q)·q − u(q0)·(q − need) + i·u(q)·(q − need)²/(2·daily demand), q0 = the
/// rounded need: what is bought beyond the need is worth what it would have cost, less its holding. Ties → smaller.
TierChoice upgradeTier(const TierQuestion& question);

} // namespace qm::replenishment
