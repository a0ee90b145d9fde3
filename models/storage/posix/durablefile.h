#pragma once

#include "result.h"

#include <QtCore/QString>

namespace qm {

/// True where the folder of a file lies on NFS, SMB, AFS or Coda: SQLite's WAL does not work between machines.
bool isOnNetworkFolder(const QString& file);

/// Renames a file that is fully written, after flushing it to the disk, and flushes the folder. Replaces what is there.
/// Both in one folder. Failures: DiskFull, FileUnwritable; target is then what it was.
Status replaceDurably(const QString& source, const QString& target);

} // namespace qm
