#pragma once

#include "calendarday.h"

#include <optional>

namespace qm {

/// Whether a warehouse has been begun, and how far its sales reach.
struct WarehouseContents {
    bool hasItems = false;
    bool hasSuppliers = false;
    std::optional<CalendarDay> lastSale;

    bool isEmpty() const { return !hasItems && !hasSuppliers; }
};

} // namespace qm
