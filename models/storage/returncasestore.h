#pragma once

#include "database.h"
#include "returncase.h"
#include "transaction.h"

#include <vector>

namespace qm::returncasestore {

/// Those that are not closed first, by the day on which they are due; then closed ones, the latest first.
Result<std::vector<ReturnCaseRow>> readAll(const Database& database);
/// UnknownReturn (args: id).
Result<ReturnCase> read(const Database& database, ReturnCaseId id);
/// By number, without case and outer spaces. UnknownReturn (args: number).
Result<ReturnCaseId> find(const Database& database, const QString& number);

/// A new one, open.
Result<ReturnCaseId> insert(Transaction& transaction, const ReturnCase& added);
/// What may change of it; its version must be the one given (Conflict) and rises by one.
Status update(Transaction& transaction, const ReturnCase& changed);
/// Of an open one nothing stays but its audit; its version must be the one given (Conflict).
Status remove(Transaction& transaction, const ReturnCase& removed);

/// An order's line that goods can come back from.
struct ShippedLine {
    CustomerId customer;
    ItemId item;
    LocationId location; ///< where it was shipped from
    std::optional<UnitPrice> price;
    Quantity shipped;
    Quantity returned; ///< by cases that are decided
    /// What can still come back.
    Quantity left() const { return shipped - returned; }
};
/// UnknownOrder (args: id).
Result<ShippedLine> readShippedLine(const Database& database, SalesOrderLineId line);

} // namespace qm::returncasestore
