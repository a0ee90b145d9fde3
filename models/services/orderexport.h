#pragma once

#include "location.h"
#include "purchaseorder.h"
#include "result.h"
#include "supplier.h"

#include <QString>

namespace qm {

/// Writes an order as CSV: the columns of an orders file, which `import orders` reads back, then line, the supplier's
/// number and name for the item, ours, pack, amount, currency and note. quantity is what is still to come. Whole or not
/// at all: FileUnwritable, DiskFull.
Status saveOrderCsv(const PurchaseOrder& order, const Supplier& supplier, const Location& place, int minorDigits,
                    const QString& file);

} // namespace qm
