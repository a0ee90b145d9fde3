#include "folderwatch.h"

#include "errortext.h"
#include "watchchoice.h"
#include "watchtext.h"
#include "workspace.h"

#include <algorithm>

namespace qm {
namespace {

constexpr int kLookEveryMs = 5000;

} // namespace

FolderWatch::FolderWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    m_timer.start(kLookEveryMs);
}

void FolderWatch::look() {
    const WatchChoice choice = watchChoice(m_workspace.warehouse().file());
    if (choice.folder != m_stopped) {
        m_stopped.clear();
    }
    if (m_busy || choice.folder.isEmpty() || choice.folder == m_stopped) {
        return;
    }
    m_busy = true;
    m_workspace.read(
        this, [folder = choice.folder](Warehouse&) { return WatchedFolder::arrived(folder); },
        [this, choice](const Result<QStringList>& names) {
            m_busy = false;
            if (!names.ok()) {
                fail(names.error());
                return;
            }
            m_trouble.clear();
            if (!names->isEmpty()) {
                takeIn(choice.folder, choice.createItems, *names);
            }
        });
}

void FolderWatch::takeIn(const QString& folder, bool createItems, const QStringList& names) {
    m_busy = true;
    m_workspace.longWork(
        this,
        [folder, createItems](Warehouse& warehouse, const JobProgress& progress) {
            WatchedFolder watched(warehouse, folder, watchedFileReport);
            watched.setCreateItems(createItems);
            return watched.takeIn(progress);
        },
        [this, folder](const Result<std::vector<WatchedFile>>& files) {
            m_busy = false;
            if (files.ok()) {
                tell(*files);
            } else if (files.error().code == ErrorCode::Cancelled) {
                m_stopped = folder;
                Q_EMIT noticed(tr("Stopped. The watched folder waits until Quartermaster is opened again."), false);
            } else {
                fail(files.error());
            }
        },
        names.size() == 1 ? tr("Taking in %1").arg(names.front())
                          : tr("Taking in %Ln files", nullptr, static_cast<int>(names.size())));
}

void FolderWatch::tell(const std::vector<WatchedFile>& files) {
    if (files.empty()) {
        return; // the warehouse was busy: next time
    }
    const auto done = std::ranges::count(files, WatchedFile::Fate::Done, &WatchedFile::fate);
    const auto all = std::ssize(files);
    Q_EMIT noticed(all == 1      ? watchedFileText(files.front())
                   : done == all ? tr("%Ln files taken in", nullptr, static_cast<int>(all))
                                 : tr("%Ln files taken in", nullptr, static_cast<int>(done)) + QStringLiteral(" · ") +
                                       tr("%Ln files wait to be checked", nullptr, static_cast<int>(all - done)),
                   done < all);
    m_workspace.refresh(); // what waits to be checked is not in the warehouse
}

void FolderWatch::fail(const Error& error) {
    const QString text = errorText(error);
    if (text != m_trouble) {
        m_trouble = text;
        Q_EMIT noticed(text, true);
    }
}

} // namespace qm
