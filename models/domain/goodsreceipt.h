#pragma once

#include "purchaseorder.h"
#include "receiptfault.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// One line of a receipt as entered.
struct ReceiptEntry {
    OrderLineId orderLine; ///< none: not ordered
    ItemId item;
    Quantity quantity; ///< what came, damaged ones included; 0 only to claim what did not come
    Quantity damaged;
    QString lot;
    std::optional<CalendarDay> expiry;
    LocationId location;                        ///< none: the order's delivery place
    FaultWay missing = FaultWay::Wait;          ///< what came short of what was still open
    FaultWay damagedWay = FaultWay::Quarantine; ///< the damaged part
    FaultWay surplus = FaultWay::Keep;          ///< what came beyond the order, or without one
    std::optional<FaultWay> shortDated = {};    ///< the good part, where its last day comes too soon
};

/// A receipt to post: over one order, several (entries name their lines), or none.
struct ReceiptDraft {
    LocationId location; ///< where entries without a place go
    QString deliveryNote;
    CalendarDay day; ///< business date
    std::vector<ReceiptEntry> entries;
    /// Arrived, unchecked: everything is put aside, on hand and not available, until it is checked.
    bool unchecked = false;
    /// The unchecked receipt that this one replaces, in the same transaction; none = a delivery of its own.
    DocumentId checks;
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
    bool unchecked = false; ///< and not yet replaced by its check
    int claimedFaults = 0;  ///< what a claim letter would name
};

} // namespace qm
