#include "reorderpolicy.h"

#include "demandtable.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

/// Cover beyond which a new item's launch forecast is not trusted.
constexpr int kNewItemCoverDays = 45;
constexpr int kUnlimitedCoverDays = 3 * 365;

int mostCover(const PlanItem& item, int window) {
    int most = item.maxCoverDays > 0 ? item.maxCoverDays : kUnlimitedCoverDays;
    if (item.life == ItemLife::New) {
        most = std::min(most, kNewItemCoverDays);
    }
    if (item.shelfLifeDays > 0) {
        most = std::min(most, item.shelfLifeDays);
    }
    // What is being phased out gets no lot: only what the window itself will sell.
    return item.life == ItemLife::PhaseOut ? window : std::max(window, most);
}

/// Open orders that arrive before the window ends.
double comingIn(const PlanItem& item, CalendarDay today, int end) {
    double sum = 0;
    for (const OpenOrder& order : item.openOrders) {
        if (order.due - today < end) {
            sum += static_cast<double>(order.quantity);
        }
    }
    return sum;
}

} // namespace

PieceEconomics PieceEconomics::of(const PlanItem& item) {
    const double scale = std::pow(10.0, item.decimals);
    PieceEconomics result;
    result.price = static_cast<double>(item.unitPrice) / 10000 / scale;
    result.margin = std::max(0.0, item.marginPerUnit) / scale;
    result.holdingPerDay = result.price * std::max(0.0, item.holdingRate) / 365;
    return result;
}

ReorderPolicy::ReorderPolicy(const PlanItem& item, const SupplierTerms& supplier, const DemandCurve& curve,
                             CalendarDay today, int paths, double orderCostShare)
    : m_economics(PieceEconomics::of(item)) {
    m_waste =
        static_cast<std::int64_t>(expectedWaste(item, curve, today, orderChances(item, supplier, today).nextArrival));
    m_outcome = runForward(item, supplier, curve, today, paths, static_cast<double>(m_waste));
    const OrderChances& chances = m_outcome.chances;
    const int window = chances.nextArrival - chances.arrival;
    const int most = mostCover(item, window);
    const LumpSizes sizes = LumpSizes::of(item.demandSizes, std::pow(10.0, item.decimals));
    LotQuestion question{chances.arrival,
                         window,
                         most,
                         item.orderCostLine + orderCostShare,
                         m_economics.holdingPerDay,
                         0,
                         sizes.empty() ? 1 : sizes.mean,
                         item.constants.lotFactor};
    m_lot = chooseLot(curve, question);
    m_windowDemand = curve.mean(chances.arrival, chances.nextArrival);
    m_beyond = static_cast<std::int64_t>(std::floor(std::max(0.0, m_lot.pieces - m_windowDemand) + 1e-9));
    const int after = std::max(28, m_lot.days);
    m_dailyAfter = std::max(1e-6, curve.mean(chances.nextArrival, chances.nextArrival + after) / after);
    m_shortageMargin = m_economics.margin * item.constants.shortageFactor;
    m_carried = m_economics.holdingPerDay * window;
    m_position = m_outcome.startStock + comingIn(item, today, chances.nextArrival);
    // What cannot be bought in small lots costs more to order, but a piece of it is worth the same.
    question.leastPieces = static_cast<double>(item.moq);
    decide(item, item.service ? 0 : window * chooseLot(curve, question).costPerDay);
}

double ReorderPolicy::worth(double from, double to) const {
    return m_shortageMargin * m_outcome.saved(from, to) - m_carried * m_outcome.lying(from, to);
}

std::int64_t ReorderPolicy::levelOf(const PlanItem& item) const {
    if (!item.service) {
        return static_cast<std::int64_t>(std::floor(m_outcome.balance(m_shortageMargin, m_carried)));
    }
    const double missed = 1 - std::clamp(item.service->level, 0.0, 0.9999);
    return item.service->measure == ServiceTarget::Measure::CycleService
               ? static_cast<std::int64_t>(std::ceil(m_outcome.level(missed)))
               : m_outcome.leastFor(missed * m_windowDemand);
}

void ReorderPolicy::decide(const PlanItem& item, double lotCost) {
    const std::int64_t level = levelOf(item);
    // Nothing is asked about positions below zero, beyond what is owed.
    const auto position = static_cast<std::int64_t>(m_position);
    std::int64_t trigger = std::min<std::int64_t>(0, -position) - 1;
    if (item.service) {
        trigger = std::max(trigger, level - 1);
    } else {
        std::int64_t high = level;
        while (high - trigger > 1) {
            const std::int64_t middle = trigger + (high - trigger) / 2;
            const bool due = worth(static_cast<double>(middle), static_cast<double>(level)) > lotCost;
            (due ? trigger : high) = middle;
        }
    }
    m_due = trigger >= 0;
    m_wanted = std::max(level, trigger + 1);
    m_costOfWaiting = worth(0, static_cast<double>(std::max<std::int64_t>(0, m_wanted))) - lotCost;
    const std::int64_t point = position + std::llround(m_outcome.lostBefore) + trigger;
    m_reorderPoint = std::max<std::int64_t>(-1, m_due ? point : std::min(point, position - 1));
}

/// Pieces of the lot put the next order off, and each lies longer than the one before it, until the last one's holding
/// takes up what it saves. On paths where the window is short by more than the need, the first of them are sold in it.
double ReorderPolicy::worthOfLot(double need, double pieces) const {
    const double saves = std::max(m_lot.costPerDay, m_economics.holdingPerDay * static_cast<double>(m_beyond));
    const auto value = [&](double n) { return (saves - m_economics.holdingPerDay * n / 2) * n / m_dailyAfter; };
    double sum = m_outcome.paths * value(pieces);
    for (auto it = m_outcome.shortage.rbegin(); it != m_outcome.shortage.rend() && *it > need; ++it) {
        sum -= value(std::min(*it - need, pieces));
    }
    return sum / m_outcome.paths;
}

double ReorderPolicy::gain(double quantity) const {
    const double need = std::clamp(static_cast<double>(m_wanted), 0.0, std::max(0.0, quantity));
    const double lot = m_due ? std::min(quantity - need, static_cast<double>(m_beyond)) : 0;
    double result = worth(0, need) + m_shortageMargin * m_outcome.saved(need, need + lot) + worthOfLot(need, lot);
    const double rest = quantity - need - lot;
    if (rest <= 0) {
        return result;
    }
    // What is beyond the lot lies until the next order would have come, and where none is due, until this one would.
    const double until =
        m_due ? m_lot.days - m_outcome.windowDays : (m_position - static_cast<double>(m_reorderPoint)) / m_dailyAfter;
    const double unsold = rest - m_outcome.saved(need + lot, quantity);
    result += worth(need + lot, quantity);
    return result - m_economics.holdingPerDay * unsold *
                        std::clamp(until + unsold / (2 * m_dailyAfter), 0.0, kLongestHoldingDays);
}

} // namespace qm::replenishment
