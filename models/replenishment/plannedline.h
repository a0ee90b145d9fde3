#pragma once

#include "calendarday.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qm::replenishment {

/// What decided about a line. Stable numbers: they are stored.
enum class LineVerdict {
    Ordered = 0,
    Enough = 1,          ///< nothing needed before the next chance
    WaitsForChance = 2,  ///< a piece may be short, but ordering at the next chance costs less
    WaitsForMinimum = 3, ///< the supplier's minimum is not reached and waiting costs less than topping up
    OverBudget = 4,      ///< left out, the money is better spent on other lines
    NotWorthStocking = 5 ///< ordering and holding cost more than the margin of all demand
};

/// Why a line stands apart: never included by itself. Stable numbers.
enum class ApartReason { None = 0, NeverCounted = 1, NoPrice = 2, StaleData = 3, OpenAnomaly = 4, Blocked = 5 };

/// A step that changed the quantity, or could have. Stable numbers.
enum class LimitKind {
    Need = 0,
    Lot = 1,          ///< longer cover, because orders cost money; argument = days of cover
    ShelfLife = 2,    ///< argument = pieces that sell before they expire
    Storage = 3,      ///< argument = pieces that fit
    MaxCover = 4,     ///< argument = pieces of the longest cover
    Moq = 5,          ///< argument = the minimum order quantity
    Pack = 6,         ///< argument = the pack
    PriceBreak = 7,   ///< argument = quantity of the break taken
    Minimum = 8,      ///< raised for the supplier's minimum; argument = amount, minor units
    Budget = 9,       ///< lowered by the budget; argument = budget, minor units
    FixedLimits = 10, ///< the user's fixed max; argument = max
    Wait = 11         ///< set to 0 because waiting costs less
};

/// One step of the chain "need 155 → pack of 12 → 156".
struct ChainStep {
    LimitKind kind = LimitKind::Need;
    std::int64_t before = 0;
    std::int64_t after = 0;
    std::int64_t argument = 0;
    bool operator==(const ChainStep&) const = default;
};

/// A break that was looked at. It pays where saves > holds.
struct BreakCompared {
    std::int64_t fromQuantity = 0;
    std::int64_t quantity = 0;  ///< what would be ordered for it: break, MOQ and pack met
    std::int64_t unitPrice = 0; ///< 1/10,000 of the currency
    double saves = 0;           ///< currency, on the whole quantity
    double holds = 0;           ///< currency, holding the pieces beyond the need
    bool taken = false;
    bool operator==(const BreakCompared&) const = default;
};

/// What the user's fixed min/max would have ordered.
struct FixedCompared {
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::int64_t quantity = 0;
    double losesMore = 0; ///< currency: expected loss up to the next chance beyond that of this line; may be negative
    bool operator==(const FixedCompared&) const = default;
};

/// Red: runs out before this order can arrive; amber: before the next chance's arrival; green: later or never.
enum class StockOutlook { Green = 0, Amber = 1, Red = 2 };

enum class PlanWarning {
    LateOrder = 0,         ///< an open order is overdue
    NegativeStock = 1,     ///< the record is below zero and counts as 0
    RaisedOverCap = 2,     ///< MOQ or pack passes a cap; kept because it still gains
    DroppedByCap = 3,      ///< MOQ or pack passes a cap and would not gain: nothing ordered
    ExpiresBeforeSold = 4, ///< part of the stock will not sell in time
    NoForecast = 5,
    ReservedOverStock = 6 ///< more reserved than there is
};

/// A line of the plan with its reasons as numbers; plain data, ready to be stored. Quantities in the item's smallest
/// unit. What the panel shows adds up exactly:
///   netNeed = expected − lostBefore − available + wasteBefore − onOrder + extra,  need = max(netNeed, 0)
///   lossTogether = lossAvoided + lossBefore + lossRemaining
struct PlannedLine {
    std::string key;
    std::string supplier;
    LineVerdict verdict = LineVerdict::Enough;
    ApartReason apart = ApartReason::None;

    CalendarDay orderDay;     ///< the day on which this order goes out: the first order day from the run's day on
    CalendarDay arrival;      ///< of an order of orderDay
    CalendarDay nextOrderDay; ///< the next chance
    CalendarDay nextArrival;  ///< of an order of nextOrderDay
    std::optional<CalendarDay> runsOut; ///< first day on which expected demand takes the last piece of what is
                                        ///< available and on order; none within a year = empty
    StockOutlook outlook = StockOutlook::Green;

    std::int64_t expected = 0;   ///< mean demand up to the day before nextArrival
    std::int64_t upper = 0;      ///< expected + extra
    std::int64_t lostBefore = 0; ///< mean demand lost before arrival
    std::int64_t available = 0;  ///< usable − reserved − back orders; may be negative
    std::int64_t onOrder = 0;    ///< open orders expected before nextArrival
    std::int64_t onOrderAll = 0; ///< all open orders
    std::int64_t extra = 0;      ///< beyond the mean, while one more piece pays; may be negative
    std::int64_t netNeed = 0;
    std::int64_t need = 0;
    std::int64_t position = 0;            ///< available + onOrderAll
    std::int64_t quantity = 0;            ///< what is suggested, after all steps; 0 = nothing
    std::int64_t reorderPoint = 0;        ///< at or below it an order is placed
    std::int64_t orderUpTo = 0;           ///< position + lostBefore + what an order takes before limits; > reorderPoint
    std::int64_t dynamicReorderPoint = 0; ///< what the two would be without the user's fixed limits
    std::int64_t dynamicOrderUpTo = 0;

    double demandP10 = 0; ///< of the demand up to nextArrival, item units
    double demandP50 = 0;
    double demandP90 = 0;
    double chanceOutNothing = 0; ///< of losing something in [arrival, nextArrival) if nothing is ordered
    double chanceOutOrdered = 0; ///< the same with this order
    double chanceOutBefore = 0;  ///< of losing something before arrival

    std::vector<ChainStep> chain;
    std::optional<LimitKind> binding; ///< what set the final quantity, where it is not the need itself
    std::int64_t lastPack = 0;        ///< number of packs taken
    double lastPackGain = 0;          ///< currency, of the last pack taken
    double nextPackGain = 0;          ///< currency, of the next one not taken
    double gain = 0;                  ///< currency, of the whole quantity against ordering at the next chance

    std::int64_t lossAvoided = 0;   ///< minor units
    std::int64_t lossBefore = 0;    ///< minor units, comes before this order can arrive
    std::int64_t lossRemaining = 0; ///< minor units, in [arrival, nextArrival) even with this order
    std::int64_t lossTogether = 0;

    std::int64_t unitPrice = 0; ///< 1/10,000, of the break that holds for quantity
    std::int64_t cost = 0;      ///< minor units, half-even(quantity × unitPrice)
    std::vector<BreakCompared> breaks;
    std::optional<FixedCompared> fixed;
    std::int64_t wasteBefore = 0; ///< pieces expected to expire before nextArrival
    std::vector<PlanWarning> warnings;

    bool operator==(const PlannedLine&) const = default;
};

} // namespace qm::replenishment
