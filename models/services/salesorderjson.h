#pragma once

#include "salesorder.h"

#include <QtCore/QJsonObject>

namespace qm {

/// What the audit keeps of a sales order: every field that a person can edit, and its lines.
QJsonObject salesOrderJson(const SalesOrder& order);

} // namespace qm
