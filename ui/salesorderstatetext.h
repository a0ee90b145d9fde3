#pragma once

#include "delegates/pill.h"
#include "salesorder.h"

namespace qm {

/// The state of a sales order in one word.
QString salesOrderStateText(SalesOrderState state);
/// Its label in lists: what is wrong comes before the state.
Pill salesOrderStatePill(SalesOrderState state, int daysLate, int backOrdered, int broken);

} // namespace qm
