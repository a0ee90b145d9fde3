#pragma once

#include "result.h"
#include "strongid.h"

#include <QHash>

namespace qm {

class Database;
class Transaction;

/// Which items are expected to sell like which other one, by the person who set it; by the new item.
Result<QHash<ItemId, ItemId>> readLikeness(const Database& database);
/// Sets it; like none takes it back.
Status storeLikeness(Transaction& transaction, ItemId item, ItemId like);

} // namespace qm
