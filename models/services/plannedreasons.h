#pragma once

#include "ordersuggestion.h"
#include "planinputs.h"

namespace qm {

/// The planner's numbers as the reasons that are stored and shown.
SuggestionReasons reasonsOf(const PlanSubject& subject, const replenishment::PlannedLine& line);

/// What is suggested for a line that stands apart, whose quantity the planner leaves at 0: its need, MOQ and pack met.
Quantity quantityApart(const PlanSubject& subject, const replenishment::PlannedLine& line);

} // namespace qm
