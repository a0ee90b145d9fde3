#pragma once

#include "demandseries.h"
#include "strongid.h"

#include <QString>

namespace qm {

class CalendarBook;

/// Whose demand the calendar is laid on.
struct CalendarSubject {
    ItemId item;
    LocationId site;
    QString category;
    double price = 0; ///< usual selling price; 0 = unknown
};

/// Lays what is known ahead on a daily series: closed days without sales are neither zero nor demand, and coming ones
/// expect nothing; holidays by name, promotions and planned prices become regressors, their future known for `ahead`
/// days.
void addCalendar(forecast::DemandSeries& series, const CalendarBook& calendar, const CalendarSubject& subject,
                 int ahead);

} // namespace qm
