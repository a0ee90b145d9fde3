#pragma once

#include <cstdint>

namespace qm::replenishment {

/// What rules in common use would order, for the comparison beside our own figure and in replays.

/// Fixed min/max as we read it: at or below min, up to max (never less than up to min); else 0.
std::int64_t minMaxQuantity(std::int64_t position, std::int64_t min, std::int64_t max);

/// Odoo up to 18: strictly below min, up to max(min, max), rounded up to the multiple (0 = none).
/// Source: stock_orderpoint.py of odoo/odoo.
double odooOrderpoint(double forecast, double min, double max, double multiple);

/// ERPNext: at or below the level, the larger of the reorder quantity and what is missing to the level.
/// Source: frappe/erpnext.
double erpnextReorder(double projected, double reorderLevel, double reorderQuantity);

} // namespace qm::replenishment
