#include "stockrepository.h"

#include <algorithm>
#include <limits>

namespace qm::stockrepository {

namespace {

// ?1 = 0 stands for every item.
constexpr Sql kBalances = "SELECT item_id, location_id, lot_id, on_hand, reserved FROM balance "
                          "ORDER BY item_id, location_id, lot_id";
constexpr Sql kBalancesOfItem = "SELECT item_id, location_id, lot_id, on_hand, reserved FROM balance "
                                "WHERE item_id = ?1 ORDER BY location_id, lot_id";
constexpr Sql kSums =
    "SELECT item_id, location_id, lot_id, sum(quantity), 0 FROM movement WHERE moment < ?2 "
    "AND (?1 = 0 OR item_id = ?1) GROUP BY item_id, location_id, lot_id ORDER BY item_id, location_id, lot_id";
// Orders count when dated up to and including the day, as everywhere.
constexpr Sql kReservedBefore =
    "SELECT r.item_id, r.location_id, r.lot_id, 0, sum(r.quantity) FROM reservation AS r "
    "JOIN sales_order_line AS l ON l.id = r.order_line_id JOIN sales_order AS o ON o.id = l.sales_order_id "
    "WHERE r.state = 'open' AND (?1 = 0 OR r.item_id = ?1) AND o.ordered_on <= ?2 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
constexpr Sql kReadings =
    "SELECT DISTINCT c.item_id, c.location_id FROM count_line AS c WHERE c.moment < ?2 AND (?1 = 0 OR c.item_id = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)";
constexpr Sql kSelling = "SELECT DISTINCT item_id, location_id FROM sales_line WHERE moment < ?1";
constexpr Sql kSellingOfItem =
    "SELECT DISTINCT item_id, location_id FROM sales_line WHERE item_id = ?1 AND moment < ?2";
constexpr Sql kExpiries = "SELECT id, expiry FROM lot WHERE expiry IS NOT NULL";

Moment endOf(std::optional<Moment> before) {
    return before.value_or(Moment{std::numeric_limits<std::int64_t>::max()});
}

Result<std::vector<ItemPlace>> placesOf(Statement rows) {
    std::vector<ItemPlace> places;
    while (rows.next()) {
        places.push_back({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return places;
}

Result<std::vector<StockLevel>> levelsOf(Statement rows) {
    std::vector<StockLevel> levels;
    while (rows.next()) {
        levels.push_back({{ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, LotId{rows.integer(2)}},
                          rows.quantity(3),
                          rows.quantity(4),
                          false});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return levels;
}

/// Both by item, place and lot.
std::vector<StockLevel> withReserved(std::vector<StockLevel> sums, const std::vector<StockLevel>& reserved) {
    for (const StockLevel& held : reserved) {
        const auto place = std::ranges::lower_bound(sums, held.key, {}, &StockLevel::key);
        if (place != sums.end() && place->key == held.key) {
            place->reserved = held.reserved;
        } else {
            sums.insert(place, held);
        }
    }
    return sums;
}

} // namespace

Result<std::vector<StockLevel>> sums(const Database& database, std::optional<ItemId> item,
                                     std::optional<Moment> before) {
    if (before) {
        auto sums = levelsOf(database.query(kSums, item.value_or(ItemId{}), *before));
        auto reserved = levelsOf(database.query(kReservedBefore, item.value_or(ItemId{}), before->day()));
        if (!sums.ok() || !reserved.ok()) {
            return sums.ok() ? reserved : sums;
        }
        return withReserved(*std::move(sums), *reserved);
    }
    return levelsOf(item ? database.query(kBalancesOfItem, *item) : database.query(kBalances));
}

Result<std::vector<ItemPlace>> readings(const Database& database, std::optional<ItemId> item,
                                        std::optional<Moment> before) {
    return placesOf(database.query(kReadings, item.value_or(ItemId{}), endOf(before)));
}

Result<std::vector<ItemPlace>> sellingPlaces(const Database& database, std::optional<ItemId> item,
                                             std::optional<Moment> before) {
    return placesOf(item ? database.query(kSellingOfItem, *item, endOf(before))
                         : database.query(kSelling, endOf(before)));
}

Result<std::vector<Expiry>> expiries(const Database& database) {
    std::vector<Expiry> expiries;
    Statement rows = database.query(kExpiries);
    while (rows.next()) {
        expiries.push_back({LotId{rows.integer(0)}, rows.day(1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return expiries;
}

} // namespace qm::stockrepository
