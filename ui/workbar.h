#pragma once

#include "jobrunner.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace qm {

/// What is being worked on, how far it is, and a button that cancels it. Hidden when nothing runs.
class WorkBar : public QFrame {
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    void begin(const QString& text, const JobHandle& job);
    void advance(std::int64_t done, std::int64_t all);
    void end();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    JobHandle m_job;
};

} // namespace qm
