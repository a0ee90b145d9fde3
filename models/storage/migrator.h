#pragma once

#include "database.h"

#include <functional>
#include <vector>

namespace qm {

inline constexpr int kApplicationId = 0x514D5748; // "QMWH"

/// Brings a database to the schema of this program by the numbered migrations :/migrations/NNNN_name.sql, each in one
/// transaction that raises user_version, under the lock file.
class Migrator {
public:
    /// Number of the last migration that this program knows.
    static int newestVersion();
    /// Reads application id and version from the file's header, before SQLite opens it. Gives the version. Failures:
    /// FileMissing, FileEmpty, FileUnreadable, FileForeign, DatabaseNewer.
    static Result<int> inspect(const QString& file);
    /// Called once, before the first migration of a database that holds something, with nobody else
    /// writing. Its failure is handed on and nothing is migrated.
    using BeforeFirst = std::function<Status()>;
    /// Runs what is missing. A failure leaves the database at the last complete migration.
    static Status migrate(Database& database, const BeforeFirst& beforeFirst = {});
    /// Compares the tables, indexes and triggers with what the migrations make. Failure: DatabaseDamaged.
    static Status verifySchema(const Database& database);

private:
    struct Migration;
    static std::vector<Migration> migrations();
    static Status run(Database& database, const Migration& migration);
};

} // namespace qm
