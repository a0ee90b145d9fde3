#include "fittinglabel.h"

#include <cmath>
#include <QEvent>
#include <QTextDocument>

namespace qm {

void FittingLabel::setParts(const QStringList& parts, const QString& separator, bool rich) {
    m_parts = parts;
    m_separator = separator;
    m_rich = rich;
    setTextFormat(rich ? Qt::RichText : Qt::PlainText);
    fit();
}

void FittingLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void FittingLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

int FittingLabel::widthOf(const QString& text) const {
    if (!m_rich) {
        return fontMetrics().horizontalAdvance(text);
    }
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(text);
    return int(std::ceil(document.idealWidth()));
}

void FittingLabel::fit() {
    const int room = contentsRect().width();
    QString shown;
    qsizetype taken = 0;
    for (const QString& part : m_parts) {
        const QString longer = taken == 0 ? part : shown + m_separator + part;
        if (widthOf(longer) > room) {
            break;
        }
        shown = longer;
        ++taken;
    }
    if (taken == 0 && !m_parts.isEmpty() && !m_rich) {
        shown = fontMetrics().elidedText(m_parts.front(), Qt::ElideRight, room);
    }
    setToolTip(taken < m_parts.size() ? m_parts.join(m_separator) : QString());
    if (text() != shown) {
        QLabel::setText(shown);
    }
}

} // namespace qm
