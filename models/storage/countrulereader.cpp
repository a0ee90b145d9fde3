#include "countrulereader.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kLastCounts =
    "SELECT c.item_id, c.location_id, max(c.moment) FROM count_line AS c WHERE NOT EXISTS "
    "(SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id) GROUP BY c.item_id, c.location_id";
constexpr Sql kSellingDays =
    "SELECT s.item_id, s.location_id, count(DISTINCT s.moment / 86400), min(s.moment), max(s.moment) "
    "FROM sales_line AS s WHERE s.moment >= ?1 AND s.quantity > 0 "
    "AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id) GROUP BY s.item_id, "
    "s.location_id";
constexpr Sql kRecordAt = "SELECT lot_id, sum(quantity) FROM movement WHERE item_id = ?1 AND location_id = ?2 "
                          "AND moment <= ?3 GROUP BY lot_id HAVING sum(quantity) <> 0";
constexpr Sql kPosted = "SELECT item_id, location_id, lot_id, sum(quantity), max(kind = 'opening') FROM movement "
                        "WHERE document_id = ?1 GROUP BY item_id, location_id, lot_id";

constexpr Sql kReadBefore =
    "SELECT EXISTS (SELECT 1 FROM count_line AS c WHERE c.item_id = ?2 AND c.location_id = ?3 "
    "AND c.document_id <> ?1 AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id) "
    "AND c.moment < (SELECT max(o.moment) FROM count_line AS o WHERE o.document_id = ?1 AND o.item_id = ?2 "
    "AND o.location_id = ?3))";

/// Reads all rows with one function.
template <typename Row, typename Make>
Result<std::vector<Row>> all(Statement rows, Make make) {
    std::vector<Row> list;
    while (rows.next()) {
        list.push_back(make(rows));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return list;
}

} // namespace

Result<std::vector<LastCount>> readLastCounts(const Database& database) {
    return all<LastCount>(database.query(kLastCounts), [](const Statement& row) {
        return LastCount{ItemId{row.integer(0)}, LocationId{row.integer(1)}, row.moment(2)};
    });
}

Result<std::vector<SellingDays>> readSellingDays(const Database& database, CalendarDay from) {
    return all<SellingDays>(database.query(kSellingDays, Moment::openingOf(from)), [](const Statement& row) {
        return SellingDays{ItemId{row.integer(0)}, LocationId{row.integer(1)}, row.smallInteger(2), row.moment(3).day(),
                           row.moment(4).day()};
    });
}

Result<std::vector<LotRecordAt>> readRecordAt(const Database& database, ItemId item, LocationId location,
                                              Moment moment) {
    return all<LotRecordAt>(database.query(kRecordAt, item, location, moment), [](const Statement& row) {
        return LotRecordAt{LotId{row.integer(0)}, row.quantity(1)};
    });
}

Result<std::vector<PostedSum>> readPosted(const Database& database, DocumentId document) {
    return all<PostedSum>(database.query(kPosted, document), [](const Statement& row) {
        return PostedSum{{ItemId{row.integer(0)}, LocationId{row.integer(1)}, LotId{row.integer(2)}},
                         row.quantity(3),
                         row.boolean(4)};
    });
}

Result<bool> isFirstReading(const Database& database, DocumentId document, ItemId item, LocationId location) {
    Statement row = database.query(kReadBefore, document, item, location);
    return row.next() ? Result<bool>(!row.boolean(0)) : Result<bool>(row.status().error());
}

} // namespace qm
