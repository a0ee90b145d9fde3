#include "anomalyrepository.h"

namespace qm::anomalyrepository {

namespace {

constexpr Sql kOpen = "INSERT INTO anomaly (kind, item_id, location_id, lot_id, detail, opened_by) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                      "ON CONFLICT (kind, item_id, location_id, lot_id, coalesce(sales_line_id, 0)) WHERE closed_by IS "
                      "NULL DO UPDATE SET detail = ?5";
constexpr Sql kClose = "UPDATE anomaly SET closed_by = ?5 WHERE kind = ?1 AND item_id = ?2 AND location_id = ?3 "
                       "AND lot_id = ?4 AND closed_by IS NULL";
constexpr Sql kOpenOfItem = "SELECT location_id, lot_id FROM anomaly WHERE kind = ?1 AND item_id = ?2 "
                            "AND closed_by IS NULL";

std::string_view textOf(Kind kind) {
    switch (kind) {
    case Kind::NegativeStock:
        return "negative-stock";
    case Kind::BrokenReservation:
        return "broken-reservation";
    case Kind::UncertainDay:
        break;
    }
    return "uncertain-day";
}

} // namespace

Status set(Transaction& transaction, Kind kind, const StockKey& key, bool present, const QString& detail) {
    if (present) {
        return transaction.execute(kOpen, textOf(kind), key.item, key.location, key.lot,
                                   detail.isEmpty() ? QStringLiteral("{}") : detail, transaction.command());
    }
    return transaction.execute(kClose, textOf(kind), key.item, key.location, key.lot, transaction.command());
}

Result<std::vector<StockKey>> open(const Database& database, Kind kind, ItemId item) {
    std::vector<StockKey> keys;
    Statement rows = database.query(kOpenOfItem, textOf(kind), item);
    while (rows.next()) {
        keys.push_back({item, LocationId{rows.integer(0)}, LotId{rows.integer(1)}});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return keys;
}

} // namespace qm::anomalyrepository
