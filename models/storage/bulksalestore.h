#pragma once

#include "bulksale.h"
#include "result.h"

namespace qm {

class Database;
class Transaction;

/// Sales lines of an item that are not void and were sold (quantity > 0), from that day on; by instant.
Result<std::vector<SoldLine>> readSoldLines(const Database& database, ItemId item, CalendarDay from);

/// Lines that stand or stood as bulk sales, of an item or all (none); openOnly: those that wait for a decision. Newest
/// first.
Result<std::vector<BulkSale>> readBulkSales(const Database& database, ItemId item, bool openOnly);

/// Opens it, unless the line has been one before, whatever was said of it.
Status openBulkSale(Transaction& transaction, const SoldLine& line, const BulkSaleFinding& finding);
/// Closes open ones of an item whose line has become void.
Status closeVoidBulkSales(Transaction& transaction, ItemId item);
/// What a person said of a line that is void now holds for the line that came in its place: same item, place, instant,
/// quantity and document number.
Status carryBulkDecisions(Transaction& transaction, ItemId item);
/// Closes it with what a person said, or opens it again (Undecided). Conflict where it already stands so.
Status decideBulkSale(Transaction& transaction, SalesLineId line, BulkDecision decision);

} // namespace qm
