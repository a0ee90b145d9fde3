#pragma once

#include "calendarday.h"

#include <algorithm>
#include <QRectF>

namespace qm {

/// Where days and values stand on a chart. Time runs to the right in every language.
struct ChartFrame {
    QRectF plot;
    CalendarDay first;
    CalendarDay last;
    CalendarDay today;
    double bottom = 0;
    double top = 1; ///< > bottom

    qreal xOf(CalendarDay day) const { return plot.left() + plot.width() * (day - first) / std::max(1, last - first); }
    qreal yOf(double value) const { return plot.bottom() - plot.height() * (value - bottom) / (top - bottom); }
    /// The day nearest to x, which may lie outside the plot.
    CalendarDay dayAt(qreal x) const {
        return plot.width() > 0 ? first + qRound((x - plot.left()) / plot.width() * (last - first)) : first;
    }
};

} // namespace qm
