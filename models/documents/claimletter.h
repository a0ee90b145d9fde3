#pragma once

#include "receiptfault.h"
#include "result.h"
#include "settingsservice.h"
#include "supplier.h"

#include <QLocale>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qm {

class Warehouse;

/// Everything that a letter about a delivery says.
struct ClaimPaper {
    ReceiptClaim claim;
    Supplier supplier;
    WarehouseSettings shop;
    int minorDigits = 2;
};

/// Draws the letter as A4 PDF on device (open for writing), in the supplier's language, else in that of fallback.
/// FileUnwritable where the device fails. Needs a QGuiApplication; one thread at a time.
Status drawClaimLetter(const ClaimPaper& paper, const QLocale& fallback, QIODevice* device);

/// Writes the letter into folder, made where it is missing, as CLAIM-<delivery note or receipt>.pdf; gives its path.
/// NothingToReceive where nothing is claimed, UnknownSupplier where it came without an order, FileUnwritable. Never on
/// the interface thread.
Result<QString> writeClaimLetter(Warehouse& warehouse, const ReceiptClaim& claim, const QString& folder);

} // namespace qm
