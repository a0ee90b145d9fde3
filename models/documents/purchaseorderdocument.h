#pragma once

#include "location.h"
#include "purchaseorder.h"
#include "result.h"
#include "settingsservice.h"
#include "supplier.h"
#include "taxsum.h"

#include <QLocale>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qm {

/// Everything that the printed order says.
struct PurchaseOrderPaper {
    PurchaseOrder order;
    Supplier supplier;
    Location deliverTo;
    WarehouseSettings shop;
    int minorDigits = 2;
};

/// Draws the order as A4 PDF on device (open for writing), in the supplier's language, else in that of fallback; as
/// many pages as it needs, each with its heading and "page n of m". FileUnwritable where the device fails. Needs a
/// QGuiApplication; one thread at a time.
Status drawPurchaseOrder(const PurchaseOrderPaper& paper, const QLocale& fallback, QIODevice* device);

} // namespace qm
