#pragma once

#include "report.h"

#include <QLocale>

namespace qm {

/// Its name in the program's language.
QString reportTitle(ReportKind kind);

/// The report as a person reads it: title and headings in the program's language, numbers and days as the locale writes
/// them, totals in a last row. Thread-safe.
TableSheet reportSheet(const Report& report, const QLocale& locale);

} // namespace qm
