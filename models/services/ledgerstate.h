#pragma once

#include "documentrepository.h"
#include "itemposting.h"
#include "ledger.h"
#include "ledgerrepository.h"

#include <map>
#include <unordered_set>

namespace qm {

/// What a ledger remembers until it settles.
struct Ledger::Private {
    explicit Private(Transaction& t) : transaction(t), writer(t) {}

    Transaction& transaction;
    LedgerWriter writer;
    std::optional<PlaceTree> places;
    std::optional<std::unordered_set<ItemId>> counted;
    std::map<ItemId, ItemWork> work;

    const Database& database() const { return transaction.database(); }
    Status readPlaces();
    Result<bool> isCounted(ItemId item);
    Result<QString> numberOr(const QString& number, const QString& counter, const QString& prefix);
    Status addSalesLines(DocumentId document, const SalesDocument& rows, int lastLine);
    Status addReading(DocumentId document, const StockKey& key, Moment moment, Quantity counted);
    Status takeBack(const StoredDocument& document, DocumentId reversing);
};

} // namespace qm
