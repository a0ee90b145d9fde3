#include "alertreader.h"

#include "database.h"

namespace qm {

namespace {

// The items first, so that each one's weeks are found in the index and the years before are not read.
constexpr Sql kWeeks = R"(WITH RECURSIVE place (id) AS (
  SELECT ?3 WHERE ?3 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT i.id, (?2 - 1 - s.moment / 86400) / 7 AS week, sum(s.quantity)
FROM item AS i CROSS JOIN sales_line AS s ON s.item_id = i.id AND s.moment >= ?1 * 86400 AND s.moment < ?2 * 86400
WHERE i.deleted = 0 AND s.quantity > 0 AND (?3 = 0 OR s.location_id IN (SELECT id FROM place))
  AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id)
GROUP BY i.id, week)";
constexpr Sql kLastSale = R"(SELECT s.moment / 86400 FROM sales_line AS s
WHERE s.item_id = ?1 AND s.moment < ?2 * 86400 AND s.quantity > 0
  AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id)
ORDER BY s.moment DESC LIMIT 1)";
constexpr Sql kFirstArrival = "SELECT min(moment) / 86400 FROM movement WHERE item_id = ?1 AND quantity > 0";
constexpr Sql kLots = R"(WITH RECURSIVE place (id) AS (
  SELECT ?2 WHERE ?2 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT t.item_id, t.id, t.code, t.expiry, sum(b.on_hand)
FROM lot AS t CROSS JOIN balance AS b ON b.item_id = t.item_id AND b.lot_id = t.id JOIN location AS l ON l.id = b.location_id
WHERE t.expiry <= ?1 AND b.on_hand > 0 AND l.quarantine = 0 AND (?2 = 0 OR b.location_id IN (SELECT id FROM place))
GROUP BY t.id ORDER BY t.item_id, t.expiry, t.id)";

Result<std::optional<CalendarDay>> dayIn(Statement row) {
    std::optional<CalendarDay> day;
    if (row.next()) {
        if (const auto number = row.optionalInteger(0)) {
            day = CalendarDay::fromNumber(static_cast<std::int32_t>(*number));
        }
    }
    return row.status().ok() ? Result<std::optional<CalendarDay>>(day)
                             : Result<std::optional<CalendarDay>>(row.status().error());
}

} // namespace

Result<QHash<ItemId, SoldWeeks>> readSoldWeeks(const Database& database, CalendarDay last, LocationId place) {
    constexpr int kDays = 7 * kSoldWeeks;
    QHash<ItemId, SoldWeeks> sold;
    Statement rows = database.query(kWeeks, (last - (kDays - 1)).number(), (last + 1).number(), place);
    while (rows.next()) {
        auto item = sold.find(ItemId{rows.integer(0)});
        if (item == sold.end()) {
            item = sold.insert(ItemId{rows.integer(0)}, SoldWeeks{});
        }
        item->at(static_cast<std::size_t>(rows.integer(1))) = rows.integer(2);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return sold;
}

Result<std::optional<CalendarDay>> readLastSale(const Database& database, ItemId item, CalendarDay before) {
    return dayIn(database.query(kLastSale, item, before.number()));
}

Result<std::optional<CalendarDay>> readFirstArrival(const Database& database, ItemId item) {
    return dayIn(database.query(kFirstArrival, item));
}

Result<std::vector<ExpiringLot>> readExpiringLots(const Database& database, CalendarDay upTo, LocationId place) {
    std::vector<ExpiringLot> lots;
    Statement rows = database.query(kLots, upTo, place);
    while (rows.next()) {
        lots.push_back({ItemId{rows.integer(0)}, LotId{rows.integer(1)}, rows.text(2), rows.day(3), rows.quantity(4)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lots;
}

} // namespace qm
