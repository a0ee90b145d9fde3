#pragma once

#include "delegates/pill.h"
#include "purchaseorder.h"

namespace qm {

/// The state of a purchase order in one word.
QString orderStateText(OrderState state);
/// Its label in lists: late before everything else.
Pill orderStatePill(OrderState state, int daysLate);

} // namespace qm
