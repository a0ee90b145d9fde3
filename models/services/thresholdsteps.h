#pragma once

#include "result.h"
#include "threshold.h"

namespace qm {

class Transaction;

/// Refuses limits that mean nothing: NegativeQuantity, NumberOutOfRange, Invalid (maximum).
Status refuseLimits(const ThresholdLimits& limits);
/// before and after must differ.
Status storeFixedThreshold(Transaction& transaction, const ThresholdStep& step, CalendarDay from);
/// Puts back what stood before a step, unless it was changed again since.
Status undoThresholdStep(Transaction& transaction, std::int64_t id, CalendarDay from);

} // namespace qm
