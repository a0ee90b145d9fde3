#pragma once

#include <QString>

namespace qm {

/// The group of this computer's settings that belongs to one warehouse file; purpose: a short word. A copy of the file
/// elsewhere has its own.
QString fileSettingsGroup(const QString& purpose, const QString& warehouseFile);

} // namespace qm
