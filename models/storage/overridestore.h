#pragma once

#include "forecastoverride.h"

namespace qm {

class Database;
class Transaction;

/// Overrides that are not marked as deleted, by item, in the order in which they were entered. item none = all.
Result<std::vector<ForecastOverride>> readOverrides(const Database& database, ItemId item = {});
/// Changes whenever an override comes, changes or goes: for caches of what is read with overrides.
Result<std::int64_t> overrideStamp(const Database& database);

/// An id of none inserts; else the version must still be the one given (Conflict). Refuses what
/// checkForecastOverride() refuses.
Result<ForecastOverrideId> storeOverride(Transaction& transaction, const ForecastOverride& entry, int decimals);
/// Marks one as deleted, or takes that back. Conflict where it stands so already.
Status setOverrideDeleted(Transaction& transaction, ForecastOverrideId id, bool deleted);

} // namespace qm
