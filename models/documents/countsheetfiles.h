#pragma once

#include "countlist.h"
#include "result.h"

#include <QLocale>

namespace qm {

class Warehouse;

/// Where the sheets of a list were written.
struct CountSheetFiles {
    QString pdf;
    QString csv;
};

/// Writes a list as NUMBER.pdf, a page or more for each sheet with room to write what is counted, and as NUMBER.csv,
/// which is taken in as a file of stock once its quantities are filled in. Neither says what the record is. The folder
/// is made if missing; files of these names are written over, for they say the same. Synchronous, never on the
/// interface thread; needs a QGuiApplication. Failures: UnknownCountList, FileUnwritable, DiskFull.
Result<CountSheetFiles> writeCountSheets(Warehouse& warehouse, CountListId list, const QString& folder,
                                         const QLocale& locale);

/// The PDF alone.
Status saveCountSheetPdf(const CountList& list, const QLocale& locale, const QString& path);

} // namespace qm
