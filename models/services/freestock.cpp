#include "freestock.h"

#include "lotrepository.h"
#include "placetree.h"
#include "stocklevels.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

Quantity FreeStocks::total() const {
    Quantity sum;
    for (const FreeStock& stock : stocks) {
        sum += stock.free;
    }
    return sum;
}

Result<FreeStocks> freeStocks(const Database& database, ItemId item, LocationId place, CalendarDay lastsUntil) {
    const auto places = PlaceTree::read(database);
    const auto lots = lotrepository::ofItem(database, item);
    const auto levels = stockLevels(database, {std::nullopt, place, item});
    if (!places.ok() || !lots.ok() || !levels.ok()) {
        return !places.ok() ? places.error() : !lots.ok() ? lots.error() : levels.error();
    }
    const CalendarDay never = CalendarDay::fromNumber(std::numeric_limits<std::int32_t>::max());
    std::map<LotId, CalendarDay> expiries;
    for (const lotrepository::Lot& lot : *lots) {
        expiries.emplace(lot.id, lot.expiry.value_or(never));
    }
    const auto expiryOf = [&](LotId lot) {
        const auto found = expiries.find(lot);
        return found == expiries.end() ? never : found->second;
    };
    FreeStocks found;
    for (const StockLevel& level : *levels) {
        found.counted = found.counted || level.counted;
        const Quantity free = level.onHand - level.reserved;
        if (level.counted && free.value > 0 && !places->isQuarantine(level.key.location) &&
            expiryOf(level.key.lot) >= lastsUntil) {
            found.stocks.push_back({level.key, free});
        }
    }
    std::ranges::stable_sort(found.stocks, [&](const FreeStock& left, const FreeStock& right) {
        return std::tuple(expiryOf(left.key.lot), places->walkOf(left.key.location), left.key.lot) <
               std::tuple(expiryOf(right.key.lot), places->walkOf(right.key.location), right.key.lot);
    });
    return found;
}

} // namespace qm
