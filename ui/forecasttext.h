#pragma once

#include <QString>

namespace qm {

/// smooth, erratic, intermittent, lumpy, no demand in the user's words.
QString demandClassText(const QString& name);
/// A method's stable name in the user's words.
QString forecastMethodText(const QString& name);

} // namespace qm
