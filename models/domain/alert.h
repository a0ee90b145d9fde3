#pragma once

#include "item.h"

#include <optional>
#include <QStringList>

namespace qm {

enum class AlertKind {
    RunsOutBeforeDelivery,
    LowStock,
    LateOrder,
    NegativeStock,
    StaleData,
    CountFirst,
    DueDelivery,
    SaleStandsOut,     ///< date: its day; quantity: the line's; amount 0
    ReservationBroken, ///< reference: the sales order; quantity: how much of what was held is not there any more
    SupplierCloses     ///< date: his first closed day; due: last day to order for a delivery before it
};

/// One fact that asks for something, dated and costed.
struct Alert {
    AlertKind kind = AlertKind::LowStock;
    ItemId item; ///< none for an order or data alert
    QString itemName;
    QString sku;
    QString reference;               ///< order number, place, …
    std::optional<CalendarDay> date; ///< day it happens ("out on 24 Nov")
    std::optional<CalendarDay> due;  ///< day by which to act
    Money amount;                    ///< at stake
    Quantity quantity;
    int days = 0;      ///< late by; closed for
    int items = 0;     ///< that would not last
    QStringList names; ///< of some of them
};

} // namespace qm
