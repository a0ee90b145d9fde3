#pragma once

#include "result.h"
#include "stockledger.h"

#include <memory>

namespace qm {

class Transaction;

/// The posting rules of the stock ledger, inside one transaction. Documents are added one after another, and settle()
/// posts the movements that they ask for: the rules of "what stock means" hold once it has returned. Meant for bulk:
/// lines of items that were never counted cost only their row.
///
/// A sale is stored as a line and moves stock where its item was counted before it at its place or at a place inside
/// it; it takes from those places by first expiry, then in walking order, and goes below zero at the end where the
/// record says that nothing is left. A count's line is counted − stock on record at its instant; it lets earlier
/// unposted sales after it through. Whatever lies before a count that is already there posts, in that count's document,
/// its opposite.
class Ledger {
public:
    explicit Ledger(Transaction& transaction);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// Stores a till's receipt. Does not look for rows that are there already: imports do. A document that was reversed
    /// and comes anew gets the next revision. Failures: ZeroQuantity, NumberOutOfRange, DuplicateDocument (a document
    /// of this key that is not reversed is there).
    Result<DocumentId> addSales(const SalesDocument& document);
    /// Adds further rows to a sales document that is there and not reversed.
    Status addSalesLines(DocumentId document, const SalesDocument& rows);
    /// Stores a count and its adjustments. Failures: RequiredFieldEmpty (no lines), NegativeQuantity, Invalid.
    Result<DocumentId> addCount(const CountDocument& document);
    /// Stores goods that arrived and what they leave open on their order lines. Failures: NegativeQuantity,
    /// ZeroQuantity, Invalid (damaged above quantity), StockTooLow never.
    Result<DocumentId> addReceipt(const ReceiptDocument& document);
    /// Moves stock between places of one warehouse. Failures: NotCounted, StockTooLow (args: available).
    Result<DocumentId> addTransfer(const StockKey& from, LocationId to, Quantity quantity, Moment moment);
    /// Takes stock away for a reason. Failures: NotCounted, StockTooLow, RequiredFieldEmpty (reason).
    Result<DocumentId> addWriteOff(const StockKey& from, Quantity quantity, Moment moment, const QString& reason);
    /// An item of status new without sales lines begins as counted 0 at every place on that day.
    Status beginAsCountedZero(ItemId item, CalendarDay day);

    /// Takes a document back: its lines by opposite ones at the same instants, its sales lines void. Failures:
    /// NothingToUndo (reversed already, or itself a reversal), StockTooLow where goods of a receipt have gone
    /// meanwhile.
    Result<DocumentId> reverse(DocumentId document, const QString& reason);

    /// Posts what is still to be posted. Until then balances and movements are those of before. Nothing may be added
    /// after it. A ledger that goes out of scope without it makes the transaction's commit fail.
    Status settle();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace qm
