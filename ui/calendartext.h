#pragma once

#include "calendarentry.h"
#include "delegates/pill.h"

#include <QString>

namespace qm {

/// Closed, Holiday, Promotion, … as a user reads them.
QString calendarKindText(CalendarKind kind);
Pill calendarKindPill(CalendarKind kind);
/// Once, Every week, With Easter, …
QString calendarRepeatText(CalendarRepeat repeat);

} // namespace qm
