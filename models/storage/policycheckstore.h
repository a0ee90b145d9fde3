#pragma once

#include "database.h"
#include "transaction.h"

#include <QtCore/QByteArray>

/// The last policy check, as bytes of services.
namespace qm::policycheckstore {

/// Empty where none was kept.
Result<QByteArray> read(const Database& database);
/// Takes the place of the one before.
Status write(Transaction& transaction, const QByteArray& facts);

} // namespace qm::policycheckstore
