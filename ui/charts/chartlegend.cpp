#include "chartlegend.h"

#include "theme.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

namespace qm {
namespace {

constexpr int kSign = 16;
constexpr int kGap = 5;
constexpr int kBetween = 10;

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setStockName(const QString& name) {
    m_stock = name;
    setAccessibleName(words().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList ChartLegend::words() const {
    return {m_stock, tr("Expected"), tr("50 % and 90 %"), tr("Ordered"), tr("Suggested")};
}

QSize ChartLegend::sizeHint() const {
    const QFontMetrics metrics(scaledFont(12));
    int width = 0;
    const QStringList all = words();
    for (const QString& word : all) {
        width += scaled(kSign + kGap + kBetween) + metrics.horizontalAdvance(word);
    }
    return {width, scaled(20)};
}

QSize ChartLegend::minimumSizeHint() const {
    return {scaled(80), scaled(20)};
}

void ChartLegend::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const ThemeColors& c = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(12));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal x = std::max(0, width() - sizeHint().width() + scaled(kBetween));
    const qreal y = height() / 2.0;
    const QStringList all = words();
    for (int i = 0; i < all.size(); ++i) {
        const qreal textWidth = painter.fontMetrics().horizontalAdvance(all.at(i));
        const qreal whole = scaled(kSign + kGap) + textWidth;
        if (x + whole > width()) {
            break; // the last ones are left out where there is no room
        }
        const qreal left = mirrored ? width() - x - whole : x;
        const qreal sign = mirrored ? left + textWidth + scaled(kGap) : left;
        const QRectF band(sign, y - 4, scaled(kSign), 8);
        switch (i) {
        case 0:
            painter.setPen(QPen(c.text, 1.6));
            painter.drawLine(QPointF(sign, y), QPointF(sign + scaled(kSign), y));
            break;
        case 1:
            painter.setPen(QPen(c.accent, 2, Qt::DashLine));
            painter.drawLine(QPointF(sign, y), QPointF(sign + scaled(kSign), y));
            break;
        case 2:
            painter.fillRect(band, c.range90);
            painter.fillRect(band.adjusted(0, 2, 0, -2), c.range50);
            break;
        default:
            painter.setPen(QPen(c.good, 1.6));
            painter.setBrush(i == 3 ? c.good : c.surface);
            painter.drawEllipse(QPointF(sign + scaled(kSign) - 5, y), 3.5, 3.5);
        }
        painter.setPen(c.muted);
        painter.drawText(QRectF(mirrored ? left : left + scaled(kSign + kGap), 0, textWidth + 2, height()),
                         Qt::AlignVCenter | Qt::AlignLeft, all.at(i));
        x += whole + scaled(kBetween);
    }
}

void ChartLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace qm
