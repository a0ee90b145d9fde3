#pragma once

#include "item.h"

#include <algorithm>
#include <optional>
#include <QString>
#include <vector>

namespace qm {

enum class OrderState { Draft, Approved, Sent, Confirmed, PartlyReceived, Received, Closed, Cancelled };

struct PurchaseOrderLine {
    OrderLineId id;
    int line = 0;
    ItemId item;
    QString sku;
    QString name;
    QString unit;
    int decimals = 0;
    QString supplierSku;
    QString supplierItemName;
    Quantity quantity;
    Quantity received;
    Quantity givenUp; ///< claimed back: will not come
    Quantity pack;
    std::optional<UnitPrice> price;
    std::optional<Money> amount;
    int taxRate = 0; ///< 1/10,000 of a percent
    std::optional<CalendarDay> expected;
    QString note;
    std::optional<int> shelfLifeDays; ///< present: lot and expiry are asked at receipt
    /// Still to come, >= 0.
    Quantity open() const { return std::max(Quantity{}, quantity - received - givenUp); }
};

struct PurchaseOrderRow {
    PurchaseOrderId id;
    QString number;
    SupplierId supplier;
    QString supplierName;
    OrderState state = OrderState::Draft;
    LocationId location;
    QString locationName;
    CalendarDay ordered;
    std::optional<CalendarDay> expected;
    std::optional<CalendarDay> sent;
    QString sentWay;
    int daysLate = 0; ///< 0 = not late
    int lines = 0;
    Money amount;   ///< net, all lines
    Money received; ///< net, what has arrived
    QString currency;
    QString note;
    std::int64_t version = 1; ///< rises with every change
};

struct PurchaseOrder {
    PurchaseOrderRow head;
    std::vector<PurchaseOrderLine> lines;
};

} // namespace qm
