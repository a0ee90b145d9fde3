#include "workbar.h"

#include "workspace.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace qm {
namespace {

using namespace std::chrono_literals;

constexpr auto kWorthTelling = 400ms;
constexpr int kWhole = 1000;

} // namespace

WorkBar::WorkBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_progress->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWorthTelling);
    connect(&m_soon, &QTimer::timeout, this, &WorkBar::showLast);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    connect(&workspace, &Workspace::workBegan, this, &WorkBar::begin);
    connect(&workspace, &Workspace::workAdvanced, this, &WorkBar::advance);
    connect(&workspace, &Workspace::workEnded, this, &WorkBar::end);
    hide();
}

void WorkBar::begin(int id, const QString& text, const std::optional<JobHandle>& job) {
    m_running.push_back({id, text, job, -1});
    isVisible() ? showLast() : m_soon.start();
}

void WorkBar::advance(int id, std::int64_t done, std::int64_t all) {
    const auto work = std::ranges::find(m_running, id, &Running::id);
    if (work != m_running.end() && all > 0) {
        work->share = static_cast<int>(std::clamp<std::int64_t>(done * kWhole / all, 0, kWhole));
        if (isVisible()) {
            showLast();
        }
    }
}

void WorkBar::end(int id) {
    std::erase_if(m_running, [id](const Running& work) { return work.id == id; });
    if (m_running.empty()) {
        m_soon.stop();
        hide();
    } else if (isVisible()) {
        showLast();
    }
}

void WorkBar::showLast() {
    if (m_running.empty()) {
        return;
    }
    const Running& work = m_running.back();
    const QString text = work.text.isEmpty() ? tr("Working") : work.text;
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, work.share < 0 ? 0 : kWhole);
    m_progress->setValue(std::max(0, work.share));
    m_cancel->setVisible(work.job.has_value());
    m_cancel->setEnabled(true);
    show();
}

void WorkBar::cancel() {
    if (!m_running.empty() && m_running.back().job) {
        m_running.back().job->cancel();
        m_cancel->setEnabled(false); // it stops where it next looks
    }
}

void WorkBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
    }
}

} // namespace qm
