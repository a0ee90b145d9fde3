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

void drawCalendarBands(QPainter& painter, const ChartFrame& frame, const std::vector<ChartEvent>& events,
                       const QRectF& taken) {
    const QRectF& plot = frame.plot;
    painter.save();
    painter.setFont(scaledFont(11));
    const qreal gap = scaled(6);
    qreal free = plot.left();
    for (const ChartEvent& event : events) {
        if (event.last < frame.first || event.first > frame.last) {
            continue;
        }
        const qreal from = frame.xOf(std::max(event.first, frame.first));
        const qreal to = std::min(plot.right(), std::max(frame.xOf(std::min(event.last, frame.last) + 1), from + 3));
        if (event.kind == CalendarKind::Closed) {
            painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), themeColors().neutralTint);
        } else {
            painter.fillRect(QRectF(from, plot.top() - 3, to - from, 3), colorOf(event.kind));
        }
        const QString name = event.name.isEmpty() ? calendarKindText(event.kind) : event.name;
        const qreal width = painter.fontMetrics().horizontalAdvance(name);
        qreal start = std::clamp((from + to - width) / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        if (start < taken.right() + gap && start + width + gap > taken.left()) {
            // Pushed to the side on which the event is, as far as it still stands over it.
            start = to > taken.right() ? taken.right() + gap : taken.left() - gap - width;
        }
        const bool over = start <= to && start + width >= from && start + width <= plot.right();
        if (over && start >= free) {
            painter.setPen(event.kind == CalendarKind::Closed ? themeColors().muted : colorOf(event.kind));
            painter.drawText(QRectF(start, plot.top() - scaled(18), width + 2, scaled(15)),
                             Qt::AlignLeft | Qt::AlignBottom, name);
            free = start + width + gap;
        }
    }
    painter.restore();
}

} // namespace qm
