#include "welcomepage.h"

#include "theme.h"
#include "ui_welcomepage.h"

#include <QKeyEvent>

namespace qm {

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::WelcomePage>()) {
    m_ui->setupUi(this);
    connect(m_ui->sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_ui->importFiles, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_ui->startEmpty, &QPushButton::clicked, this, &WelcomePage::startWanted);
    for (QLabel* label : {m_ui->sampleHint, m_ui->importHint, m_ui->emptyHint, m_ui->intro}) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    applyFonts();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::applyFonts() {
    m_ui->title->setFont(scaledFont(21, QFont::DemiBold));
    for (QLabel* label : {m_ui->sampleHint, m_ui->importHint, m_ui->emptyHint}) {
        label->setFont(scaledFont(12));
        label->setContentsMargins(0, 0, 0, scaled(12));
    }
    for (QPushButton* button : {m_ui->sample, m_ui->importFiles, m_ui->startEmpty}) {
        button->setMinimumHeight(scaled(36));
    }
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
    } else if (event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
    QWidget::changeEvent(event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_ui->sample->setFocus();
}

} // namespace qm
