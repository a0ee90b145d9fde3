#include "factlist.h"

#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace qm {

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(0, 1);
}

void FactList::setFacts(const std::vector<Fact>& facts) {
    m_facts = facts;
    while (m_labels.size() < facts.size()) {
        auto* text = new QLabel(this);
        auto* value = new QLabel(this);
        const int row = static_cast<int>(m_labels.size());
        text->setWordWrap(true);
        for (QLabel* label : {text, value}) {
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setFocusPolicy(Qt::NoFocus);
        }
        m_grid->addWidget(text, row, 0);
        m_grid->addWidget(value, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        m_labels.emplace_back(text, value);
    }
    apply();
}

void FactList::apply() {
    const ThemeColors& c = themeColors();
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const auto& [text, value] = m_labels[i];
        const bool used = i < m_facts.size();
        text->setVisible(used);
        value->setVisible(used);
        if (!used) {
            continue;
        }
        const Fact& fact = m_facts[i];
        const bool strong = fact.kind == Fact::Kind::Heading || fact.kind == Fact::Kind::Sum;
        const bool small = fact.kind == Fact::Kind::Note;
        const int above = fact.kind == Fact::Kind::Heading ? 12 : 4;
        for (QLabel* label : {text, value}) {
            label->setFont(scaledFont(small ? 12 : 13, strong ? QFont::DemiBold : QFont::Normal));
            QPalette own = palette();
            own.setColor(QPalette::WindowText, fact.kind == Fact::Kind::Bad ? c.bad : small ? c.muted : c.text);
            label->setPalette(own);
            label->setContentsMargins(0, scaled(above), 0, scaled(4));
        }
        text->setText(fact.text);
        value->setText(fact.value);
        text->setAccessibleName(fact.text + u' ' + fact.value);
    }
    update();
}

void FactList::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    for (std::size_t i = 1; i < m_facts.size() && i < m_labels.size(); ++i) {
        const Fact::Kind kind = m_facts[i].kind;
        if (kind == Fact::Kind::Heading || m_facts[i - 1].kind == Fact::Kind::Heading || kind == Fact::Kind::Note) {
            continue;
        }
        painter.setPen(kind == Fact::Kind::Sum ? themeColors().muted : themeColors().faintLine);
        const int y = m_labels[i].first->geometry().top();
        painter.drawLine(0, y, width(), y);
    }
}

void FactList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (event->type() == QEvent::FontChange || !m_facts.empty()) {
            apply();
        }
    }
}

} // namespace qm
