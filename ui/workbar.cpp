#include "workbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace qm {

WorkBar::WorkBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_cancel->setText(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    hide();
}

void WorkBar::begin(const QString& text, const JobHandle& job) {
    m_job = job;
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, 0);
    show();
}

void WorkBar::advance(std::int64_t done, std::int64_t all) {
    m_progress->setRange(0, 1000);
    m_progress->setValue(all > 0 ? static_cast<int>(done * 1000 / all) : 0);
}

void WorkBar::end() {
    hide();
}

void WorkBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
    }
}

} // namespace qm
