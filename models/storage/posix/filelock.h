#pragma once

#include "result.h"

#include <QtCore/QString>

namespace qm {

/// An exclusive lock of the file FILE.lock beside a database, between processes and between connections of one. Held
/// from BEGIN IMMEDIATE to COMMIT and in checkpoints: SQLite before 3.51.3 may damage a file when two connections
/// checkpoint while a third commits. Released by the destructor, and by the system when the process dies.
class FileLock {
public:
    /// Waits up to waitMs. Failures: DatabaseLocked, DatabaseReadOnly, DiskFull, FileUnwritable.
    static Result<FileLock> take(const QString& databaseFile, int waitMs);
    /// A lock of nothing, for a database in memory.
    FileLock() = default;
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    void release();
    int m_descriptor = -1;
};

} // namespace qm
