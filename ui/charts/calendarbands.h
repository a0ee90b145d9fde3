#pragma once

#include "itemchart.h"

#include <functional>
#include <QRectF>

class QPainter;

namespace qm {

/// Marks what the calendar says on a chart whose time runs to the right: closed days as a grey band, the others as a
/// bar under the days' axis line with its name where there is room. xOf gives the place of a day.
void drawCalendarBands(QPainter& painter, const QRectF& plot, const std::vector<ChartEvent>& events, CalendarDay first,
                       CalendarDay last, const std::function<qreal(CalendarDay)>& xOf);

/// "Promotion: Summer week (1.99)" for hovering and tables.
QString chartEventText(const ChartEvent& event);

} // namespace qm
