#pragma once

#include "importjob.h"

#include <functional>
#include <QStringList>

namespace qm {

/// What became of a file of a watched folder.
struct WatchedFile {
    enum class Fate {
        Done,    ///< taken in, or nothing in it was new
        ToCheck, ///< a person must look: nobody read such headings before, unusual totals, rows or documents left over
        Failed   ///< it cannot be read
    };
    QString name;
    Fate fate = Fate::Failed;
    std::optional<ImportKind> kind;
    ImportResult result;        ///< empty where an error stopped it
    std::optional<Error> error; ///< why nothing of it was taken in
    QString movedTo;            ///< path; empty where it could not be moved and lies where it was
};

/// A folder into which a till drops its files. Each is taken in once, by itself, as the last file of its headings was,
/// and moved to done, failed or to-check beside it, with a report. A file that cannot be taken in now (the warehouse is
/// busy, the disk is full) stays for the next time. Killed between taking in and moving, it is moved the next time:
/// the same file again changes nothing. Synchronous, thread-safe, never on the interface thread.
class WatchedFolder {
public:
    /// What the report beside a file says.
    using ReportText = std::function<QString(const WatchedFile&)>;

    WatchedFolder(Warehouse& warehouse, const QString& folder, ReportText report)
        : m_warehouse(warehouse), m_folder(folder), m_report(std::move(report)) {}

    /// Makes items that sales files name and nobody knows yet.
    void setCreateItems(bool create) { m_createItems = create; }

    /// Takes in what lies there, by name, and was not written to for two seconds. Failures: FileMissing (no such
    /// folder), FileUnwritable (it cannot be moved in), Cancelled.
    Result<std::vector<WatchedFile>> takeIn(const JobProgress& progress = {}) const;

    /// Names of what takeIn() would look at now. Failures: FileMissing, FileUnwritable.
    static Result<QStringList> arrived(const QString& folder);
    /// Names of what waits for a person, in waitingPath(). None where there is no such folder.
    static QStringList waiting(const QString& folder);
    static QString waitingPath(const QString& folder, const QString& name);
    /// Paths of all that was not taken in: what waits for a person, and what could not be read.
    static QStringList leftOver(const QString& folder);
    /// A person has taken a waiting file in: it is moved to done, its report with it. Anything else stays where it is.
    static void settleWaiting(const QString& folder, const QString& path);

private:
    /// None: it stays for the next time.
    std::optional<WatchedFile> takeFile(const QString& name, const JobProgress& progress) const;
    void settle(WatchedFile& file) const;

    Warehouse& m_warehouse;
    QString m_folder;
    ReportText m_report;
    bool m_createItems = false;
};

} // namespace qm
