#include "thresholdstore.h"

#include "transaction.h"

namespace qm {

namespace {

// A person's rows (fixed, none) and a run's (dynamic) are two histories; the last row of each holds.
constexpr Sql kRows = R"(SELECT t.item_id, t.location_id, t.source, t.reorder_point, t.order_up_to
FROM threshold AS t WHERE t.id IN (
  SELECT max(id) FROM threshold WHERE valid_from <= ?1 AND (?2 = 0 OR item_id = ?2)
  GROUP BY item_id, location_id, source = 'dynamic')
AND t.source <> 'none' ORDER BY t.item_id, t.location_id)";
constexpr Sql kInsert = R"(INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from,
  command_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";

} // namespace

Result<std::vector<ThresholdRow>> readThresholds(const Database& database, CalendarDay day, ItemId item) {
    std::vector<ThresholdRow> thresholds;
    Statement rows = database.query(kRows, day, item);
    while (rows.next()) {
        thresholds.push_back({ItemId{rows.integer(0)}, LocationId{rows.integer(1)},
                              rows.text(2) == QLatin1String("fixed"), rows.quantity(3), rows.quantity(4)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return thresholds;
}

Status insertThreshold(Transaction& transaction, const ThresholdRow& row, CalendarDay validFrom) {
    const QString source = row.fixed ? QStringLiteral("fixed") : QStringLiteral("dynamic");
    return transaction.execute(kInsert, row.item, row.site, source, row.reorderPoint, row.orderUpTo, validFrom,
                               transaction.command());
}

} // namespace qm
