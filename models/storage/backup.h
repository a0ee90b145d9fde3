#pragma once

#include "database.h"
#include "ledgercheck.h"

namespace qm {

/// Copies the database that is open (over a connection of its own) to target: into a temporary file beside it, checked
/// in full there, then put in place, so that target is either what it was or a whole, verified copy. Failures:
/// DiskFull, FileUnwritable, DatabaseDamaged (args: the broken rules).
Status backupDatabase(const Database& database, const QString& target);

/// Keeps a database as it is before it is migrated, over its own connection: as FILE.before-schema-N, a number added
/// where that is there. Checked as a file (its rules are those of an older program). Gives the name. Failures:
/// DiskFull, FileUnwritable, DatabaseDamaged.
Result<QString> keepBeforeMigration(const Database& database, int newVersion);

/// Puts a backup in the place of a database that nobody has open. The backup is verified first; what was there is kept
/// as the file that is returned (empty where there was none). Failures: those of Migrator::inspect, DatabaseDamaged,
/// DatabaseLocked, DiskFull; database is then as it was.
Result<QString> restoreDatabase(const QString& backup, const QString& database);

} // namespace qm
