#pragma once

#include "stockledger.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace qm {

/// A new row of table document. The revision is found when it is inserted.
struct DocumentRow {
    DocumentKind kind = DocumentKind::Sale;
    QString number;
    LocationId location;
    QString till;
    Moment moment;
    std::optional<std::int64_t> importId;
    DocumentId reverses; ///< none: an original
    QString reason;
};

/// A document as stored, as far as posting needs it.
struct StoredDocument {
    DocumentId id;
    DocumentKind kind = DocumentKind::Sale;
    QString number;
    LocationId location;
    QString till;
    Moment moment;
    DocumentId reverses;   ///< none: an original
    bool reversed = false; ///< a reversing document is there
};

struct SalesLineRow {
    DocumentId document;
    int line = 0;
    ItemId item;
    LocationId location;
    Moment moment;
    bool timed = false;
    Quantity quantity;
    std::optional<UnitPrice> price;
    QString channel;
};

/// A sales line that is not void, with what orders it among counts.
struct SalesFact {
    SalesLineId id;
    DocumentId document;
    LocationId location;
    Moment moment;
    bool timed = false;
    Quantity quantity;
    QString till;
    QString number; ///< of its document
};

/// A reading that is not undone: what was counted of one item at one place and instant, over its documents.
struct CountFact {
    DocumentId document; ///< the last one, which takes further lines
    LocationId location;
    Moment moment;
    std::map<LotId, Quantity> counted; ///< lots that are not named are 0
    std::map<QString, std::int64_t> lastReceipts;
};

/// A line of the ledger, posted (seq > 0) or about to be.
struct LedgerLine {
    std::int64_t seq = 0;
    DocumentId document;
    MovementKind kind = MovementKind::Sale;
    StockKey key;
    Moment moment;
    Quantity quantity;
    std::optional<UnitPrice> unitCost;
    SalesLineId salesLine;        ///< none where it is no sale's
    std::int64_t reversesSeq = 0; ///< 0: none
    bool guarded = false;         ///< may not take what is free below zero
};

std::string_view textOf(MovementKind kind);
std::string_view textOf(DocumentKind kind);
DocumentKind documentKindOf(std::string_view text);
MovementKind movementKindOf(std::string_view text);

} // namespace qm
