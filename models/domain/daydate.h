#pragma once

#include "calendarday.h"

#include <QDate>

namespace qm {

/// The same day for Qt.
inline QDate toDate(CalendarDay day) {
    return QDate::fromJulianDay(qint64{day.number()} + 2440588);
}
inline CalendarDay fromDate(QDate date) {
    return CalendarDay::fromNumber(static_cast<std::int32_t>(date.toJulianDay() - 2440588));
}

} // namespace qm
