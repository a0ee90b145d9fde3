#pragma once

#include "alert.h"

#include <string_view>

namespace qm {

/// Stable name of a kind, in the file and in listings: runs-out, low-stock, late-order, …
std::string_view alertKindName(AlertKind kind);
/// The kind of that name; LowStock where there is none.
AlertKind alertKindOf(std::string_view name);

/// open, acknowledged, snoozed
std::string_view alertStateName(AlertState state);

/// Whether an alert is worse news than what was seen of it. One of these must hold: its kind is graver (a low stock
/// that now runs out before a delivery, a due delivery that is late); its day is earlier; clearly more money is at
/// stake, by at least a quarter and at least ten units of the currency. The day of overstock and idle stock says how
/// long there is of it and does not count. Pure.
bool isWorse(const AlertFigures& seen, const AlertFigures& now, int minorDigits);

/// Whether news differs from what the log says: another kind or day, or clearly more or less money. Pure.
bool isNews(const AlertFigures& logged, const AlertFigures& now, int minorDigits);

/// How an answered alert stands: open again as soon as it is worse than what was seen, a snoozed one from its day on
/// too. Pure.
AlertJudgement judged(const AlertJudgement& answer, const AlertFigures& now, CalendarDay today, int minorDigits);

} // namespace qm
