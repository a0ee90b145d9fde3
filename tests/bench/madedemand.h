#pragma once

#include "calendarday.h"
#include "demandseries.h"

#include <functional>
#include <QtCore/QString>
#include <vector>

/// Demand that nobody had, the same on every run: as much of it as a measurement needs.
namespace qm::bench {

/// Days of a shop: most items sell on few days, some nearly daily, in lots of uneven size; closed on Sundays.
std::vector<forecast::DemandSeries> shopDays(int items, int days);
/// The same with a price that moves and a promotion now and then, both known 28 days ahead.
std::vector<forecast::DemandSeries> shopDaysWithPromotions(int items, int days);
/// Months with trend, season and noise.
std::vector<forecast::DemandSeries> smoothMonths(int items, int months);

/// Days as the file that `forecast --history` reads (item,date,quantity). False where it cannot be written.
bool writeHistory(const std::vector<forecast::DemandSeries>& series, const QString& file);

/// A warehouse with those items in twenty categories and their sales of the days before `end` as till receipts; about
/// one item in twenty sells on a day. Says how far it is. False, with a message, where that fails.
bool makeWarehouse(const QString& file, int items, int days, CalendarDay end);

} // namespace qm::bench
