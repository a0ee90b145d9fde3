#include "reliabilitydiagram.h"

#include "localetext.h"
#include "theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>

namespace qm {

namespace {

constexpr std::array<double, 5> kPromised{0.5, 0.8, 0.9, 0.95, 0.99};
constexpr double kLow = 0.4; ///< where the axes begin

} // namespace

ReliabilityDiagram::ReliabilityDiagram(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ReliabilityDiagram::sizeHint() const {
    return {scaled(300), scaled(240)};
}

void ReliabilityDiagram::setSums(const QualitySums& sums) {
    m_sums = sums;
    QStringList texts;
    for (std::size_t i = 0; i < kPromised.size() && sums.totals > 0; ++i) {
        texts << tr("%1 promised, %2 kept").arg(shareText(kPromised[i]), shareText(sums.coverage(i)));
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    setToolTip(texts.join(QLatin1Char('\n')));
    update();
}

void ReliabilityDiagram::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& c = themeColors();
    const QRectF area = QRectF(rect()).adjusted(scaled(46), scaled(10), -scaled(26), -scaled(42));
    const auto place = [&](double promised, double kept) {
        return QPointF(area.left() + area.width() * (promised - kLow) / (1 - kLow),
                       area.bottom() - area.height() * (std::max(kept, kLow) - kLow) / (1 - kLow));
    };
    painter.setFont(scaledFont(12));
    for (const double share : {0.4, 0.6, 0.8, 1.0}) {
        painter.setPen(c.faintLine);
        painter.drawLine(place(kLow, share), place(1, share));
        painter.drawLine(place(share, kLow), place(share, 1));
        painter.setPen(c.faint);
        painter.drawText(QRectF(0, place(kLow, share).y() - scaled(8), area.left() - scaled(6), scaled(16)),
                         Qt::AlignRight | Qt::AlignVCenter, shareText(share));
        painter.drawText(QRectF(place(share, kLow).x() - scaled(25), area.bottom() + scaled(7), scaled(50), scaled(16)),
                         Qt::AlignCenter, shareText(share));
    }
    painter.setPen(c.muted);
    painter.drawText(QRectF(area.left(), area.bottom() + scaled(23), area.width(), scaled(17)), Qt::AlignCenter,
                     tr("promised; upwards: kept"));
    painter.setPen(QPen(c.faint, 1, Qt::DashLine));
    painter.drawLine(place(kLow, kLow), place(1, 1));
    if (m_sums.totals == 0) {
        return;
    }
    QPolygonF line;
    for (std::size_t i = 0; i < kPromised.size(); ++i) {
        line << place(kPromised[i], m_sums.coverage(i));
    }
    painter.setPen(QPen(c.accent, 2));
    painter.drawPolyline(line);
    painter.setBrush(c.accent);
    for (const QPointF& point : line) {
        painter.drawEllipse(point, 3.5, 3.5);
    }
}

} // namespace qm
