#pragma once

#include "chartframe.h"

#include <QString>
#include <vector>

class QFontMetrics;
class QPainter;

namespace qm {

/// An arrival as a chart marks it: a vertical line on its day, with its words before today where they fit, else behind
/// the line.
struct ChartMark {
    CalendarDay day;
    QString text;
    bool suggested = false; ///< hollow and dashed: not ordered yet
};

struct PlacedMark {
    QPointF dot;
    QRectF words; ///< empty where there is no room for them
};

/// One below the other from the top of the plot on, in the order of the marks.
std::vector<PlacedMark> placeMarks(const ChartFrame& frame, const std::vector<ChartMark>& marks,
                                   const QFontMetrics& metrics);
void drawMarks(QPainter& painter, const ChartFrame& frame, const std::vector<ChartMark>& marks,
               const std::vector<PlacedMark>& placed);

} // namespace qm
