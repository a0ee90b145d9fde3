#pragma once

#include "alertlist.h"
#include "calendarbook.h"
#include "coverestimate.h"
#include "stocklistreader.h"

namespace qm {

/// A week in which an item sold far more than it does.
struct FastWeek {
    double usual = 0; ///< median of the weeks before
};
/// Whether the first of these weeks is one, the latest first, in units of the item. All must hold: it sold in eight of
/// the twelve weeks before; in none of them as much; and the week lies above their median by more than three robust
/// standard deviations (1.4826 × median absolute deviation, no less than the square root of the median, which chance
/// alone makes of a count). Source: Hampel (1974). Pure.
std::optional<FastWeek> fastWeek(const std::array<double, 13>& weeks);

/// What will be left of lots at the end of their last days, earliest first, where each day's demand takes what expires
/// first; same units as the demand. demandUpTo: expected from today up to the last day of each (included). Pure.
std::vector<double> leftOfLots(const std::vector<double>& onHand, const std::vector<double>& demandUpTo);

/// What stock is read by; all live longer.
struct StockAlertSources {
    const Database& database;
    const AlertQuestion& question;
    const MeanDemand& demand;
    const QHash<ItemId, CheapestTerm>& terms;
    const CalendarBook& calendar;
};

/// Adds to basis: items that sell unusually fast, for which the forecast sees no danger but this week's pace does; lots
/// that will not be sold by their last day, within 60 days; stock for more than half a year; stock without a sale for
/// 90 days. Amounts: margin lost until goods ordered today arrive; what expires, lies beyond the half year or idles,
/// at cost.
Status addStockAlerts(const StockAlertSources& sources, AlertBasis& basis);

} // namespace qm
