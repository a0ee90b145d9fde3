#pragma once

#include "result.h"
#include "watchedfolder.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace qm {

class Workspace;

/// Looks into the watched folder every few seconds for as long as the window is open, and takes in what lies there
/// beside it, with progress and cancel. Interface thread.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(Workspace& workspace, QObject* parent = nullptr);

    /// Looks now, unless it is at work or was cancelled; it does so by itself.
    void look();

Q_SIGNALS:
    /// What was taken in, or why nothing can be.
    void noticed(const QString& text, bool bad);

private:
    void takeIn(const QString& folder, bool createItems, const QStringList& names);
    void tell(const std::vector<WatchedFile>& files);
    void fail(const Error& error);

    Workspace& m_workspace;
    QTimer m_timer;
    QString m_trouble; ///< as said last: not every few seconds again
    QString m_stopped; ///< the folder in which the user cancelled; chosen anew, it is watched again
    bool m_busy = false;
};

} // namespace qm
