#pragma once

#include "purchaseorder.h"
#include "result.h"

#include <optional>
#include <vector>

namespace qm {

class Transaction;

struct NewOrderLine {
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price;
    Quantity pack{1};
    int taxRate = 0;
    QString supplierSku;
    QString supplierName;
    std::optional<CalendarDay> expected;
    QString note;
};

struct NewOrder {
    QString number; ///< unique
    SupplierId supplier;
    LocationId location;
    QString currency;
    CalendarDay ordered;
    std::optional<CalendarDay> expected;
    std::vector<NewOrderLine> lines;
};

struct InsertedOrder {
    PurchaseOrderId id;
    std::vector<OrderLineId> lines; ///< in the order of the lines given
};

/// Stores an order as a draft with the first row of its history. DuplicateDocument where the number is taken.
Result<InsertedOrder> insertOrder(Transaction& transaction, const NewOrder& order);
/// Moves an order to a state, with a row of its history dated day. Not allowed from where it stands: IllegalTransition
/// (args: from, to).
Status stepOrder(Transaction& transaction, PurchaseOrderId order, OrderState to, CalendarDay day);
/// When and how the order went out; no day takes the mark back.
Status markOrderSent(Transaction& transaction, PurchaseOrderId order, std::optional<CalendarDay> day,
                     const QString& way);
/// The day on which the rest of the order, and of its lines, is expected.
Status expectOrder(Transaction& transaction, PurchaseOrderId order, CalendarDay day);
/// The same of the order's own day or of one line, also back to unknown.
Status expectOrderHead(Transaction& transaction, PurchaseOrderId order, std::optional<CalendarDay> day);
Status expectOrderLine(Transaction& transaction, OrderLineId line, std::optional<CalendarDay> day);
Status noteOrder(Transaction& transaction, PurchaseOrderId order, const QString& note);
/// Leaves the number of a cancelled order free for another one: it gets an addition, which is given back whole.
Result<QString> freeOrderNumber(Transaction& transaction, PurchaseOrderId order);
/// The state that the order had before it first received anything.
Result<OrderState> stateBeforeReceipts(const Transaction& transaction, PurchaseOrderId order);

} // namespace qm
