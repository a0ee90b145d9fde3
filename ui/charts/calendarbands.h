#pragma once

#include "chartframe.h"
#include "itemchart.h"

class QPainter;

namespace qm {

/// Marks what the calendar says on a chart: closed days as a grey band, the others as a bar over the plot, each with
/// its name above where there is room beside taken, the words that stand there already.
void drawCalendarBands(QPainter& painter, const ChartFrame& frame, const std::vector<ChartEvent>& events,
                       const QRectF& taken);

/// "Promotion: Summer week (1.99)" for hovering and tables.
QString chartEventText(const ChartEvent& event);

} // namespace qm
