#include "detailrows.h"

#include <QFormLayout>
#include <QLabel>

namespace qm {

DetailRows::DetailRows(QFormLayout& form) : m_form(form) {
    while (m_form.rowCount() > 0) {
        m_form.removeRow(0);
    }
}

void DetailRows::add(const QString& name, const QString& value) {
    if (value.isEmpty()) {
        return;
    }
    auto* label = new QLabel(name, m_form.parentWidget());
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QLabel(value, m_form.parentWidget());
    text->setTextFormat(Qt::PlainText); // a note may hold what looks like markup
    text->setWordWrap(true);
    m_form.addRow(label, text);
}

} // namespace qm
