#pragma once

#include "countlist.h"
#include "result.h"

namespace qm {

/// A list as a file of stock whose quantities are still to be filled in: list, line, location, sku, name, lot, expiry,
/// unit, quantity, date, time. Whole or not at all: FileUnwritable, DiskFull.
Status saveCountSheetCsv(const CountList& list, const QString& file);

} // namespace qm
