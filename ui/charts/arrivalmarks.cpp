#include "arrivalmarks.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace qm {
namespace {

constexpr int kWordsHeight = 16;
constexpr int kGap = 6;
constexpr double kShareForWords = 0.6; ///< of the plot's height: the rest is for the lines

} // namespace

std::vector<PlacedMark> placeMarks(const ChartFrame& frame, const std::vector<ChartMark>& marks,
                                   const QFontMetrics& metrics) {
    const QRectF& plot = frame.plot;
    const qreal today = frame.xOf(frame.today);
    std::vector<PlacedMark> placed;
    qreal y = plot.top() + scaled(8);
    for (const ChartMark& mark : marks) {
        const QPointF dot(frame.xOf(mark.day), y);
        const qreal width = metrics.horizontalAdvance(mark.text) + 2;
        const qreal top = y - scaled(kWordsHeight) / 2.0;
        QRectF words(today - kGap - width, top, width, scaled(kWordsHeight));
        if (words.left() < plot.left()) {
            words.moveLeft(std::min(dot.x() + kGap, plot.right() - width));
        }
        const bool room = words.left() >= plot.left() && words.bottom() <= plot.top() + kShareForWords * plot.height();
        placed.push_back({dot, room ? words : QRectF()});
        if (room) {
            y += scaled(kWordsHeight - 1);
        }
    }
    return placed;
}

void drawMarks(QPainter& painter, const ChartFrame& frame, const std::vector<ChartMark>& marks,
               const std::vector<PlacedMark>& placed) {
    const ThemeColors& c = themeColors();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const QPointF dot = placed[i].dot;
        if (placed[i].words.right() < dot.x() && !placed[i].words.isEmpty()) {
            QColor thread = c.good;
            thread.setAlphaF(0.5F);
            painter.setPen(QPen(thread, 1));
            painter.drawLine(QPointF(placed[i].words.right() + 2, dot.y()), dot);
        }
        painter.setPen(QPen(c.good, 1.4, marks[i].suggested ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(dot, QPointF(dot.x(), frame.plot.bottom()));
        painter.setPen(QPen(c.good, 1.6));
        painter.setBrush(marks[i].suggested ? c.surface : c.good);
        painter.drawEllipse(dot, 3.5, 3.5);
        painter.setPen(c.good);
        painter.drawText(placed[i].words, int(Qt::AlignRight | Qt::AlignVCenter), marks[i].text);
    }
}

} // namespace qm
