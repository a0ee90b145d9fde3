#pragma once

#include "result.h"
#include "tablesheet.h"

namespace qm {

/// Writes sheet as an Excel workbook of one sheet: headings in bold and fixed, numbers and days typed, texts always as
/// texts, so that none is taken for a formula. The file is written whole or not at all. Refuses a folder that is
/// missing or not writable (FileUnwritable; args: path), and more than 1,048,575 rows or 16,384 columns (Invalid).
Status writeXlsx(const TableSheet& sheet, const QString& path);

} // namespace qm
