#pragma once

#include <QtCore/QString>

namespace qm {

/// What SKUs, codes and names are compared by: without outer spaces, case folded, in Unicode form C.
QString codeKey(const QString& text);

} // namespace qm
