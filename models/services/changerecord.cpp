#include "changerecord.h"

#include "auditlog.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

namespace qm {

Status recordChange(Transaction& transaction, const QString& entity, std::int64_t id, const QString& action,
                    QJsonObject before, QJsonObject after) {
    const QStringList fields = before.keys();
    for (const QString& field : fields) {
        if (after.contains(field) && before.value(field) == after.value(field)) {
            before.remove(field);
            after.remove(field);
        }
    }
    if (before.isEmpty() && after.isEmpty()) {
        return {};
    }
    AuditRow row;
    row.entity = entity;
    row.entityId = id;
    row.action = action;
    row.before = QJsonDocument(before).toJson(QJsonDocument::Compact);
    row.after = QJsonDocument(after).toJson(QJsonDocument::Compact);
    return appendAudit(transaction, std::move(row));
}

} // namespace qm
