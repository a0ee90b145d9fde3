#pragma once

#include "result.h"
#include "tablesheet.h"

namespace qm {

/// A table of the window on its way out. Texts are guarded against being taken for formulas; numbers and days are
/// written as such. Thread-safe; files are written whole or not at all.
class TableExport {
public:
    /// By the ending of path: .xlsx, else CSV (UTF-8, comma, point). FileUnwritable, DiskFull; args: path.
    static Status write(const TableSheet& sheet, const QString& path);
    /// For the clipboard: headings and rows parted by tabs, a line end after each row. Numbers have the decimal sign
    /// of the default locale and no grouping, days are ISO: a spreadsheet reads both.
    static QString tabText(const TableSheet& sheet);
    /// What tabText() wrote into a cell, without its guard.
    static QString unguarded(const QString& cell);
};

} // namespace qm
