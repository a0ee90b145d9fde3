#pragma once

#include "database.h"
#include "ledgercheck.h"

namespace qm {

/// Copies the database that is open (over a connection of its own) to target: into a temporary file beside it, checked
/// in full there, then put in place, so that target is either what it was or a whole, verified copy. Failures:
/// DiskFull, FileUnwritable, DatabaseDamaged (args: the broken rules).
Status backupDatabase(const Database& database, const QString& target);

/// Puts a backup in the place of a database that nobody has open. The backup is verified first; what was there is kept
/// as the file that is returned (empty where there was none). Failures: those of Migrator::inspect, DatabaseDamaged,
/// DatabaseLocked, DiskFull; database is then as it was.
Result<QString> restoreDatabase(const QString& backup, const QString& database);

} // namespace qm
