#pragma once

#include "database.h"
#include "posix/filelock.h"

namespace qm {

struct CommandTag;
using CommandId = StrongId<CommandTag>;

/// Who does what and when: one row of table command. uuid comes from whoever started the act, so that after an unclear
/// commit it can be told whether it was saved.
struct CommandRow {
    QString uuid;
    QString kind;
    UserId user;
    qint64 recordedAtMs = 0; ///< UTC, milliseconds since 1970
    QString zone;            ///< IANA name or offset of the clock that was asked
    QString reason;
};

/// A write transaction: takes the lock file beside the database, then BEGIN IMMEDIATE, then inserts the command.
/// Leaving the scope without commit() rolls everything back. Lives in the thread of its connection.
class Transaction {
public:
    /// Failures: DatabaseLocked after 5 s, AlreadyDone where the uuid is known, DiskFull, DatabaseReadOnly,
    /// StorageFailed.
    static Result<std::unique_ptr<Transaction>> begin(Database& database, const CommandRow& command);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Database& database() const { return m_database; }
    CommandId command() const { return m_command; }
    UserId user() const { return m_user; }

    template <typename... Values>
    Statement query(Sql sql, const Values&... values) const {
        return m_database.query(sql, values...);
    }
    /// Runs one writing statement to its end.
    template <typename... Values>
    Status execute(Sql sql, const Values&... values) {
        Statement statement = m_database.lend(sql.text(), true);
        statement.bindAll(values...);
        return run(statement);
    }
    /// The same; gives the rowid of the row that it inserted.
    template <typename... Values>
    Result<std::int64_t> insert(Sql sql, const Values&... values) {
        Status done = execute(sql, values...);
        if (!done.ok()) {
            return done.error();
        }
        return lastRowId();
    }
    /// The same; gives the number of rows that it changed.
    template <typename... Values>
    Result<int> change(Sql sql, const Values&... values) {
        Status done = execute(sql, values...);
        if (!done.ok()) {
            return done.error();
        }
        return changedRows();
    }

    /// Saves. After a failure nothing is saved, unless the code is CommitUnknown: the uuid is looked up over a fresh
    /// connection first, and CommitUnknown is left only where that cannot be read. A second call fails (Internal).
    Status commit();
    /// Gives up what was done so far; the destructor does the same.
    void rollback();
    /// What the statements run so far touched.
    DataChange changes() const { return m_changes; }
    /// While something begun is not finished, commit() fails (Internal) and nothing is saved.
    void setUnfinished(bool unfinished) { m_unfinished = unfinished; }

private:
    Transaction(Database& database, FileLock lock) : m_database(database), m_lock(std::move(lock)) {}
    Status insertCommand(const CommandRow& command);
    Status settleFailedCommit(Error error);
    Status run(Statement& statement);
    std::int64_t lastRowId() const;
    int changedRows() const;

    Database& m_database;
    FileLock m_lock;
    CommandId m_command;
    UserId m_user;
    QString m_uuid;
    DataChange m_changes;
    bool m_open = false;
    bool m_unfinished = false;
};

} // namespace qm
