#pragma once

#include "item.h"

#include <optional>
#include <QString>

namespace qm {

enum class AlertKind { RunsOutBeforeDelivery, LowStock, LateOrder, NegativeStock, StaleData, CountFirst, DueDelivery };

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
    int days = 0; ///< late by
};

} // namespace qm
