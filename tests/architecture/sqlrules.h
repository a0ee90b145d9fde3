#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qm::architecture {

/// One sentence "path:line: why" for each place in a room's source that
/// - uses Qt Sql, or begins a transaction by a call of transaction(), which is deferred,
/// - holds SQL outside models/storage,
/// - puts SQL together from pieces (+, %, arg, append, format) or hands something put together to SQLite.
/// Heuristic: it reads tokens, not types. Files outside the rooms are not judged.
QStringList sqlComplaints(const QString& path, const QByteArray& source);

} // namespace qm::architecture
