#pragma once

#include "ordersuggestion.h"

#include <optional>

namespace qm {

class Database;
struct SuggestionRecord;

/// A stored suggestion as a row of the page.
SuggestionRow suggestionRow(const SuggestionRecord& record);

struct BoardQuestion {
    CalendarDay today;
    std::optional<CalendarDay> opening; ///< state of stock shown; none = now
    QString currency;
    int minorDigits = 2;
    LocationId place;
    SupplierId supplier;
    bool withSnoozed = true;
    bool withApart = true;
};
/// The whole page out of what is stored.
Result<SuggestionBoard> readBoard(const Database& database, const BoardQuestion& question);

bool isSnoozed(const SuggestionRow& row, CalendarDay today);
/// Open, included, not apart, not snoozed: what approving takes.
bool isTaken(const SuggestionRow& row, CalendarDay today);

} // namespace qm
