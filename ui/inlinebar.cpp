#include "inlinebar.h"

#include "appactions.h"
#include "keybutton.h"
#include "theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace qm {

InlineBar::InlineBar(QWidget* parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_fields(new QHBoxLayout)
    , m_ok(new KeyButton(this))
    , m_cancel(new KeyButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->addWidget(m_question);
    words->addWidget(m_complaint);
    layout->addLayout(words, 1);
    layout->addLayout(m_fields);
    layout->addWidget(m_ok);
    layout->addWidget(m_cancel);
    m_question->setWordWrap(true);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_ok->setKind(KeyButton::Kind::Filled);
    m_ok->setKeys(shownKeys(QKeySequence(Qt::Key_Return)));
    m_cancel->setKeys(shownKeys(QKeySequence(Qt::Key_Escape)));
    setAutoFillBackground(true);
    connect(m_ok, &QPushButton::clicked, this, &InlineBar::accept);
    connect(m_cancel, &QPushButton::clicked, this, &InlineBar::dismiss);
    applyColors();
    retranslate();
    hide();
}

void InlineBar::ask(const QString& question, const QString& okText, std::function<bool()> accepted) {
    while (QLayoutItem* old = m_fields->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_hasField = false;
    m_accepted = std::move(accepted);
    m_question->setText(question);
    m_ok->setText(okText);
    m_complaint->hide();
    setAccessibleName(question);
    show();
    m_ok->setFocus(Qt::OtherFocusReason);
}

void InlineBar::place(QWidget* field, const QString& label) {
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    m_fields->addWidget(caption);
    m_fields->addWidget(field);
    field->setAccessibleName(label);
    field->setMinimumHeight(scaled(28));
    if (!m_hasField) {
        m_hasField = true;
        field->setFocus(Qt::OtherFocusReason);
    }
}

QLineEdit* InlineBar::addField(const QString& label, const QString& text, int width) {
    auto* field = new QLineEdit(text, this);
    field->setMinimumWidth(scaled(width));
    place(field, label);
    field->selectAll();
    return field;
}

QComboBox* InlineBar::addChoice(const QString& label) {
    auto* choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    place(choice, label);
    return choice;
}

QDateEdit* InlineBar::addDay(const QString& label, QDate day) {
    auto* field = new QDateEdit(day, this);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    place(field, label);
    return field;
}

void InlineBar::complain(const QString& text) {
    m_complaint->setText(text);
    m_complaint->show();
}

void InlineBar::accept() {
    if (m_accepted) {
        const auto accepted = m_accepted;
        if (!accepted()) {
            return;
        }
    }
    dismiss();
}

void InlineBar::dismiss() {
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

void InlineBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void InlineBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        applyColors();
    }
}

void InlineBar::applyColors() {
    QPalette own = palette();
    own.setColor(QPalette::Window, themeColors().accentTint);
    if (own != palette()) {
        setPalette(own);
    }
    QPalette red = m_complaint->palette();
    red.setColor(QPalette::WindowText, themeColors().bad);
    if (red != m_complaint->palette()) {
        m_complaint->setPalette(red);
    }
}

void InlineBar::retranslate() {
    m_cancel->setText(tr("Cancel"));
}

} // namespace qm
