#pragma once

#include "result.h"
#include "stockledger.h"

#include <vector>

namespace qm {

class Database;

/// What can be taken of one stock: on hand and held for nobody.
struct FreeStock {
    StockKey key;
    Quantity free;
};

/// What can be taken of an item inside a place, in the order in which it should be: by first expiry, then in walking
/// order. Left out: what lies in quarantine or at a place that was never counted, and lots that do not last until the
/// day asked for.
struct FreeStocks {
    bool counted = false; ///< the place or one inside it was counted
    std::vector<FreeStock> stocks;
    Quantity total() const;
};
Result<FreeStocks> freeStocks(const Database& database, ItemId item, LocationId place, CalendarDay lastsUntil);

} // namespace qm
