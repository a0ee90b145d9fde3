#include "pilllabel.h"

#include <QPainter>
#include <QStyle>

namespace qm {

PillLabel::PillLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void PillLabel::setPill(const Pill& pill) {
    m_pill = pill;
    setAccessibleName(pill.text);
    setVisible(!pill.text.isEmpty());
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const {
    return pillSize(m_pill);
}

void PillLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawPill(painter, rect(), m_pill, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
}

} // namespace qm
