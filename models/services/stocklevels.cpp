#include "stocklevels.h"

#include "placetree.h"
#include "stockrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace qm {

namespace {

using Counted = std::set<std::pair<ItemId, LocationId>>;

std::optional<Moment> endOf(const StockQuestion& question) {
    return question.opening ? std::optional(Moment::openingOf(*question.opening)) : std::nullopt;
}

bool isAsked(const StockQuestion& question, const PlaceTree& places, LocationId place) {
    return !question.site || places.isInside(place, *question.site);
}

/// A place is counted once it or a place inside it is. A quarantine place begins empty and is filled by the program
/// alone: what lies there is known as soon as its site is.
bool isCounted(const Counted& readings, const PlaceTree& places, ItemId item, LocationId place) {
    const auto& inside = places.insideOf(places.isQuarantine(place) ? places.siteOf(place) : place);
    return std::any_of(inside.begin(), inside.end(), [&](LocationId in) { return readings.contains({item, in}); });
}

struct Read {
    PlaceTree places;
    Counted readings;
    std::vector<StockLevel> levels; ///< of the places asked for; counted ones without movements are among them
};

Result<Read> readLevels(const Database& database, const StockQuestion& question) {
    auto places = PlaceTree::read(database);
    if (!places.ok()) {
        return places.error();
    }
    Read read{std::move(places).value(), {}, {}};
    const auto readings = stockrepository::readings(database, question.item, endOf(question));
    if (!readings.ok()) {
        return readings.error();
    }
    for (const stockrepository::ItemPlace& reading : *readings) {
        read.readings.insert({reading.item, reading.place});
    }
    const auto sums = stockrepository::sums(database, question.item, endOf(question));
    if (!sums.ok()) {
        return sums.error();
    }
    Counted withRow;
    for (StockLevel level : *sums) {
        if (isAsked(question, read.places, level.key.location)) {
            level.counted = isCounted(read.readings, read.places, level.key.item, level.key.location);
            withRow.insert({level.key.item, level.key.location});
            read.levels.push_back(level);
        }
    }
    for (const auto& [item, place] : read.readings) {
        if (isAsked(question, read.places, place) && !withRow.contains({item, place})) {
            read.levels.push_back({{item, place, LotId{}}, {}, {}, true});
        }
    }
    return read;
}

} // namespace

Result<std::vector<StockLevel>> stockLevels(const Database& database, const StockQuestion& question) {
    auto read = readLevels(database, question);
    if (!read.ok()) {
        return read.error();
    }
    std::vector<StockLevel>& levels = read->levels;
    std::set<std::pair<ItemId, LocationId>> shown;
    for (const StockLevel& level : levels) {
        if (level.onHand.value != 0 || level.reserved.value != 0) {
            shown.insert({level.key.item, level.key.location});
        }
    }
    // A counted place with nothing on hand keeps one row, without a lot.
    std::erase_if(levels, [&](const StockLevel& level) {
        const bool empty = level.onHand.value == 0 && level.reserved.value == 0;
        return empty && (!level.counted || shown.contains({level.key.item, level.key.location}) || level.key.lot);
    });
    std::sort(levels.begin(), levels.end(), [&](const StockLevel& left, const StockLevel& right) {
        return std::tuple(left.key.item, read->places.walkOf(left.key.location), left.key.lot) <
               std::tuple(right.key.item, read->places.walkOf(right.key.location), right.key.lot);
    });
    return std::move(levels);
}

Result<std::unordered_map<ItemId, ItemStock>> itemStocks(const Database& database, const StockQuestion& question,
                                                         CalendarDay day) {
    const auto read = readLevels(database, question);
    if (!read.ok()) {
        return read.error();
    }
    const auto expiries = stockrepository::expiries(database);
    if (!expiries.ok()) {
        return expiries.error();
    }
    std::set<LotId> expired;
    for (const stockrepository::Expiry& expiry : *expiries) {
        if (expiry.lastDay < day) {
            expired.insert(expiry.lot);
        }
    }
    const auto selling = stockrepository::sellingPlaces(database, question.item, endOf(question));
    if (!selling.ok()) {
        return selling.error();
    }
    std::unordered_map<ItemId, ItemStock> stocks;
    Counted uncounted;
    for (const StockLevel& level : read->levels) {
        ItemStock& stock = stocks[level.key.item];
        if (!level.counted) {
            stock.waiting += level.onHand;
            uncounted.insert({level.key.item, level.key.location});
            continue;
        }
        stock.onHand = stock.onHand.value_or(Quantity{}) + level.onHand;
        stock.reserved += level.reserved;
        stock.negative = stock.negative || level.onHand.value < 0;
        if (read->places.isQuarantine(level.key.location)) {
            stock.quarantined += level.onHand;
        } else if (expired.contains(level.key.lot)) {
            stock.expired += level.onHand;
        } else {
            stock.usable += std::max(level.onHand, Quantity{});
        }
    }
    for (const stockrepository::ItemPlace& place : *selling) {
        if (isAsked(question, read->places, place.place) &&
            !isCounted(read->readings, read->places, place.item, place.place)) {
            stocks[place.item]; // sold, never counted: known to be unknown
            uncounted.insert({place.item, place.place});
        }
    }
    for (const auto& [item, place] : uncounted) {
        ++stocks[item].uncountedPlaces;
    }
    for (auto& [item, stock] : stocks) {
        stock.usable = std::max(stock.usable - stock.reserved, Quantity{});
    }
    return stocks;
}

} // namespace qm
