#pragma once

#include "result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace qm {

class Transaction;

/// Writes one row of the audit: what an entity was and has become. Only what differs is kept; nothing is written where
/// nothing does. action: create, update, delete, restore or export.
Status recordChange(Transaction& transaction, const QString& entity, std::int64_t id, const QString& action,
                    QJsonObject before, QJsonObject after);

} // namespace qm
