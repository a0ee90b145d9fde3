#pragma once

#include "suggestionedit.h"
#include "suggestionstore.h"
#include "supplier.h"

#include <optional>
#include <vector>

namespace qm {

class Transaction;
class Warehouse;

/// What an edit found and made: enough to put the lines back.
struct SuggestionEdit::Lines {
    std::vector<SuggestionRecord> before;
    std::vector<SuggestionId> made;
};

/// The lines that one command edits: reads, prices and stores them, and keeps what they were.
class SuggestionLines {
public:
    SuggestionLines(Transaction& transaction, const Warehouse& warehouse)
        : m_transaction(transaction), m_warehouse(warehouse) {}

    /// Of the latest run, else today.
    Result<CalendarDay> day() const;
    Result<SuggestionRecord> open(SuggestionId id) const;
    /// The open line of that item, supplier and place, if there is one.
    Result<std::optional<SuggestionRecord>> find(ItemId item, SupplierId supplier, LocationId location) const;
    /// His terms for the item on day(); none where he does not sell it.
    Result<std::optional<SupplierTerm>> termOf(ItemId item, SupplierId supplier) const;
    /// Price at the quantity, and whether the line is above the limit for one line.
    Status reprice(SuggestionRecord& record) const;
    /// Stores the line as touched by a person, with a row of the audit.
    Status save(SuggestionRecord record);
    /// A line by hand in the latest run.
    Result<SuggestionId> add(SuggestionRecord record);
    /// Puts back what an edit changed, and takes out what it made, with rows of the audit.
    Status restore(const SuggestionEdit::Lines& lines);

    /// What was done so far.
    SuggestionEdit edit() const;

private:
    Transaction& m_transaction;
    const Warehouse& m_warehouse;
    SuggestionEdit::Lines m_done;
};

} // namespace qm
