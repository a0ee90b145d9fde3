#pragma once

#include "planner.h"
#include "reorderpolicy.h"

#include <optional>

namespace qm::replenishment {

/// One item on its way through the plan: its demand, its policy and the line that is being made. It refers to the item
/// and the supplier, which must outlive it.
class LinePlan {
public:
    LinePlan(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options, double orderCostShare);

    const PlannedLine& line() const { return m_line; }
    const ReorderPolicy& policy() const { return m_policy; }
    /// May take part in topping up and budgets.
    bool plannable() const { return m_line.apart == ApartReason::None && m_item.life != ItemLife::PhaseOut; }
    /// Decided by economics, so that it may wait; a service target or fixed limits may not.
    bool mayWait() const;

    /// Changes the quantity by a step that came after rounding, and with it price, cost, losses, gains and chain.
    void setQuantity(std::int64_t quantity, LimitKind kind, std::int64_t argument);
    void setVerdict(LineVerdict verdict) { m_line.verdict = verdict; }
    QuantityEffect effect(std::int64_t quantity) const;

private:
    LinePlan(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options, double orderCostShare,
             const DemandCurve& curve);
    void describe(const DemandCurve& curve);
    void describeStock(const DemandCurve& curve);
    void decide(const DemandCurve& curve);
    std::optional<std::int64_t> cap(const DemandCurve& curve, LimitKind& kind) const;
    void limitAndRound(const DemandCurve& curve, std::int64_t wanted);
    void takeBreak(const DemandCurve& curve, std::int64_t wanted);
    void compareFixed();
    void step(LimitKind kind, std::int64_t after, std::int64_t argument);
    void settle();
    double valueOf(std::int64_t quantity) const; ///< currency, as if there were no limit from above but shelf life
    /// The same, where what lies beyond a limit from above brings nothing and still costs what it costs. So whatever
    /// makes an order pass a limit gains no more than the limit itself does, and taking that away never gains less.
    double gainOf(std::int64_t quantity) const;

    const PlanItem& m_item;
    PlanOptions m_options;
    ReorderPolicy m_policy;
    std::optional<std::int64_t> m_cap;      ///< most pieces; empty = no limit
    std::optional<std::int64_t> m_shelfCap; ///< pieces that sell before they expire; empty = they keep
    PlannedLine m_line;
};

} // namespace qm::replenishment
