#include "statusline.h"

#include "fittinglabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kNoticeTime = 12s;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_keys(new FittingLabel(this))
    , m_timer(new QTimer(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_keys, 4);
    m_text->setTextFormat(Qt::RichText);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(false);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_notice->hide();
    m_undo->hide();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_notice->hide();
        m_undo->hide();
        m_text->show();
        m_keys->show();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_timer->start(0);
        Q_EMIT undoWanted();
    });
    applyFonts();
}

void StatusLine::setText(const QString& richText) {
    m_text->setText(richText);
}

void StatusLine::setHints(const QList<KeyHint>& hints) {
    m_hints = hints;
    showHints();
}

void StatusLine::showHints() {
    QStringList parts;
    for (const KeyHint& hint : m_hints) {
        parts += u"<span style='color:%1; font-weight:600'>%2</span>&nbsp;%3"_s.arg(
            themeColors().text.name(), hint.keys.toHtmlEscaped().replace(u' ', u"&nbsp;"_s),
            hint.what.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }
    m_keys->setParts(parts, u" &nbsp; "_s, true);
}

void StatusLine::showNotice(const QString& text, bool undoable, bool failure) {
    m_failure = failure;
    m_notice->setText(text);
    m_notice->setToolTip(text);
    m_notice->show();
    m_undo->setVisible(undoable);
    m_text->hide();
    m_keys->hide();
    applyFonts();
    m_timer->start(kNoticeTime);
}

void StatusLine::endOffer() {
    m_undo->hide();
}

void StatusLine::retranslate() {
    m_undo->setText(tr("Undo"));
    m_keys->setAccessibleName(tr("Keys that work here"));
}

void StatusLine::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().surface);
    painter.setPen(themeColors().line);
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyFonts();
        showHints();
    }
}

void StatusLine::applyFonts() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().muted);
    for (QLabel* label : std::initializer_list<QLabel*>{m_text, m_notice, m_keys}) {
        label->setFont(scaledFont(12));
        QPalette own = muted;
        if (label == m_notice) {
            own.setColor(QPalette::WindowText, m_failure ? themeColors().bad : themeColors().text);
        }
        if (label->palette() != own) {
            label->setPalette(own);
        }
    }
    setMinimumHeight(scaled(28));
}

} // namespace qm
