#include "plannedreasons.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

using replenishment::LimitKind;
using replenishment::PlannedLine;

QuantityLimit limitOf(const std::optional<LimitKind>& binding) {
    if (!binding) {
        return QuantityLimit::Need;
    }
    switch (*binding) {
    case LimitKind::Moq:
        return QuantityLimit::Moq;
    case LimitKind::Pack:
        return QuantityLimit::Pack;
    case LimitKind::PriceBreak:
        return QuantityLimit::PriceBreak;
    case LimitKind::Minimum:
        return QuantityLimit::SupplierMinimum;
    case LimitKind::ShelfLife:
    case LimitKind::Storage:
    case LimitKind::MaxCover:
        return QuantityLimit::Cap;
    case LimitKind::Budget:
        return QuantityLimit::Budget;
    case LimitKind::FixedLimits:
        return QuantityLimit::FixedThreshold;
    case LimitKind::Need:
    case LimitKind::Lot:
    case LimitKind::Wait:
        break;
    }
    return QuantityLimit::Need;
}

Outlook outlookOf(const PlannedLine& line, bool counted) {
    if (!counted) {
        return Outlook::Unknown;
    }
    switch (line.outlook) {
    case replenishment::StockOutlook::Red:
        return Outlook::Lost;
    case replenishment::StockOutlook::Amber:
        return Outlook::Soon;
    case replenishment::StockOutlook::Green:
        break;
    }
    return Outlook::Lasting;
}

/// What the chain had come to after its last step of these kinds; otherwise what stood before.
Quantity after(const PlannedLine& line, Quantity before, std::initializer_list<LimitKind> kinds) {
    Quantity result = before;
    for (const replenishment::ChainStep& step : line.chain) {
        if (std::ranges::find(kinds, step.kind) != kinds.end()) {
            result.value = step.after;
        }
    }
    return result;
}

void addForecast(const PlanSubject& subject, SuggestionReasons& reasons) {
    reasons.forecastMethod = subject.forecastMethod;
    reasons.forecastError = subject.score.scaledPinballLoss;
    reasons.naiveForecastError = subject.score.naiveScaledPinballLoss;
    reasons.coverage95 = subject.score.coverage95;
    reasons.forecastOrigins = subject.score.origins;
}

void addCompared(const PlannedLine& line, SuggestionReasons& reasons) {
    const auto refused = std::ranges::find(line.breaks, false, &replenishment::BreakCompared::taken);
    if (refused != line.breaks.end()) {
        reasons.comparedBreak = PriceBreak{Quantity{refused->fromQuantity}, UnitPrice{refused->unitPrice}};
        reasons.breakSaves = refused->saves;
        reasons.breakHolds = refused->holds;
    }
    if (line.fixed) {
        reasons.fixedMinimum = Quantity{line.fixed->min};
        reasons.fixedMaximum = Quantity{line.fixed->max};
        reasons.fixedWouldOrder = Quantity{line.fixed->quantity};
    }
}

} // namespace

SuggestionReasons reasonsOf(const PlanSubject& subject, const PlannedLine& line) {
    SuggestionReasons reasons;
    reasons.orderDay = line.orderDay;
    reasons.arrivalDay = line.arrival;
    reasons.nextOrderDay = line.nextOrderDay;
    reasons.nextArrivalDay = line.nextArrival;
    reasons.expectedDemand.value = line.expected;
    reasons.upperDemand.value = line.upper;
    const int days = line.nextArrival - line.orderDay;
    if (days > 0) {
        reasons.demandPerDay = static_cast<double>(line.expected) / std::pow(10.0, subject.plan.decimals) / days;
    }
    reasons.lostBeforeArrival.value = line.lostBefore;
    reasons.onHand = subject.onHand;
    reasons.reserved.value = subject.plan.reserved;
    reasons.available.value = line.available;
    reasons.expiresBefore.value = line.wasteBefore;
    reasons.onOrder.value = line.onOrder;
    reasons.extra.value = line.extra;
    if (const auto& service = subject.plan.service) {
        const bool share = service->measure == replenishment::ServiceTarget::Measure::FillRate;
        reasons.goal = share ? OrderGoal::FillRate : OrderGoal::CycleService;
        reasons.serviceLevel = service->level;
    }
    reasons.need.value = line.need;
    reasons.afterLot = after(line, reasons.need, {LimitKind::Lot});
    reasons.afterMoq = after(line, reasons.afterLot, {LimitKind::FixedLimits, LimitKind::Moq});
    reasons.afterPack = after(line, reasons.afterMoq, {LimitKind::Pack});
    reasons.afterBreak = after(line, reasons.afterPack, {LimitKind::PriceBreak});
    reasons.afterMinimum = after(line, reasons.afterBreak, {LimitKind::Minimum});
    reasons.moq.value = subject.plan.moq;
    reasons.pack.value = subject.plan.pack;
    reasons.limit = limitOf(line.binding);
    if ((reasons.limit == QuantityLimit::Need || reasons.limit == QuantityLimit::Pack) &&
        reasons.afterLot > reasons.need) {
        reasons.limit = QuantityLimit::Lot;
    }
    if (line.quantity > 0) {
        reasons.gainOfLastPack = line.lastPackGain;
        reasons.lossOfNextPack = -line.nextPackGain;
    }
    reasons.lossAvoided.minor = line.lossAvoided;
    reasons.lossBeforeArrival.minor = line.lossBefore;
    reasons.lossRemaining.minor = line.lossRemaining;
    reasons.runsOut = line.runsOut;
    reasons.outlook = outlookOf(line, subject.plan.counted);
    reasons.reorderPoint = Quantity{line.reorderPoint};
    reasons.orderUpTo = Quantity{std::max(line.orderUpTo, line.reorderPoint)};
    addCompared(line, reasons);
    for (std::size_t i = 0; i < subject.plan.openOrders.size(); ++i) {
        const replenishment::OpenOrder& order = subject.plan.openOrders[i];
        reasons.arrivals.push_back({subject.orders[i], QString::fromStdString(order.reference), order.due,
                                    Quantity{order.quantity}, order.due < line.orderDay});
    }
    addForecast(subject, reasons);
    return reasons;
}

Quantity quantityApart(const PlanSubject& subject, const PlannedLine& line) {
    if (line.need <= 0) {
        return {};
    }
    const std::int64_t pack = std::max<std::int64_t>(subject.plan.pack, 1);
    const std::int64_t wanted = std::max(line.need, subject.plan.moq);
    return {(wanted + pack - 1) / pack * pack};
}

} // namespace qm
