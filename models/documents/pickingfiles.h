#pragma once

#include "pickinglist.h"

#include <QLocale>

namespace qm {

/// A picking list, and where it was written: empty paths where there was nothing to pick.
struct PickingFiles {
    PickingList list;
    QString pdf;
    QString csv;
};

/// Holds for waiting orders (all, or those named) what has come, writes the picking list as picking-DAY.pdf and .csv
/// into folder, which is made if missing, and marks its orders as picked. Files that are there are never written over.
/// Synchronous, never on the interface thread; needs a QGuiApplication. Failures: FileUnwritable, DiskFull,
/// IllegalTransition; no order is marked then.
Result<PickingFiles> writePickingFiles(Warehouse& warehouse, const std::vector<SalesOrderId>& orders,
                                       const QString& folder, const QLocale& locale);

} // namespace qm
