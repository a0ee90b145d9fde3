#pragma once

#include "hashchain.h"
#include "ledgerrows.h"
#include "transaction.h"

#include <unordered_map>

namespace qm {

/// Writes the ledger: rows get the next sequence number, line number and hash, and the balance follows. One at a time
/// for a transaction. finish() stores the head of the chain.
class LedgerWriter {
public:
    explicit LedgerWriter(Transaction& transaction) : m_transaction(transaction) {}

    /// Gives the line's sequence number. Failure: StockTooLow where the line is guarded and on hand − reserved is less
    /// than it takes (args: what is free).
    Result<std::int64_t> append(const LedgerLine& line);
    Status finish();

private:
    Status begin();
    Result<int> nextLine(DocumentId document);
    Status moveBalance(const LedgerLine& line);

    Transaction& m_transaction;
    HashChain m_chain;
    bool m_begun = false;
    std::unordered_map<DocumentId, int> m_lastLines;
};

namespace ledgerrepository {

/// All lines of an item in the order of their posting.
Result<std::vector<LedgerLine>> linesOfItem(const Database& database, ItemId item);
/// Lines of a document that are neither reversed nor reversals.
Result<std::vector<LedgerLine>> liveLinesOfDocument(const Database& database, DocumentId document);

struct Balance {
    StockKey key;
    Quantity onHand;
    Quantity reserved;
};
Result<std::vector<Balance>> balancesOfItem(const Database& database, ItemId item);

/// The canonical text of a movement, by which the chain is made and checked.
CanonicalRow canonical(std::int64_t seq, int line, std::int64_t command, const LedgerLine& movement);

} // namespace ledgerrepository

} // namespace qm
