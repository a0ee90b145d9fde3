#include "figurecard.h"

#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qm {

FigureCard::FigureCard(QWidget* parent)
    : Surface(parent), m_caption(new QLabel(this)), m_value(new QLabel(this)), m_remark(new QLabel(this)) {
    setKind(Kind::Card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    for (QLabel* label : {m_caption, m_value, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->setStretch(2, 1);
    applyFonts();
}

void FigureCard::setFigure(const QString& caption, const QString& value, const QString& remark) {
    m_caption->setText(caption);
    m_value->setText(value);
    m_remark->setText(remark);
    setAccessibleName(caption + u' ' + value + u' ' + remark);
}

void FigureCard::setBad(bool bad) {
    m_bad = bad;
    applyFonts();
}

void FigureCard::changeEvent(QEvent* event) {
    Surface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void FigureCard::applyFonts() {
    const ThemeColors& c = themeColors();
    const auto ink = [](QLabel* label, const QColor& color) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, color);
        if (own != label->palette()) {
            label->setPalette(own);
        }
    };
    m_caption->setFont(scaledFont(12));
    m_value->setFont(scaledFont(20, QFont::DemiBold));
    m_remark->setFont(scaledFont(12));
    ink(m_caption, c.muted);
    ink(m_value, m_bad ? c.bad : c.text);
    ink(m_remark, c.muted);
}

} // namespace qm
