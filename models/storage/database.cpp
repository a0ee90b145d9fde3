#include "database.h"

#include "posix/durablefile.h"
#include "posix/filelock.h"
#include "preparedstatement.h"
#include "tableareas.h"

#include <QtCore/QFileInfo>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qm {

struct Database::Cache {
    std::unordered_map<const char*, std::vector<PreparedStatement*>> free;
    DataChange touches; ///< by the statement that is being prepared
    int walPages = 0;
};

namespace {

struct Pragma {
    const char* set;
    const char* read;
    std::int64_t expected;
};

// Decision D1 of the storage rules: set and read back at each open.
constexpr std::array<Pragma, 8> kPragmas = {{
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", 2},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", 1},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", 0},
    {"PRAGMA wal_autocheckpoint = 0", "PRAGMA wal_autocheckpoint", 0},
}};
constexpr const char* kUseWal = "PRAGMA journal_mode = WAL";
constexpr const char* kLeaveWal = "PRAGMA journal_mode = DELETE";
constexpr const char* kJournalMode = "PRAGMA journal_mode";
constexpr const char* kCacheSize = "PRAGMA cache_size = -65536";
constexpr const char* kTempInMemory = "PRAGMA temp_store = MEMORY";
constexpr const char* kCopyInto = "VACUUM INTO ?1";

int noteWrites(void* touches, int action, const char* table, const char*, const char*, const char*) {
    if (table != nullptr && (action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE)) {
        *static_cast<DataChange*>(touches) |= areaOfTable(table);
    }
    return SQLITE_OK;
}

int noteWalPages(void* pages, sqlite3*, const char*, int count) {
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

/// The first column of the first row of a pragma.
std::string readPragma(sqlite3* handle, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    std::string value;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        value = text == nullptr ? "" : text;
    }
    sqlite3_finalize(statement);
    return value;
}

/// Why the system refused the last write to the file or its WAL. errno itself has moved on by then.
bool lacksSpace(sqlite3* handle) {
    int causes[] = {sqlite3_system_errno(handle), 0, 0};
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &causes[1]);
    sqlite3_file* wal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
    if (wal != nullptr && wal->pMethods != nullptr) {
        wal->pMethods->xFileControl(wal, SQLITE_FCNTL_LAST_ERRNO, &causes[2]);
    }
    return std::any_of(std::begin(causes), std::end(causes),
                       [](int cause) { return cause == ENOSPC || cause == EDQUOT || cause == EFBIG; });
}

} // namespace

Database::Database(sqlite3* handle, QString file)
    : m_handle(handle), m_file(std::move(file)), m_cache(std::make_unique<Cache>()) {
    sqlite3_set_authorizer(m_handle, noteWrites, &m_cache->touches);
}

Database::~Database() {
    for (auto& [sql, statements] : m_cache->free) {
        for (PreparedStatement* prepared : statements) {
            sqlite3_finalize(prepared->handle);
            delete prepared;
        }
    }
    sqlite3_close_v2(m_handle);
}

bool Database::isInMemory() const {
    return m_file == QLatin1String(":memory:");
}

Result<std::unique_ptr<Database>> Database::openHandle(const QString& file, int flags, Mode mode) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Database> database(new Database(handle, file));
    if (code != SQLITE_OK) {
        return database->errorFor(code);
    }
    if (Status configured = database->configure(mode); !configured.ok()) {
        return configured.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Mode mode) {
    const QFileInfo info(file);
    if (!info.exists()) {
        return Error{ErrorCode::FileMissing, {file.toStdString()}, {}};
    }
    if (!info.isFile() || !info.isReadable()) {
        return Error{ErrorCode::FileUnreadable, {file.toStdString()}, {}};
    }
    if (isOnNetworkFolder(file)) {
        return Error{ErrorCode::NetworkFolder, {file.toStdString()}, {}};
    }
    if (mode == Mode::ReadWrite && !info.isWritable()) {
        return Error{ErrorCode::DatabaseReadOnly, {file.toStdString()}, {}};
    }
    return openHandle(file, mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, mode);
}

Result<std::unique_ptr<Database>> Database::create(const QString& file) {
    if (file != QLatin1String(":memory:")) {
        if (QFileInfo::exists(file)) {
            return Error{ErrorCode::DatabaseExists, {file.toStdString()}, {}};
        }
        if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable()) {
            return Error{ErrorCode::FileUnwritable, {file.toStdString()}, {}};
        }
        if (isOnNetworkFolder(file)) {
            return Error{ErrorCode::NetworkFolder, {file.toStdString()}, {}};
        }
    }
    return openHandle(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, Mode::ReadWrite);
}

Status Database::configure(Mode mode) {
    sqlite3_busy_timeout(m_handle, kLockWaitMs);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE}) {
        int set = 0;
        sqlite3_db_config(m_handle, option, 1, &set);
        if (set != 1) {
            return Error{ErrorCode::StorageFailed, {}, "a connection option was refused"};
        }
    }
    if (mode == Mode::ReadWrite && !isInMemory()) {
        if (Status done = executeRaw(kUseWal); !done.ok()) {
            return done;
        }
        if (readPragma(m_handle, kJournalMode) != "wal") {
            return Error{ErrorCode::StorageFailed, {}, "write-ahead logging was refused"};
        }
    }
    for (const Pragma& pragma : kPragmas) {
        if (Status done = executeRaw(pragma.set); !done.ok()) {
            return done;
        }
        // A database in memory has no mapping to report.
        const std::string value = readPragma(m_handle, pragma.read);
        if (value != std::to_string(pragma.expected) && !(value.empty() && isInMemory())) {
            return Error{ErrorCode::StorageFailed, {}, pragma.set};
        }
    }
    for (const char* tuning : {kCacheSize, kTempInMemory}) {
        if (Status done = executeRaw(tuning); !done.ok()) {
            return done;
        }
    }
    // Replaces the automatic checkpoint, which is off, so it must come after it.
    sqlite3_wal_hook(m_handle, noteWalPages, &m_cache->walPages);
    return {};
}

Status Database::executeRaw(const char* sql) const {
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status() : Status(errorFor(code));
}

Statement Database::lend(const char* sql, bool writing) const {
    PreparedStatement* prepared = nullptr;
    std::vector<PreparedStatement*>& free = m_cache->free[sql];
    if (!free.empty()) {
        prepared = free.back();
        free.pop_back();
    } else {
        m_cache->touches = {};
        sqlite3_stmt* handle = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK || handle == nullptr) {
            return {this, nullptr, errorFor(code)};
        }
        prepared = new PreparedStatement{sql, handle, m_cache->touches};
    }
    Status status;
    if (!writing && sqlite3_stmt_readonly(prepared->handle) == 0) {
        status = Error{ErrorCode::Internal, {}, "a query would write"};
    }
    return {this, prepared, std::move(status)};
}

void Database::giveBack(PreparedStatement* prepared) const {
    sqlite3_reset(prepared->handle);
    sqlite3_clear_bindings(prepared->handle);
    m_cache->free[prepared->sql].push_back(prepared);
}

Status Database::beginRead() const {
    return executeRaw("BEGIN DEFERRED");
}

void Database::endRead() const {
    if (sqlite3_get_autocommit(m_handle) == 0) {
        (void)executeRaw("ROLLBACK");
    }
}

Status Database::copyInto(const QString& file) const {
    Statement copy = lend(kCopyInto, true);
    copy.bindAll(file);
    while (copy.next()) {
    }
    const Status done = copy.status();
    const bool unreachable = !done.ok() && done.error().code == ErrorCode::FileUnreadable;
    return unreachable ? Status(Error{ErrorCode::FileUnwritable, {file.toStdString()}, done.error().detail}) : done;
}

Status Database::checkpoint(Checkpoint how) const {
    auto lock = FileLock::take(m_file, kLockWaitMs);
    if (!lock.ok()) {
        return lock.error();
    }
    const bool truncating = how == Checkpoint::Truncating;
    sqlite3_busy_timeout(m_handle, 0);
    const int code = sqlite3_wal_checkpoint_v2(
        m_handle, nullptr, truncating ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, kLockWaitMs);
    return code == SQLITE_OK || (code & 0xFF) == SQLITE_BUSY ? Status() : Status(errorFor(code));
}

Status Database::leaveWal() const {
    if (Status left = executeRaw(kLeaveWal); !left.ok()) {
        return left;
    }
    return readPragma(m_handle, kJournalMode) == "delete"
               ? Status()
               : Status(Error{ErrorCode::DatabaseLocked, {m_file.toStdString()}, "somebody has it open"});
}

int Database::walPages() const {
    return m_cache->walPages;
}

Error Database::errorFor(int code) const {
    const std::string detail = std::to_string(code) + ": " + sqlite3_errmsg(m_handle);
    const std::string file = m_file.toStdString();
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorCode::DatabaseLocked, {file}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {file}, detail};
    case SQLITE_IOERR:
        if (lacksSpace(m_handle)) {
            return {ErrorCode::DiskFull, {file}, detail};
        }
        return {ErrorCode::StorageFailed, {detail}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::DatabaseReadOnly, {file}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::DatabaseDamaged, {detail}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::FileForeign, {file}, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::FileUnreadable, {file}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, detail};
    default:
        return {ErrorCode::StorageFailed, {detail}, detail};
    }
}

} // namespace qm
