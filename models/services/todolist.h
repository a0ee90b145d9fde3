#pragma once

#include "alertlist.h"
#include "countlist.h"
#include "ordersuggestion.h"
#include "returncase.h"
#include "today.h"

#include <QStringList>
#include <vector>

namespace qm {

/// What asks for doing, one row a kind, the most money at stake first. Pure.
std::vector<ToDoRow> toDoList(const AlertBasis& basis, const SuggestionBoard& suggestions, CalendarDay today);

/// Adds that count lists are begun, where there are any. lists: that can be counted.
void addCountLists(std::vector<ToDoRow>& rows, const std::vector<CountListRow>& lists);

/// Adds that returns and complaints are due, where there are any.
void addReturnsDue(std::vector<ToDoRow>& rows, const std::vector<ReturnCaseRow>& cases, CalendarDay today);

/// Adds that files of the watched folder wait to be checked, where there are any.
void addFilesToCheck(std::vector<ToDoRow>& rows, const QStringList& names);

} // namespace qm
