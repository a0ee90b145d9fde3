#pragma once

#include "countlist.h"
#include "result.h"

#include <string_view>
#include <vector>

namespace qm {

class Database;

/// The newest first. withDone: those that were posted or dropped too.
Result<std::vector<CountListRow>> readCountLists(const Database& database, bool withDone);
/// UnknownCountList.
Result<CountList> readCountList(const Database& database, CountListId id);
/// UnknownCountList (args: the number).
Result<CountListId> findCountList(const Database& database, const QString& number);
/// The list that a document was posted of; none where it was none.
Result<CountListId> countListOf(const Database& database, DocumentId document);
/// The list that a line stands on. UnknownCountList.
Result<CountListId> countListWith(const Database& database, CountLineId line);
/// The line of an item at a place and lot; none where the list has none.
Result<CountLineId> findCountLine(const Database& database, CountListId list, const StockKey& key);

/// Words of the schema.
std::string_view textOf(CountRule rule);
std::string_view textOf(CountReason reason);
std::string_view textOf(CountTime::When when);
/// As listings write it: open, entered, posted, undone, dropped.
std::string_view textOf(CountListState state);

} // namespace qm
