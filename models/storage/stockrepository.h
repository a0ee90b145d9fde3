#pragma once

#include "database.h"
#include "stockledger.h"

#include <vector>

namespace qm::stockrepository {

/// Sums of the ledger by item, place and lot: before an instant (with what is reserved
/// now for orders dated up to its day), or all (with all that is reserved now). item none: all.
Result<std::vector<StockLevel>> sums(const Database& database, std::optional<ItemId> item,
                                     std::optional<Moment> before);

struct ItemPlace {
    ItemId item;
    LocationId place;
};
/// Items and places with a reading before an instant that is not undone.
Result<std::vector<ItemPlace>> readings(const Database& database, std::optional<ItemId> item,
                                        std::optional<Moment> before);
/// Items and places with sales before an instant.
Result<std::vector<ItemPlace>> sellingPlaces(const Database& database, std::optional<ItemId> item,
                                             std::optional<Moment> before);

struct Expiry {
    LotId lot;
    CalendarDay lastDay;
};
/// Lots that expire.
Result<std::vector<Expiry>> expiries(const Database& database);

} // namespace qm::stockrepository
