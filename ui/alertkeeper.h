#pragma once

#include "alertservice.h"

#include <memory>
#include <QObject>
#include <QTimer>

class QSystemTrayIcon;

namespace qm {

class Workspace;

/// Keeps the log of alerts for as long as the window is open: brings it up to date shortly after data changed and when
/// a day begins, beside the window. What is new is told once in the system's tray, where it has one and the user wants
/// it. Interface thread.
class AlertKeeper : public QObject {
    Q_OBJECT

public:
    explicit AlertKeeper(Workspace& workspace, QObject* parent = nullptr);
    ~AlertKeeper() override;

    /// Looks now, unless it is at work; it does so by itself.
    void look();

Q_SIGNALS:
    /// What the tray says, or would say where it is there and wanted.
    void noticed(const QString& text);
    /// The user pressed what the tray said.
    void alertsWanted();

private:
    void tell(const AlertService::News& news);
    void showTray();

    Workspace& m_workspace;
    QTimer m_soon;
    QTimer m_days;
    CalendarDay m_day;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< none where there is no tray, or it is not wanted
    bool m_busy = false;
    bool m_again = false;
};

} // namespace qm
