#pragma once

#include "datachange.h"
#include "result.h"
#include "sql.h"
#include "statement.h"

#include <QtCore/QString>

#include <memory>

struct sqlite3;

namespace qm {

inline constexpr int kLockWaitMs = 5'000;

/// One SQLite connection with the pragmas of decision D1, read back at each open. Reads are open to everyone; writes go
/// through Transaction alone. A connection may be used by one thread at a time.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file. Does not look at its schema: Migrator and checkFile() do. Failures: FileMissing,
    /// FileUnreadable, FileForeign, NetworkFolder, DatabaseLocked, DatabaseReadOnly, StorageFailed.
    static Result<std::unique_ptr<Database>> open(const QString& file, Mode mode);
    /// Makes a new, empty file, or one in memory for file ":memory:". Refuses a file that is there (DatabaseExists).
    static Result<std::unique_ptr<Database>> create(const QString& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& file() const { return m_file; }
    bool isInMemory() const;

    /// A reading statement with its values bound in order; a writing one fails (Internal).
    template <typename... Values>
    Statement query(Sql sql, const Values&... values) const {
        Statement statement = lend(sql.text(), false);
        statement.bindAll(values...);
        return statement;
    }

    /// Begins and ends a reading snapshot: every query in between sees the same state.
    Status beginRead() const;
    void endRead() const;

    /// Writes a consistent copy of the whole database to a new file (VACUUM INTO).
    Status copyInto(const QString& file) const;
    /// Copies the WAL into the file, as far as no reader is in the way; truncating also empties the WAL file and waits
    /// for nobody. Takes the lock file.
    enum class Checkpoint { Passive, Truncating };
    Status checkpoint(Checkpoint how) const;
    /// Brings the whole WAL into the file and ends it. Failure: DatabaseLocked while somebody else has the file open.
    Status leaveWal() const;
    /// Pages in the WAL after the last commit of this connection.
    int walPages() const;

    /// The failure that an SQLite result code stands for, with the connection's message in detail.
    Error errorFor(int code) const;
    sqlite3* handle() const { return m_handle; }

private:
    friend class Transaction;
    friend class Statement;
    friend class Migrator;
    Database(sqlite3* handle, QString file);
    static Result<std::unique_ptr<Database>> openHandle(const QString& file, int flags, Mode mode);
    Status configure(Mode mode);
    Status executeRaw(const char* sql) const;
    Statement lend(const char* sql, bool writing) const;
    void giveBack(PreparedStatement* prepared) const;
    struct Cache;

    sqlite3* m_handle;
    QString m_file;
    std::unique_ptr<Cache> m_cache;
};

} // namespace qm
