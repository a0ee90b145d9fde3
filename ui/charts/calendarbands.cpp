#include "calendarbands.h"

#include "calendartext.h"
#include "localetext.h"
#include "theme.h"

#include <algorithm>
#include <QCoreApplication>
#include <QPainter>

namespace qm {

namespace {

struct CalendarBands {
    Q_DECLARE_TR_FUNCTIONS(CalendarBands)
};

QColor colorOf(CalendarKind kind) {
    const ThemeColors& c = themeColors();
    return kind == CalendarKind::Holiday ? c.muted : c.accent;
}

} // namespace

QString chartEventText(const ChartEvent& event) {
    QString text = event.name.isEmpty() ? calendarKindText(event.kind)
                                        : CalendarBands::tr("%1: %2").arg(calendarKindText(event.kind), event.name);
    if (event.price) {
        text = CalendarBands::tr("%1 (%2)").arg(text, priceText(*event.price));
    }
    return text;
}

void drawCalendarBands(QPainter& painter, const QRectF& plot, const std::vector<ChartEvent>& events, CalendarDay first,
                       CalendarDay last, const std::function<qreal(CalendarDay)>& xOf) {
    painter.save();
    painter.setFont(scaledFont(11));
    qreal free = plot.left();
    for (const ChartEvent& event : events) {
        if (event.last < first || event.first > last) {
            continue;
        }
        const qreal from = xOf(std::max(event.first, first));
        const qreal to = std::min(plot.right(), std::max(xOf(std::min(event.last, last) + 1), from + 3));
        if (event.kind == CalendarKind::Closed) {
            painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), themeColors().neutralTint);
        } else {
            painter.fillRect(QRectF(from, plot.top() - 3, to - from, 3), colorOf(event.kind));
        }
        const QString name = event.name.isEmpty() ? calendarKindText(event.kind) : event.name;
        const qreal width = painter.fontMetrics().horizontalAdvance(name);
        const qreal start =
            std::clamp((from + to - width) / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        if (start >= free) {
            painter.setPen(event.kind == CalendarKind::Closed ? themeColors().muted : colorOf(event.kind));
            painter.drawText(QRectF(start, plot.top() - scaled(18), width + 2, scaled(15)),
                             Qt::AlignLeft | Qt::AlignBottom, name);
            free = start + width + scaled(6);
        }
    }
    painter.restore();
}

} // namespace qm
