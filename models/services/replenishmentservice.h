#pragma once

#include "jobprogress.h"
#include "ordersuggestion.h"
#include "result.h"

#include <optional>
#include <vector>

namespace qm {

class Warehouse;

struct SuggestRequest {
    std::optional<CalendarDay> asOf; ///< absent = today, with everything recorded so far
    std::optional<Money> budget;
};

struct SuggestSummary {
    CalendarDay asOf;
    int lines = 0;
    int included = 0;
    int apart = 0;
    int snoozed = 0;
    int neverCounted = 0; ///< items with sales that are not planned
    int dataAgeDays = 0;
};

/// Which lines of the board are wanted. Sums stay over all included lines.
struct BoardFilter {
    LocationId place;
    SupplierId supplier;
    bool withSnoozed = true;
    bool withApart = true;
};

/// Makes suggestions from forecast, stock, open orders and terms, and keeps what a person does to them.
/// suggest(): replaces the open suggestions, in one transaction; touched lines stay as left with the new proposal
/// beside them. Each edit is undoable by undoLast(). Synchronous, thread-safe, never on the interface thread.
class ReplenishmentService {
public:
    explicit ReplenishmentService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<SuggestSummary> suggest(const SuggestRequest& request, const JobProgress& progress = {});
    Result<SuggestionBoard> board(const BoardFilter& filter = {}) const;
    /// All open ones in the order of `suggest`'s file: supplier, then item.
    Result<std::vector<SuggestionRow>> openRows() const;
    Result<SuggestionRow> row(SuggestionId id) const;
    /// The planner's answer for the item, also where it suggests nothing.
    Result<SuggestionReasons> reasonsFor(ItemId item, LocationId place = {}) const;

    Status setQuantity(SuggestionId id, Quantity quantity, const QString& reason = {});
    Status setIncluded(const std::vector<SuggestionId>& ids, bool included);
    Status snooze(const std::vector<SuggestionId>& ids, std::optional<CalendarDay> until); ///< absent: wakes them
    Status setNote(SuggestionId id, const QString& note);
    /// A line by hand: the supplier's terms hold; UnknownItem, NoPrice as ErrorCode::RequiredFieldEmpty.
    Result<SuggestionId> addItem(ItemId item, SupplierId supplier, Quantity quantity);
    /// Moves quantity of the line to another supplier (all of it: the line moves).
    Status moveToSupplier(SuggestionId id, SupplierId supplier, Quantity quantity);
    Status setBudget(std::optional<Money> budget);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
