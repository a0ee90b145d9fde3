#include "lineplan.h"

#include "lineamount.h"
#include "orderrounding.h"
#include "pricebreaks.h"
#include "referencerules.h"
#include "shelflife.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

namespace {

constexpr int kCurveDays = 550;
constexpr int kRunOutDays = 365;

ApartReason apartReason(const PlanItem& item) {
    if (!item.counted) {
        return ApartReason::NeverCounted;
    }
    if (item.life == ItemLife::Blocked) {
        return ApartReason::Blocked;
    }
    if (item.unitPrice <= 0) {
        return ApartReason::NoPrice;
    }
    if (item.openAnomaly) {
        return ApartReason::OpenAnomaly;
    }
    return item.staleData ? ApartReason::StaleData : ApartReason::None;
}

std::int64_t whole(double pieces) {
    return static_cast<std::int64_t>(std::llround(pieces));
}

} // namespace

LinePlan::LinePlan(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options,
                   double orderCostShare)
    : LinePlan(item, supplier, options, orderCostShare, DemandCurve(item, kCurveDays)) {}

LinePlan::LinePlan(const PlanItem& item, const SupplierTerms& supplier, const PlanOptions& options,
                   double orderCostShare, const DemandCurve& curve)
    : m_item(item), m_options(options), m_policy(item, supplier, curve, options.today, options.paths, orderCostShare) {
    m_line.key = item.key;
    m_line.supplier = item.supplier;
    m_line.apart = apartReason(item);
    describe(curve);
    describeStock(curve);
    decide(curve);
    compareFixed();
    m_policy.forgetPaths();
    settle();
}

bool LinePlan::mayWait() const {
    return !m_item.service && !(m_item.fixed && m_item.fixed->decides);
}

void LinePlan::describe(const DemandCurve& curve) {
    const WindowOutcome& outcome = m_policy.outcome();
    const CalendarDay today = m_options.today;
    m_line.orderDay = today + outcome.chances.orderDay;
    m_line.arrival = today + outcome.chances.arrival;
    m_line.nextOrderDay = today + outcome.chances.nextOrderDay;
    m_line.nextArrival = today + outcome.chances.nextArrival;
    m_line.expected = whole(outcome.expectedWhole);
    m_line.lostBefore = whole(outcome.lostBefore);
    m_line.wasteBefore = m_policy.waste();
    m_line.reorderPoint = m_policy.reorderPoint();
    const double scale = std::pow(10.0, m_item.decimals);
    const auto quantile = [&](double p) {
        return outcome.whole[static_cast<std::size_t>(p * static_cast<double>(outcome.whole.size()))] / scale;
    };
    m_line.demandP10 = quantile(0.1);
    m_line.demandP50 = quantile(0.5);
    m_line.demandP90 = quantile(0.9);
    m_line.chanceOutNothing = outcome.chanceShort(0);
    m_line.chanceOutBefore = outcome.chanceLostBefore;
    if (curve.empty()) {
        m_line.warnings.push_back(PlanWarning::NoForecast);
    }
    if (m_line.wasteBefore > 0) {
        m_line.warnings.push_back(PlanWarning::ExpiresBeforeSold);
    }
}

void LinePlan::describeStock(const DemandCurve& curve) {
    m_line.available = std::max<std::int64_t>(m_item.usable, 0) - m_item.reserved - m_item.backOrders;
    bool late = false;
    for (const OpenOrder& order : m_item.openOrders) {
        m_line.onOrderAll += order.quantity;
        m_line.onOrder += order.due < m_line.nextArrival ? order.quantity : 0;
        late = late || (order.due < m_options.today && order.quantity > 0);
    }
    m_line.position = m_line.available + m_line.onOrderAll;
    if (late) {
        m_line.warnings.push_back(PlanWarning::LateOrder);
    }
    if (m_item.usable < 0) {
        m_line.warnings.push_back(PlanWarning::NegativeStock);
    }
    if (m_item.reserved > std::max<std::int64_t>(m_item.usable, 0)) {
        m_line.warnings.push_back(PlanWarning::ReservedOverStock);
    }
    double stock = static_cast<double>(m_line.available);
    for (int day = 0; day < kRunOutDays && !curve.empty() && m_item.counted; ++day) {
        for (const OpenOrder& order : m_item.openOrders) {
            const int due = order.due - m_options.today;
            const int expected = due < 0 ? lateArrival(-due) : due;
            stock += expected == day ? static_cast<double>(order.quantity) : 0;
        }
        stock -= curve.mean(day, day + 1);
        if (stock <= 1e-9) {
            m_line.runsOut = m_options.today + day;
            m_line.outlook = day < m_policy.outcome().chances.arrival       ? StockOutlook::Red
                             : day < m_policy.outcome().chances.nextArrival ? StockOutlook::Amber
                                                                            : StockOutlook::Green;
            break;
        }
    }
}

void LinePlan::decide(const DemandCurve& curve) {
    const bool fixedDecides = m_item.fixed && m_item.fixed->decides;
    std::int64_t wanted = m_policy.due() ? m_policy.wantedWithLot() : 0;
    m_line.netNeed = m_policy.due() ? m_policy.wanted() : std::min<std::int64_t>(m_policy.wanted(), 0);
    const std::int64_t upTo = m_line.position + m_line.lostBefore + m_policy.wantedWithLot();
    m_line.dynamicReorderPoint = m_line.reorderPoint;
    m_line.dynamicOrderUpTo = upTo;
    if (fixedDecides) {
        wanted = minMaxQuantity(m_line.position, m_item.fixed->min, m_item.fixed->max);
        m_line.netNeed = wanted;
        m_line.reorderPoint = m_item.fixed->min;
    }
    if (m_line.apart != ApartReason::None) {
        wanted = 0;
    }
    m_line.need = std::max<std::int64_t>(m_line.netNeed, 0);
    m_line.extra =
        m_line.netNeed - (m_line.expected - m_line.lostBefore - m_line.available + m_line.wasteBefore - m_line.onOrder);
    m_line.upper = m_line.expected + m_line.extra;
    m_line.orderUpTo = fixedDecides ? m_item.fixed->max : upTo;
    m_line.verdict = wanted > 0                                   ? LineVerdict::Ordered
                     : !m_policy.worthStocking() && !fixedDecides ? LineVerdict::NotWorthStocking
                     : m_policy.wanted() > 0                      ? LineVerdict::WaitsForChance
                                                                  : LineVerdict::Enough;
    if (wanted <= 0) {
        return;
    }
    m_line.quantity = m_line.need;
    m_line.chain.push_back({LimitKind::Need, 0, m_line.need, 0});
    if (!fixedDecides && wanted > m_line.need) {
        step(LimitKind::Lot, wanted, m_policy.lot().days);
    }
    limitAndRound(curve, wanted);
    if (m_line.quantity > 0) {
        takeBreak(curve, wanted);
    } else {
        m_line.verdict = LineVerdict::Enough;
    }
}

std::optional<std::int64_t> LinePlan::cap(const DemandCurve& curve, LimitKind& kind) const {
    const WindowOutcome& outcome = m_policy.outcome();
    const int arrival = outcome.chances.arrival;
    // No limit forbids the only piece, nor what is owed.
    const auto fewest = static_cast<double>(std::max<std::int64_t>(0, 1 - m_line.available - m_line.onOrder));
    std::optional<double> least;
    const auto take = [&](double pieces, LimitKind limit) {
        if (!least || pieces < *least) {
            least = std::max(fewest, pieces);
            kind = limit;
        }
    };
    // Mean stock when the goods come, with what comes until the next chance's.
    const double stock = static_cast<double>(m_line.available + m_line.onOrder - m_line.wasteBefore) -
                         outcome.expectedBefore + outcome.lostBefore;
    if (m_item.shelfLifeDays > 0) {
        take(coverCap(curve.mean(arrival, arrival + m_item.shelfLifeDays), stock), LimitKind::ShelfLife);
    }
    if (m_item.storageLimit > 0) {
        // What is here and comes before can be sold before the goods come; what comes with them or later cannot.
        std::int64_t here = m_line.available;
        for (const OpenOrder& order : m_item.openOrders) {
            here += order.due - m_options.today < arrival ? order.quantity : 0;
        }
        const std::int64_t with = m_line.available + m_line.onOrder - here;
        const double slow = outcome.before[outcome.before.size() / 10];
        const double high = std::max(0.0, static_cast<double>(here) - slow) + static_cast<double>(with);
        take(static_cast<double>(m_item.storageLimit) - high, LimitKind::Storage);
    }
    if (m_item.maxCoverDays > 0) {
        take(std::floor(curve.mean(arrival, arrival + m_item.maxCoverDays) - stock), LimitKind::MaxCover);
    }
    return least ? std::optional(static_cast<std::int64_t>(*least)) : std::nullopt;
}

void LinePlan::limitAndRound(const DemandCurve& curve, std::int64_t wanted) {
    LimitKind capKind = LimitKind::MaxCover;
    m_cap = cap(curve, capKind);
    m_shelfCap = m_item.shelfLifeDays > 0 ? m_cap : std::nullopt;
    if (m_cap && wanted > *m_cap) {
        step(capKind, *m_cap, *m_cap);
    }
    const std::int64_t limited = m_line.quantity;
    if (limited <= 0) {
        return;
    }
    step(LimitKind::Moq, std::max(limited, m_item.moq), m_item.moq);
    step(LimitKind::Pack, roundToPack(limited, m_item.moq, m_item.pack), m_item.pack);
    if (!m_cap || m_line.quantity <= *m_cap) {
        return;
    }
    // Beyond a limit nothing is gained, so the least quantity above it is the best there; the largest below is the
    // other.
    const std::int64_t below = roundDownToPack(*m_cap, m_item.moq, m_item.pack);
    const double gainBelow = below > 0 ? gainOf(below) : 0;
    if (gainOf(m_line.quantity) > std::max(0.0, gainBelow) || !mayWait()) {
        m_line.warnings.push_back(PlanWarning::RaisedOverCap);
        return;
    }
    const bool keep = below > 0 && gainBelow > 0;
    step(capKind, keep ? below : 0, *m_cap);
    if (!keep) {
        m_line.warnings.push_back(PlanWarning::DroppedByCap);
    }
}

void LinePlan::takeBreak(const DemandCurve& curve, std::int64_t wanted) {
    const int arrival = m_policy.outcome().chances.arrival;
    const int days = std::max(28, m_policy.lot().days);
    m_line.breaks =
        compareBreaks(m_item, {wanted, m_line.quantity, m_cap.value_or(0), curve.mean(arrival, arrival + days) / days});
    for (const BreakCompared& compared : m_line.breaks) {
        if (compared.taken) {
            step(LimitKind::PriceBreak, compared.quantity, compared.fromQuantity);
        }
    }
}

void LinePlan::compareFixed() {
    if (!m_item.fixed) {
        return;
    }
    FixedCompared compared;
    compared.min = m_item.fixed->min;
    compared.max = m_item.fixed->max;
    compared.quantity =
        roundToPack(minMaxQuantity(m_line.position, compared.min, compared.max), m_item.moq, m_item.pack);
    m_line.fixed = compared;
}

void LinePlan::step(LimitKind kind, std::int64_t after, std::int64_t argument) {
    if (after != m_line.quantity) {
        m_line.chain.push_back({kind, m_line.quantity, after, argument});
        m_line.quantity = after;
        m_line.binding = kind;
    }
}

double LinePlan::valueOf(std::int64_t quantity) const {
    const double wasted = m_shelfCap ? static_cast<double>(std::max<std::int64_t>(0, quantity - *m_shelfCap)) : 0;
    return m_policy.gain(static_cast<double>(quantity)) - wasted * m_policy.economics().price;
}

double LinePlan::gainOf(std::int64_t quantity) const {
    const double value = valueOf(quantity);
    return m_cap && quantity > *m_cap ? std::min(value, valueOf(*m_cap)) : value;
}

QuantityEffect LinePlan::effect(std::int64_t quantity) const {
    const std::int64_t pieces = std::max<std::int64_t>(quantity, 0);
    const double saved = m_policy.outcome().saved(0, static_cast<double>(pieces));
    const double left = m_policy.outcome().left(static_cast<double>(pieces));
    QuantityEffect result;
    result.unitPrice = priceFor(m_item, pieces);
    result.cost = lineAmount(pieces, m_item.decimals, result.unitPrice, m_options.currencyDecimals);
    result.lossAvoided = minorUnits(saved * m_policy.economics().margin, m_options.currencyDecimals);
    result.lossRemaining = minorUnits(left * m_policy.economics().margin, m_options.currencyDecimals);
    result.gain = gainOf(pieces);
    result.meetsMoq = pieces == 0 || pieces >= m_item.moq;
    result.meetsPack = m_item.pack <= 1 || pieces % m_item.pack == 0;
    return result;
}

void LinePlan::settle() {
    const QuantityEffect now = effect(m_line.quantity);
    const std::int64_t pack = std::max<std::int64_t>(m_item.pack, 1);
    m_line.unitPrice = now.unitPrice;
    m_line.cost = now.cost;
    m_line.lossAvoided = now.lossAvoided;
    m_line.lossRemaining = now.lossRemaining;
    m_line.lossBefore =
        minorUnits(m_policy.outcome().lostBefore * m_policy.economics().margin, m_options.currencyDecimals);
    m_line.lossTogether = m_line.lossAvoided + m_line.lossBefore + m_line.lossRemaining;
    m_line.gain = now.gain;
    m_line.lastPack = m_line.quantity / pack;
    const double value = valueOf(m_line.quantity);
    m_line.lastPackGain = m_line.quantity >= pack ? value - valueOf(m_line.quantity - pack) : 0;
    m_line.nextPackGain = valueOf(m_line.quantity + pack) - value;
    m_line.chanceOutOrdered = m_policy.outcome().chanceShort(static_cast<double>(m_line.quantity));
    if (m_line.fixed) {
        m_line.fixed->losesMore =
            m_policy.economics().margin * (m_policy.outcome().left(static_cast<double>(m_line.fixed->quantity)) -
                                           m_policy.outcome().left(static_cast<double>(m_line.quantity)));
    }
}

void LinePlan::setQuantity(std::int64_t quantity, LimitKind kind, std::int64_t argument) {
    step(kind, quantity, argument);
    settle();
}

} // namespace qm::replenishment
