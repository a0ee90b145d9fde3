#pragma once

#include "settingsservice.h"

#include <QtCore/QHash>

namespace qm {

/// The settings out of the rows of table setting; what is not there has its default.
WarehouseSettings warehouseSettings(const QHash<QString, QString>& values);

} // namespace qm
