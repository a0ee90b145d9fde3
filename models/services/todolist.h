#pragma once

#include "alertlist.h"
#include "ordersuggestion.h"
#include "today.h"

#include <vector>

namespace qm {

/// What asks for doing, one row a kind, the most money at stake first. Pure.
std::vector<ToDoRow> toDoList(const AlertBasis& basis, const SuggestionBoard& suggestions, CalendarDay today);

} // namespace qm
