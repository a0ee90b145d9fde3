#pragma once

#include "planitem.h"
#include "supplierterms.h"

#include <functional>
#include <vector>

namespace qm::replenishment {

/// One item's past: its terms, and what customers wanted day by day (sold-out days made up for).
struct ReplayItem {
    PlanItem plan; ///< terms and costs; its stock, open orders and forecast are not looked at
    CalendarDay historyStart;
    std::vector<std::int64_t> demand; ///< smallest units by day from historyStart, >= 0
};

struct ReplayQuestion {
    std::vector<ReplayItem> items;
    std::vector<SupplierTerms> suppliers;
    CalendarDay first;     ///< first day that is measured
    CalendarDay last;      ///< last one
    int burnInDays = 28;   ///< replayed before, not measured
    double orderCost = 15; ///< currency, of one order to one supplier besides its lines
};

/// What a policy sees of one item: the stock it has itself brought about.
struct ReplayStock {
    std::int64_t onHand = 0;
    std::vector<OpenOrder> coming;     ///< by their expected day; the true one may differ
    std::vector<std::int64_t> sold;    ///< by day from the first day of the replay
    std::vector<std::uint8_t> soldOut; ///< 1 = something was lost or nothing was left that day
};

/// A look at some items on the morning of a day: after receipts, before sales.
struct ReplayLook {
    CalendarDay today;
    CalendarDay start;            ///< first day of the replay
    std::vector<std::size_t> due; ///< items that may be ordered today
    const std::vector<ReplayStock>& stock;
};

/// Quantities to order, one a due item; they are raised to MOQ and pack. An error ends the replay.
using ReplayPolicy = std::function<Result<std::vector<std::int64_t>>(const ReplayLook&)>;

/// What a policy came to for one item, over the measured days. Money in the currency.
struct ReplayOutcome {
    double demand = 0;     ///< item units
    double lost = 0;       ///< item units
    double stockValue = 0; ///< average of the evenings
    double endValue = 0;
    int lines = 0;
    double holding = 0;
    double ordering = 0; ///< of lines
    double lostMargin = 0;
    std::vector<double> blocks; ///< cost by four weeks, for ranges
    std::vector<bool> shortOn;  ///< by day from the first day of the replay: something was lost
    double total() const { return holding + ordering + lostMargin; }
};

struct ReplayResult {
    std::vector<ReplayOutcome> items;
    int orders = 0; ///< to suppliers
    double orderCost = 0;
    double total() const;
    double fill() const; ///< share of pieces served; 1 without demand
    double stockValue() const;
};

/// Lets a policy run through the past. Every policy meets the same demand, first stock (what the year before sold in
/// the lead time and 30 days) and lead times; each supplier is looked at once a week, on his first order day. Unserved
/// demand is lost. Deterministic; a policy of a wrong length is refused (InvalidNumber).
Result<ReplayResult> replay(const ReplayQuestion& question, const ReplayPolicy& policy);

/// True lead time of an order of that day, whole days >= 1.
int replayLeadTime(const PlanItem& item, CalendarDay orderDay);

/// Knows all demand and lead times to come, and obeys order days, lead times, MOQ and pack. question must outlive it.
ReplayPolicy clairvoyantPolicy(const ReplayQuestion& question);

/// Fixed limits, one an item: at or below min, up to max.
ReplayPolicy minMaxPolicy(std::vector<FixedLimits> limits);

/// How a person sets limits: so many days of demand beyond the lead time, and so many to be ordered at once.
struct CoverRule {
    int safetyDays = 7;
    int coverDays = 30;
};

/// Limits by the rule for the demand of the year before `day`.
FixedLimits usualLimits(const ReplayItem& item, CalendarDay day, const CoverRule& rule = {});

/// For each item the rule of a grid that would have cost least over the question's days.
Result<std::vector<CoverRule>> tunedRules(const ReplayQuestion& question);

/// Where the saving of one policy against another lies with 5 and 95 % chance: items × four weeks are drawn again.
struct SavingRange {
    double low = 0;
    double saving = 0;
    double high = 0;
};
SavingRange savingRange(const ReplayResult& dearer, const ReplayResult& cheaper);

} // namespace qm::replenishment
