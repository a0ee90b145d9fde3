#include "transaction.h"

#include "preparedstatement.h"

#include <sqlite3.h>

namespace qm {

namespace {

constexpr Sql kFindCommand = "SELECT 1 FROM command WHERE uuid = ?1";
constexpr Sql kInsertCommand = "INSERT INTO command (uuid, kind, user_id, recorded_at, zone, reason) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

} // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database, const CommandRow& command) {
    FileLock lock;
    if (!database.isInMemory()) {
        auto taken = FileLock::take(database.file(), kLockWaitMs);
        if (!taken.ok()) {
            return taken.error();
        }
        lock = std::move(taken).value();
    }
    if (Status begun = database.executeRaw("BEGIN IMMEDIATE"); !begun.ok()) {
        return begun.error();
    }
    std::unique_ptr<Transaction> transaction(new Transaction(database, std::move(lock)));
    transaction->m_open = true;
    if (Status inserted = transaction->insertCommand(command); !inserted.ok()) {
        return inserted.error();
    }
    return transaction;
}

Status Transaction::insertCommand(const CommandRow& command) {
    {
        Statement known = query(kFindCommand, command.uuid);
        if (known.next()) {
            return Error{ErrorCode::AlreadyDone, {command.uuid.toStdString()}, {}};
        }
        if (!known.status().ok()) {
            return known.status();
        }
    }
    auto id = insert(kInsertCommand, command.uuid, command.kind, command.user, command.recordedAtMs, command.zone,
                     command.reason);
    if (!id.ok()) {
        return id.error();
    }
    m_command = CommandId{*id};
    m_user = command.user;
    m_uuid = command.uuid;
    return {};
}

Transaction::~Transaction() {
    rollback();
}

Status Transaction::run(Statement& statement) {
    if (!m_open) {
        return Error{ErrorCode::Internal, {}, "the transaction has ended"};
    }
    while (statement.next()) {
    }
    if (statement.status().ok()) {
        m_changes |= statement.m_prepared->touches;
    }
    return statement.status();
}

std::int64_t Transaction::lastRowId() const {
    return sqlite3_last_insert_rowid(m_database.handle());
}

int Transaction::changedRows() const {
    return sqlite3_changes(m_database.handle());
}

Status Transaction::commit() {
    if (!m_open) {
        return Error{ErrorCode::Internal, {}, "the transaction has ended"};
    }
    if (m_unfinished) {
        rollback();
        return Error{ErrorCode::Internal, {}, "something begun was not finished"};
    }
    if (Status done = m_database.executeRaw("COMMIT"); !done.ok()) {
        return settleFailedCommit(done.error());
    }
    m_open = false;
    m_lock = {};
    return {};
}

Status Transaction::settleFailedCommit(Error error) {
    // A failed commit may be stored all the same: only a look from outside tells.
    rollback();
    if (m_database.isInMemory()) {
        return error;
    }
    auto fresh = Database::open(m_database.file(), Database::Mode::ReadOnly);
    if (!fresh.ok()) {
        return Error{ErrorCode::CommitUnknown, {m_uuid.toStdString()}, error.detail};
    }
    Statement known = (*fresh)->query(kFindCommand, m_uuid);
    if (known.next()) {
        return {};
    }
    if (!known.status().ok()) {
        return Error{ErrorCode::CommitUnknown, {m_uuid.toStdString()}, error.detail};
    }
    return error;
}

void Transaction::rollback() {
    if (!m_open) {
        return;
    }
    m_open = false;
    // Some failures have rolled back already.
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        (void)m_database.executeRaw("ROLLBACK");
    }
}

} // namespace qm
