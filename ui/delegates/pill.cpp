#include "pill.h"

#include "theme.h"

#include <algorithm>
#include <QFontMetrics>
#include <QPainter>

namespace qm {
namespace {

QFont pillFont() {
    return scaledFont(12, QFont::Medium);
}

} // namespace

QColor pillInk(PillTone tone) {
    const ThemeColors& c = themeColors();
    switch (tone) {
    case PillTone::Accent:
        return c.accent;
    case PillTone::Solid:
        return c.onAccent;
    case PillTone::Good:
        return c.good;
    case PillTone::Warning:
        return c.warning;
    case PillTone::Bad:
        return c.bad;
    case PillTone::Neutral:
        break;
    }
    return c.muted;
}

QColor pillGround(PillTone tone) {
    const ThemeColors& c = themeColors();
    switch (tone) {
    case PillTone::Accent:
        return c.accentTint;
    case PillTone::Solid:
        return c.accent;
    case PillTone::Good:
        return c.goodTint;
    case PillTone::Warning:
        return c.warningTint;
    case PillTone::Bad:
        return c.badTint;
    case PillTone::Neutral:
        break;
    }
    return c.neutralTint;
}

QSize pillSize(const Pill& pill) {
    if (pill.text.isEmpty()) {
        return {};
    }
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(pill.text) + scaled(16), std::max(metrics.height() + 2, scaled(20))};
}

QRect drawPill(QPainter& painter, const QRect& area, const Pill& pill, Qt::Alignment alignment) {
    if (pill.text.isEmpty()) {
        return {};
    }
    QSize size = pillSize(pill);
    size.setWidth(std::min(size.width(), area.width()));
    QRect box(area.topLeft(), size);
    box.moveTop(area.top() + (area.height() - size.height()) / 2);
    if (alignment & Qt::AlignRight) {
        box.moveRight(area.right());
    } else if (alignment & Qt::AlignHCenter) {
        box.moveLeft(area.left() + (area.width() - size.width()) / 2);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillGround(pill.tone));
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setFont(pillFont());
    painter.setPen(pillInk(pill.tone));
    const QString shown =
        QFontMetrics(pillFont()).elidedText(pill.text, Qt::ElideRight, std::max(0, box.width() - scaled(10)));
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.restore();
    return box;
}

} // namespace qm
