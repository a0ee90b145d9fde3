#pragma once

#include "result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace qm {

class Database;
class Transaction;

/// One row of table audit without its hash.
struct AuditRow {
    std::int64_t seq = 0;
    std::int64_t command = 0;
    QString entity; ///< a table's name
    std::int64_t entityId = 0;
    QString action; ///< create, update, delete, restore, export
    QByteArray before{"{}"};
    QByteArray after{"{}"};
};

/// SHA-256 of the hash before it (32 zero bytes for the first row) and the row: each field as text with its length and
/// a colon in front, in the order of the struct.
QByteArray auditHash(const QByteArray& previous, const AuditRow& row);

/// Appends a row to the chain under the transaction's command; seq and command are filled in.
Status appendAudit(Transaction& transaction, AuditRow row);

} // namespace qm
