#pragma once

#include "result.h"
#include "strongid.h"

namespace qm {

class Database;
class Transaction;

/// Takes items, suppliers, terms and places out of the catalogue. Their rows are kept, marked as deleted, since what
/// was undone still names them; their codes are free again. Whether something that stands needs them is asked first.

/// A sales line, movement, count or receipt that is not taken back, a term, an open suggestion or reservation, an order
/// that is not cancelled.
Result<bool> isNeeded(const Database& database, ItemId item);
/// A term, an open suggestion, an order that is not cancelled.
Result<bool> isNeeded(const Database& database, SupplierId supplier);
/// A document that stands, a movement that is not taken back, a place inside it, an open suggestion or reservation, an
/// order that is not cancelled; the default place.
Result<bool> isNeeded(const Database& database, LocationId place);

Status removeFromCatalogue(Transaction& transaction, ItemId item);
Status removeFromCatalogue(Transaction& transaction, SupplierId supplier);
Status removeFromCatalogue(Transaction& transaction, LocationId place);
Status removeFromCatalogue(Transaction& transaction, TermId term);

} // namespace qm
