#pragma once

#include "result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace qm {

class Database;

/// All rows of table setting.
Result<QHash<QString, QString>> readSettings(const Database& database);

} // namespace qm
