#include "tablebar.h"

#include "appactions.h"
#include "keybutton.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace qm {

TableBar::TableBar(QWidget* table)
    : QFrame(table)
    , m_text(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_yes(new KeyButton(this))
    , m_no(new KeyButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_yes->setKind(KeyButton::Kind::Filled);
    m_yes->setKeys(shownKeys(QKeySequence(Qt::Key_Return)));
    m_no->setKeys(shownKeys(QKeySequence(Qt::Key_Escape)));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_changed) {
            m_changed(text);
        }
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    applyColors();
    hide();
}

bool TableBar::isFiltering() const {
    return isVisible() && m_field->isVisible();
}

void TableBar::open(QWidget* focus) {
    const bool field = focus == m_field;
    m_field->setVisible(field);
    m_yes->setVisible(!field && !m_yes->text().isEmpty());
    show();
    raise();
    settle();
    focus->setFocus(Qt::OtherFocusReason);
}

void TableBar::filter(const QString& text, std::function<void(const QString&)> changed) {
    m_changed = {};
    m_onYes = {};
    m_onNo = {};
    m_field->setPlaceholderText(tr("Filter rows"));
    m_field->setAccessibleName(tr("Filter rows"));
    m_field->setText(text);
    m_field->selectAll();
    m_changed = std::move(changed);
    m_text->clear();
    m_no->setText(tr("All rows"));
    open(m_field);
}

void TableBar::setCount(const QString& text) {
    m_text->setText(text);
    settle();
}

void TableBar::ask(const QString& question, const QString& yesText, std::function<void()> yes, const QString& noText,
                   std::function<void()> no) {
    m_changed = {};
    m_text->setText(question);
    m_yes->setText(yesText);
    m_no->setText(noText);
    m_onYes = std::move(yes);
    m_onNo = std::move(no);
    setAccessibleName(question);
    open(m_yes);
}

void TableBar::tell(const QString& text) {
    m_changed = {};
    m_onYes = {};
    m_onNo = {};
    m_text->setText(text);
    m_yes->setText(QString());
    m_no->setText(tr("Close"));
    setAccessibleName(text);
    open(m_no);
}

void TableBar::answer(bool yes) {
    const auto then = yes ? m_onYes : m_onNo;
    dismiss();
    if (then) {
        then();
    }
}

void TableBar::dismiss() {
    if (isHidden()) {
        return;
    }
    m_onYes = {};
    m_onNo = {};
    if (!m_field->isHidden()) {
        m_field->clear();
    }
    m_changed = {};
    hide();
    Q_EMIT closed();
}

void TableBar::settle() {
    if (isHidden()) {
        return;
    }
    const int width = parentWidget()->width();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(0, parentWidget()->height() - height, width, height);
}

void TableBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        answer(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        answer(true);
        return;
    default:
        event->accept(); // the table below is not meant
    }
}

bool TableBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            parentWidget()->setFocus(Qt::OtherFocusReason); // the filter stays, the keys go to the rows
            return true;
        }
        if (key == Qt::Key_Escape) {
            answer(false);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TableBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColors();
    }
}

void TableBar::applyColors() {
    QPalette own = palette();
    own.setColor(QPalette::Window, themeColors().accentTint);
    if (own != palette()) {
        setPalette(own);
    }
}

} // namespace qm
