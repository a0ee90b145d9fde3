#pragma once

#include "auditlog.h"
#include "ledgerrows.h"
#include "transaction.h"

#include <optional>
#include <vector>

/// What one command did, for telling of it and for taking it back.
namespace qm::commandrepository {

/// A file that was taken in, and by whom.
struct TakenFile {
    std::int64_t id = 0;
    CommandId command;
    QString kind;
    QString name; ///< without its folder
    QString user;
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    std::int64_t read = 0;
    std::int64_t posted = 0;
    std::int64_t rejected = 0;
    std::int64_t unchanged = 0;
    bool undone = false; ///< the audit has it as deleted
};
/// The newest first, at most limit.
Result<std::vector<TakenFile>> takenFiles(const Database& database, int limit);
Result<std::optional<TakenFile>> takenFile(const Database& database, std::int64_t id);

/// Documents that it made and that stand, the last first.
Result<std::vector<StoredDocument>> documentsThatStand(const Database& database, CommandId command);
/// Documents of others that it took back, the first first.
Result<std::vector<StoredDocument>> documentsTakenBack(const Database& database, CommandId command);
/// A sales document as it was entered, void or not. Its moment and timed are those of the first line; lines of other
/// instants are further documents of the list, of the same key.
Result<std::vector<SalesDocument>> salesAsEntered(const Database& database, const StoredDocument& document);
/// Orders that it made, the last first.
Result<std::vector<PurchaseOrderId>> orders(const Database& database, CommandId command);
Result<std::vector<SalesOrderId>> salesOrders(const Database& database, CommandId command);
/// Its changes to items, customers, suppliers, terms, places and lines of count lists, the last first.
Result<std::vector<AuditRow>> changes(const Database& database, CommandId command);

} // namespace qm::commandrepository
