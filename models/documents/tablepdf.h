#pragma once

#include "jobprogress.h"
#include "result.h"
#include "tablesheet.h"

#include <QLocale>
#include <vector>

class QIODevice;

namespace qm {

/// How a table of the window is printed.
struct TablePdf {
    TableSheet sheet;
    QString footer; ///< left of the page's number, as of whom and of which day
    QLocale locale;
    std::vector<std::size_t> newPages{}; ///< rows that begin a page
};

/// Prints the table on A4: upright where its columns fit, else across, and narrower columns with wrapped cells where
/// not even that is enough. Headings stand on every page, numbers at the trailing edge. Needs a QGuiApplication; one
/// thread at a time. Failures: Cancelled, FileUnwritable.
Status drawTable(const TablePdf& table, QIODevice* device, const JobProgress& progress = {});

/// The same into a file, which is there whole or not at all. FileUnwritable (args: path).
Status saveTablePdf(const TablePdf& table, const QString& path, const JobProgress& progress = {});

} // namespace qm
