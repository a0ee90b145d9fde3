#pragma once

#include "jobprogress.h"
#include "ordersuggestion.h"
#include "result.h"
#include "suggestionedit.h"

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

struct LineQuantity {
    SuggestionId id;
    Quantity quantity;
};

/// Makes suggestions from forecast, stock, open orders and terms, and keeps what a person does to them.
/// suggest(): replaces the open suggestions, in one transaction; touched lines stay as left with the new proposal
/// beside them. Each edit is one transaction and is taken back by undo(). Synchronous, thread-safe, never on the
/// interface thread.
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

    Result<SuggestionEdit> setQuantity(SuggestionId id, Quantity quantity, const QString& reason = {});
    /// All of them or none.
    Result<SuggestionEdit> setQuantities(const std::vector<LineQuantity>& quantities, const QString& reason = {});
    Result<SuggestionEdit> setIncluded(const std::vector<SuggestionId>& ids, bool included);
    /// until: absent wakes them.
    Result<SuggestionEdit> snooze(const std::vector<SuggestionId>& ids, std::optional<CalendarDay> until);
    Result<SuggestionEdit> setNote(SuggestionId id, const QString& note);
    /// A line by hand: the supplier's terms hold; UnknownItem, NoPrice as ErrorCode::RequiredFieldEmpty.
    Result<SuggestionEdit> addItem(ItemId item, SupplierId supplier, Quantity quantity);
    /// Moves quantity of the line to another supplier (all of it: the line moves).
    Result<SuggestionEdit> moveToSupplier(SuggestionId id, SupplierId supplier, Quantity quantity);
    /// Takes an edit back, the last one first. Conflict where a line is no longer open.
    Status undo(const SuggestionEdit& done);
    Status setBudget(std::optional<Money> budget);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
