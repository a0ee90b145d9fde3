#include "migrator.h"

#include "posix/filelock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <sqlite3.h>

namespace qm {

struct Migrator::Migration {
    int version = 0;
    QString file;
};

std::vector<Migrator::Migration> Migrator::migrations() {
    const QDir folder(QStringLiteral(":/migrations"));
    std::vector<Migration> found;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        found.push_back({name.left(4).toInt(), folder.filePath(name)});
    }
    return found;
}

namespace {

constexpr Sql kVersion = "PRAGMA user_version";
constexpr Sql kSchema = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' "
                        "ORDER BY type, name";

Result<int> versionOf(const Database& database) {
    Statement row = database.query(kVersion);
    const int version = row.next() ? row.smallInteger(0) : 0;
    if (!row.status().ok()) {
        return row.status().error();
    }
    return version;
}

Result<QByteArray> schemaHash(const Database& database) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement rows = database.query(kSchema);
    while (rows.next()) {
        for (int column = 0; column < 4; ++column) {
            const std::string_view text = rows.utf8(column);
            hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return hash.result();
}

/// Statement by statement; comments and blanks at the end are no statement.
template <typename Execute>
Status runScript(const QByteArray& script, Execute execute) {
    QByteArray statement;
    for (const QByteArray& line : script.split('\n')) {
        statement.append(line).append('\n');
        if (line.contains(';') && sqlite3_complete(statement.constData()) != 0) {
            if (Status done = execute(statement.constData()); !done.ok()) {
                return done;
            }
            statement.clear();
        }
    }
    return {};
}

/// What the migrations of this program make.
Result<QByteArray> expectedSchemaHash() {
    static const Result<QByteArray> expected = []() -> Result<QByteArray> {
        auto blank = Database::create(QStringLiteral(":memory:"));
        if (!blank.ok()) {
            return blank.error();
        }
        if (Status done = Migrator::migrate(**blank); !done.ok()) {
            return done.error();
        }
        return schemaHash(**blank);
    }();
    return expected;
}

} // namespace

int Migrator::newestVersion() {
    const std::vector<Migration> known = migrations();
    return known.empty() ? 0 : known.back().version;
}

Result<int> Migrator::inspect(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, {path.toStdString()}, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, {path.toStdString()}, file.errorString().toStdString()};
    }
    // Layout of the database header: sqlite.org/fileformat2.html, section 1.3.
    const QByteArray header = file.read(100);
    if (header.isEmpty()) {
        return Error{ErrorCode::FileEmpty, {path.toStdString()}, {}};
    }
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<qint32>(header.constData() + 68) != kApplicationId) {
        return Error{ErrorCode::FileForeign, {path.toStdString()}, {}};
    }
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > newestVersion()) {
        return Error{ErrorCode::DatabaseNewer, {std::to_string(version), std::to_string(newestVersion())}, {}};
    }
    if (version < 1) {
        return Error{ErrorCode::FileForeign, {path.toStdString()}, {}};
    }
    return version;
}

Status Migrator::migrate(Database& database, const BeforeFirst& beforeFirst) {
    FileLock lock;
    if (!database.isInMemory()) {
        auto taken = FileLock::take(database.file(), kLockWaitMs);
        if (!taken.ok()) {
            return taken.error();
        }
        lock = std::move(taken).value();
    }
    // Read under the lock: another process may have been faster.
    const auto present = versionOf(database);
    if (!present.ok()) {
        return present.error();
    }
    if (beforeFirst && *present > 0 && *present < newestVersion()) {
        if (Status prepared = beforeFirst(); !prepared.ok()) {
            return prepared;
        }
    }
    for (const Migration& migration : migrations()) {
        if (migration.version <= *present) {
            continue;
        }
        if (Status done = run(database, migration); !done.ok()) {
            database.endRead();
            return done;
        }
    }
    return {};
}

/// In one transaction, which is left open where it fails.
Status Migrator::run(Database& database, const Migration& migration) {
    if (Status begun = database.executeRaw("BEGIN IMMEDIATE"); !begun.ok()) {
        return begun;
    }
    QFile script(migration.file);
    if (!script.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal, {}, migration.file.toStdString()};
    }
    Status done = runScript(script.readAll(), [&](const char* statement) { return database.executeRaw(statement); });
    if (!done.ok()) {
        return done;
    }
    const auto reached = versionOf(database);
    if (!reached.ok() || *reached != migration.version) {
        return Error{ErrorCode::Internal, {}, "a migration did not raise the version"};
    }
    return database.executeRaw("COMMIT");
}

Status Migrator::verifySchema(const Database& database) {
    const auto expected = expectedSchemaHash();
    if (!expected.ok()) {
        return expected.error();
    }
    const auto found = schemaHash(database);
    if (!found.ok()) {
        return found.error();
    }
    if (*found != *expected) {
        return Error{ErrorCode::DatabaseDamaged, {"schema"}, "tables, indexes or triggers differ"};
    }
    return {};
}

} // namespace qm
