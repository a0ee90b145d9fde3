#include "auditlog.h"

#include "transaction.h"

#include <QtCore/QCryptographicHash>

namespace qm {

namespace {

constexpr Sql kLast = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
constexpr Sql kInsert = R"(INSERT INTO audit (seq, command_id, entity, entity_id, action, before, after, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";

constexpr Sql kSetHead = "UPDATE chain_head SET count = ?1, hash = ?2 WHERE name = 'audit'";

void addField(QCryptographicHash& hash, const QByteArray& field) {
    hash.addData(QByteArray::number(field.size()));
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(field);
}

} // namespace

QByteArray auditHash(const QByteArray& previous, const AuditRow& row) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.isEmpty() ? QByteArray(32, '\0') : previous);
    addField(hash, QByteArray::number(static_cast<qlonglong>(row.seq)));
    addField(hash, QByteArray::number(static_cast<qlonglong>(row.command)));
    addField(hash, row.entity.toUtf8());
    addField(hash, QByteArray::number(static_cast<qlonglong>(row.entityId)));
    addField(hash, row.action.toUtf8());
    addField(hash, row.before);
    addField(hash, row.after);
    return hash.result();
}

Status appendAudit(Transaction& transaction, AuditRow row) {
    QByteArray previous;
    {
        Statement last = transaction.query(kLast);
        row.seq = 1;
        if (last.next()) {
            row.seq = last.integer(0) + 1;
            previous = last.blob(1);
        }
        if (!last.status().ok()) {
            return last.status();
        }
    }
    row.command = transaction.command().value;
    const QByteArray hash = auditHash(previous, row);
    const Status inserted = transaction.execute(kInsert, row.seq, row.command, row.entity, row.entityId, row.action,
                                                QString::fromUtf8(row.before), QString::fromUtf8(row.after), hash);
    return inserted.ok() ? transaction.execute(kSetHead, row.seq, hash) : inserted;
}

} // namespace qm
