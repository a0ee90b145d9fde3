#include "surface.h"

#include "theme.h"

#include <QPainter>

namespace qm {

void Surface::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Surface::paintEvent(QPaintEvent*) {
    const ThemeColors& c = themeColors();
    QPainter painter(this);
    painter.setPen(c.line);
    if (m_kind == Kind::Card || m_kind == Kind::Hint) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_kind == Kind::Card ? c.surface : c.groupRow);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        return;
    }
    painter.fillRect(rect(), c.surface);
    if (m_kind == Kind::Bar) {
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    } else if (isRightToLeft()) {
        painter.drawLine(rect().topRight(), rect().bottomRight());
    } else {
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    }
}

} // namespace qm
