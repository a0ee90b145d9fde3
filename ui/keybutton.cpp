#include "keybutton.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace qm {
namespace {

constexpr int kPadding = 11;

} // namespace

void KeyButton::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void KeyButton::setKeys(const QString& keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

QSize KeyButton::chipSize() const {
    if (m_keys.isEmpty()) {
        return {};
    }
    const QFontMetrics metrics(scaledFont(12));
    return {metrics.horizontalAdvance(m_keys) + scaled(10), metrics.height() + 2};
}

QSize KeyButton::sizeHint() const {
    const QFontMetrics metrics(scaledFont(13, m_kind == Kind::Field ? QFont::Normal : QFont::DemiBold));
    const int chip = m_keys.isEmpty() ? 0 : chipSize().width() + scaled(10);
    return {metrics.horizontalAdvance(text()) + chip + 2 * scaled(kPadding), scaled(30)};
}

void KeyButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const ThemeColors& c = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = m_kind == Kind::Filled && isEnabled();
    QColor ground = filled ? c.accent : m_kind == Kind::Field ? c.window : c.surface;
    if (isDown() || isChecked()) {
        ground = filled ? c.accent.darker(112) : c.selection;
    } else if (underMouse() && isEnabled() && !filled) {
        ground = c.accentTint;
    }
    painter.setPen(hasFocus() && !filled ? c.accent : filled ? c.accent : c.line);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 6, 6);
    if (hasFocus() && filled) {
        painter.setPen(c.onAccent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 5, 5);
    }
    const QColor ink = filled ? c.onAccent : m_kind == Kind::Field || !isEnabled() ? c.muted : c.text;
    QRect area = rect().adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_keys.isEmpty()) {
        const QSize size = chipSize();
        QRect chip(QPoint(mirrored ? area.left() : area.right() - size.width() + 1,
                          area.top() + (area.height() - size.height()) / 2),
                   size);
        painter.setPen(filled ? c.onAccent : c.line);
        painter.setBrush(filled ? QBrush(Qt::NoBrush) : QBrush(c.surface));
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(scaledFont(12));
        painter.setPen(filled ? c.onAccent : c.muted);
        painter.drawText(chip, Qt::AlignCenter, m_keys);
        if (mirrored) {
            area.setLeft(chip.right() + scaled(10));
        } else {
            area.setRight(chip.left() - scaled(10));
        }
    }
    painter.setFont(scaledFont(13, m_kind == Kind::Field ? QFont::Normal : QFont::DemiBold));
    painter.setPen(ink);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(area,
                     int((m_keys.isEmpty() ? Qt::Alignment(Qt::AlignHCenter) : side) | Qt::AlignVCenter) |
                         Qt::TextShowMnemonic,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace qm
