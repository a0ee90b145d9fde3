#include "reorderpolicy.h"

#include "demandtable.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

/// Cover beyond which a new item's launch forecast is not trusted.
constexpr int kNewItemCoverDays = 45;
constexpr int kUnlimitedCoverDays = 3 * 365;
/// A piece without demand is taken to be carried that long, then written off.
constexpr double kLongestHoldingDays = 3 * 365;

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
    const double lump = sizes.empty() ? 1 : sizes.mean;
    m_lot =
        chooseLot(curve, {chances.arrival, window, most, item.orderCostLine + orderCostShare, m_economics.holdingPerDay,
                          static_cast<double>(item.moq), lump, item.constants.lotFactor});
    m_windowDemand = curve.mean(chances.arrival, chances.nextArrival);
    const int after = std::max(28, m_lot.days);
    m_dailyAfter = curve.mean(chances.nextArrival, chances.nextArrival + after) / after;
    const double lasts = m_dailyAfter > 0 ? lump / m_dailyAfter : kLongestHoldingDays;
    m_cycleDays = std::max<double>(m_lot.days, std::min(lasts, kLongestHoldingDays));
    m_shortageMargin = m_economics.margin * item.constants.shortageFactor;
    m_position = m_outcome.startStock + comingIn(item, today, chances.nextArrival);
    decide(item);
}

double ReorderPolicy::rawLevel() const {
    return m_outcome.balance(m_shortageMargin, m_economics.holdingPerDay * m_cycleDays);
}

std::int64_t ReorderPolicy::findReorderPoint(double threshold) const {
    if (m_outcome.lossAtPosition(0) <= threshold) {
        return -1;
    }
    // The loss falls as the position rises.
    double low = 0;
    double high = std::max(1.0, m_outcome.whole.back());
    while (high - low > 0.5) {
        const double middle = std::floor((low + high) / 2);
        if (middle <= low) {
            break;
        }
        (m_outcome.lossAtPosition(middle) > threshold ? low : high) = middle;
    }
    return static_cast<std::int64_t>(low);
}

void ReorderPolicy::decide(const PlanItem& item) {
    if (item.service) {
        const double missed = 1 - std::clamp(item.service->level, 0.0, 0.9999);
        if (item.service->measure == ServiceTarget::Measure::CycleService) {
            m_wanted = static_cast<std::int64_t>(std::ceil(m_outcome.level(missed)));
            const double rank = std::floor((1 - missed) * static_cast<double>(m_outcome.whole.size()));
            const auto last = m_outcome.whole.size() - 1;
            m_reorderPoint =
                static_cast<std::int64_t>(m_outcome.whole[std::min(last, static_cast<std::size_t>(rank))]) - 1;
        } else {
            const double allowed = missed * m_windowDemand;
            double low = m_outcome.shortage.front() - 1;
            double high = std::max(0.0, m_outcome.shortage.back());
            // Where nothing is short the target is met with pieces to spare; how many does not matter.
            if (m_outcome.left(0) <= allowed) {
                high = std::min(0.0, m_outcome.level(missed));
            } else {
                low = 0;
                while (high - low > 1) {
                    const double middle = std::floor((low + high) / 2);
                    (m_outcome.left(middle) > allowed ? low : high) = middle;
                }
            }
            m_wanted = static_cast<std::int64_t>(high);
            m_reorderPoint = findReorderPoint(allowed);
        }
        m_due = m_wanted > 0;
        return;
    }
    m_wanted = static_cast<std::int64_t>(std::floor(rawLevel()));
    const double waitingSaves = m_outcome.windowDays * m_lot.costPerDay;
    m_reorderPoint = m_shortageMargin > 0 ? findReorderPoint(waitingSaves / m_shortageMargin) : -1;
    m_due = m_reorderPoint >= 0 && m_position <= static_cast<double>(m_reorderPoint);
    if (m_due) {
        m_wanted = std::max<std::int64_t>(m_wanted, 1);
    }
}

std::int64_t ReorderPolicy::wantedWithLot() const {
    if (!m_due) {
        return 0;
    }
    const double beyond = std::max(0.0, m_lot.pieces - m_windowDemand);
    return m_wanted + static_cast<std::int64_t>(std::floor(beyond + 1e-9));
}

double ReorderPolicy::stockAtArrival() const {
    return std::max(0.0, m_outcome.startStock - m_outcome.expectedBefore + m_outcome.lostBefore);
}

double ReorderPolicy::costOfWaiting() const {
    return m_shortageMargin * m_outcome.saved(1e18) - m_outcome.windowDays * m_lot.costPerDay;
}

double ReorderPolicy::gain(double quantity) const {
    const double window = m_due ? std::max(0.0, std::min(quantity, static_cast<double>(m_wanted))) : 0;
    const double holding = m_economics.holdingPerDay;
    double result = m_shortageMargin * m_outcome.saved(quantity);
    result -= holding * m_cycleDays * m_outcome.lying(window);
    const double beyond = quantity - window;
    if (beyond <= 0) {
        return result;
    }
    // Pieces beyond the window put the next order off, until the cover of the lot is reached; from there on they are
    // only carried. Where no order is due they are bought before their time.
    const double daily = std::max(m_dailyAfter, 1e-6);
    const auto carry = [&](double days, double pieces) {
        return holding * pieces * std::min(days + pieces / (2 * daily), kLongestHoldingDays);
    };
    const double notSaved = beyond - (m_outcome.saved(quantity) - m_outcome.saved(window));
    const double early =
        m_due ? 0 : std::clamp((m_position - static_cast<double>(m_reorderPoint)) / daily, 0.0, kLongestHoldingDays);
    const double inLot = m_due ? std::min(notSaved, std::max(0.0, m_lot.pieces - m_windowDemand)) : 0;
    result += inLot * m_lot.costPerDay / daily - carry(m_outcome.windowDays, inLot);
    return result - carry(early + (m_due ? m_lot.days : m_outcome.windowDays), notSaved - inLot);
}

} // namespace qm::replenishment
