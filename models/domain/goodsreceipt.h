#pragma once

#include "purchaseorder.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// One line of a receipt as entered.
struct ReceiptEntry {
    OrderLineId orderLine; ///< none: not ordered
    ItemId item;
    Quantity quantity; ///< what came, damaged ones included
    Quantity damaged;  ///< goes to quarantine
    QString lot;
    std::optional<CalendarDay> expiry;
    LocationId location; ///< none: the order's delivery place
};

/// A receipt to post: over one order, several, or none.
struct ReceiptDraft {
    PurchaseOrderId order; ///< none: without an order
    LocationId location;   ///< where entries without a place go
    QString deliveryNote;
    CalendarDay day; ///< business date
    std::vector<ReceiptEntry> entries;
};

/// A posted receipt in a list.
struct ReceiptRow {
    DocumentId document;
    QString number;
    QString supplierName;
    QString orderNumber;
    CalendarDay day;
    Money amount;
    QString currency;
    bool reversed = false;
};

} // namespace qm
