#pragma once

#include "jobrunner.h"

#include <optional>
#include <QFrame>
#include <QTimer>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace qm {

class Workspace;

/// What is being worked on, how far it is, and a button that cancels it. Hidden while nothing runs, and for as long as
/// work takes no time worth telling.
class WorkBar : public QFrame {
    Q_OBJECT

public:
    explicit WorkBar(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Running {
        int id = 0;
        QString text;
        std::optional<JobHandle> job;
        int share = -1; ///< thousandths; −1 = not told
    };

    void begin(int id, const QString& text, const std::optional<JobHandle>& job);
    void advance(int id, std::int64_t done, std::int64_t all);
    void end(int id);
    void showLast();
    void cancel();

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer m_soon;
    std::vector<Running> m_running; ///< the last one is shown
};

} // namespace qm
