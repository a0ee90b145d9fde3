#pragma once

#include "calendarbook.h"
#include "itemchart.h"

namespace qm {

/// What the calendar says of an item at a site (none = what holds everywhere) on the days of a chart, by first day.
/// Closed weekdays are left out: a chart that is striped every Sunday says nothing.
std::vector<ChartEvent> chartEvents(const CalendarBook& calendar, ItemId item, const QString& category,
                                    LocationId site);

} // namespace qm
