#include "alertstate.h"

#include <algorithm>
#include <array>

namespace qm {

namespace {

constexpr std::array<std::string_view, kAlertKinds> kNames{
    "runs-out",    "low-stock",    "late-order",      "negative-stock",     "stale-data",
    "count-first", "due-delivery", "sale-stands-out", "reservation-broken", "supplier-closes",
    "sells-fast",  "expiring",     "overstock",       "idle-stock",         "failed-import"};

constexpr std::int64_t kClearUnits = 10;

std::int64_t clearAmount(int minorDigits) {
    std::int64_t amount = kClearUnits;
    for (int digit = 0; digit < minorDigits; ++digit) {
        amount *= 10;
    }
    return amount;
}

bool isClearlyMore(Money now, Money before, int minorDigits) {
    const std::int64_t more = now.minor - before.minor;
    return more >= clearAmount(minorDigits) && more >= before.minor / 4 + (before.minor % 4 > 0 ? 1 : 0);
}

/// Among the kinds of one fact.
int gravity(AlertKind kind) {
    switch (kind) {
    case AlertKind::RunsOutBeforeDelivery:
        return 2;
    case AlertKind::LowStock:
    case AlertKind::LateOrder:
        return 1;
    default:
        return 0;
    }
}

bool dayCounts(AlertKind kind) {
    return kind != AlertKind::Overstock && kind != AlertKind::IdleStock;
}

} // namespace

std::string_view alertKindName(AlertKind kind) {
    return kNames.at(static_cast<std::size_t>(kind));
}

AlertKind alertKindOf(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? AlertKind::LowStock : static_cast<AlertKind>(found - kNames.begin());
}

std::string_view alertStateName(AlertState state) {
    constexpr std::array<std::string_view, 3> kStates{"open", "acknowledged", "snoozed"};
    return kStates.at(static_cast<std::size_t>(state));
}

bool isWorse(const AlertFigures& seen, const AlertFigures& now, int minorDigits) {
    const bool earlier = dayCounts(now.kind) && now.date && (!seen.date || *now.date < *seen.date);
    return gravity(now.kind) > gravity(seen.kind) || earlier || isClearlyMore(now.amount, seen.amount, minorDigits);
}

bool isNews(const AlertFigures& logged, const AlertFigures& now, int minorDigits) {
    return logged.kind != now.kind || logged.date != now.date ||
           isClearlyMore(now.amount, logged.amount, minorDigits) ||
           isClearlyMore(logged.amount, now.amount, minorDigits);
}

AlertJudgement judged(const AlertJudgement& answer, const AlertFigures& now, CalendarDay today, int minorDigits) {
    if (answer.state == AlertState::Open) {
        return answer;
    }
    const bool dayCame = answer.state == AlertState::Snoozed && answer.until && *answer.until <= today;
    if (dayCame || isWorse(answer.seen, now, minorDigits)) {
        return {AlertState::Open, {}, now, true};
    }
    return answer;
}

} // namespace qm
