#pragma once

#include "countlist.h"
#include "countrules.h"
#include "result.h"

#include <functional>
#include <vector>

namespace qm {

class Database;
class Transaction;
class Warehouse;

/// A new list: what is to be counted where. place none: the default location.
struct CountListDraft {
    CountRule rule = CountRule::Cycle;
    LocationId place;
    std::optional<AbcClass> abc;
    int items = 30; ///< Cycle: so many items at a place at most
    bool secondCount = false;
    std::optional<CountTolerance> tolerance; ///< absent: 2 % of the record and 20 currency units
};

/// A list with what posting it would do, or did.
struct CountReview {
    CountList list;
    std::vector<CountVariance> lines; ///< that were counted, in the order of the list
    int differing = 0;                ///< from their record; a first count has none
    int recounts = 0;                 ///< lines that a second count is asked for
    int uncounted = 0;                ///< lines; they stay as they are
    Money surplus;                    ///< of the lines above their record, at cost; >= 0
    Money loss;                       ///< of those below; <= 0
};

/// Count lists, from the rule that makes one to its posting. Counting freezes nothing: each reading holds at the
/// instant at which it was entered, and the ledger's rules for counts do the rest. Lists that were posted or dropped
/// are fixed (CountListFixed). Synchronous, thread-safe, never on the interface thread.
class CountListService {
public:
    explicit CountListService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// The newest first. withDone: those that were posted or dropped too.
    Result<std::vector<CountListRow>> lists(bool withDone) const;
    Result<CountList> list(CountListId id) const;          ///< UnknownCountList
    Result<CountListId> find(const QString& number) const; ///< UnknownCountList (args: the number)

    /// Lines in walking order. NothingToCount, UnknownLocation.
    Result<CountListId> make(const CountListDraft& draft);
    /// Adds what was found but does not stand there, at the end of the last sheet. UnknownLocation where the place lies
    /// outside of the list's. Gives the line that is there already where there is one.
    Result<CountLineId> addLine(CountListId list, ItemId item, LocationId place, const LotName& lot);
    /// NotAllowed where it was counted.
    Status removeLine(CountLineId line);

    /// What was read of a line, now or at an instant; it replaces what was entered before. second: the second count;
    /// NotAllowed where there is no first. NegativeQuantity, NumberOutOfRange. Gives the line as it was before.
    Result<CountLine> enter(CountLineId line, Quantity counted, bool second = false, std::optional<Moment> at = {});
    /// Both readings of a line as they were before.
    Status restore(const CountLine& before);
    /// When the readings hold, where tills give no times.
    Status setTime(CountListId list, const CountTime& time);

    /// The differences, before posting as after it. Failures of post() but RecountNeeded; nothing is changed.
    Result<CountReview> review(CountListId list) const;
    /// All that was counted as one count of the ledger, in one transaction. Lines that were not counted stay as they
    /// are. Failures: RecountNeeded (args: lines), LotNotCounted (args: item, lot, place), RequiredFieldEmpty (nothing
    /// was counted).
    Result<DocumentId> post(CountListId list);
    /// Reverses all lines of its count; the list can be corrected and posted again. NothingToUndo.
    Status undo(CountListId list);
    Status drop(CountListId list);
    Status reopen(CountListId list); ///< one that was dropped

private:
    Status change(const char* kind, CountListId list, const std::function<Status(Transaction&, const CountList&)>& f);
    Warehouse& m_warehouse;
};

/// Steps on, with its row of the audit; for who holds the transaction. StorageFailed where that step is none.
Status stepCountList(Transaction& transaction, const CountListRow& head, CountListState to, DocumentId document);
/// Lines can be entered: neither posted nor dropped.
bool isCountable(const CountListRow& head);
/// The lot that a name means: without a day, the lot of the item with that code that expires first; made where there is
/// none.
Result<LotId> countedLot(Transaction& transaction, ItemId item, const LotName& name);
/// Adds a line that is not there yet; for who holds the transaction.
Result<CountLineId> addCountLine(Transaction& transaction, const CountList& list, const StockKey& key);
/// What a document posted of the counted lines of its list.
Result<std::vector<CountVariance>> variancesOf(const Database& database, const CountList& list, DocumentId document,
                                               int minorDigits);

} // namespace qm
