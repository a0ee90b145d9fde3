#pragma once

#include "result.h"
#include "stockledger.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace qm {

class Database;

/// Which stock is asked for. opening none: everything recorded so far; else the state at the opening of that day
/// (movements and counts dated before it). site none: all places; else that place and all places inside it.
struct StockQuestion {
    std::optional<CalendarDay> opening;
    std::optional<LocationId> site;
    std::optional<ItemId> item;
};

/// Stock by item, place and lot, by item, then walking order, then expiry. Rows with nothing on hand are left out
/// unless their place was counted.
Result<std::vector<StockLevel>> stockLevels(const Database& database, const StockQuestion& question);

/// Stock by item, over the places asked for. Items without counts or movements are not in it. day: from when on a lot
/// is expired (its expiry is the last day on which it may be sold).
Result<std::unordered_map<ItemId, ItemStock>> itemStocks(const Database& database, const StockQuestion& question,
                                                         CalendarDay day);

} // namespace qm
