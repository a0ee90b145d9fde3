#include "thresholdstore.h"

#include "transaction.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

// A person's rows (fixed, none) and a run's (dynamic) are two histories; the last row of each up to a day holds.
constexpr Sql kRows = R"(SELECT item_id, location_id, source, reorder_point, order_up_to FROM (
  SELECT item_id, location_id, source, reorder_point, order_up_to, row_number() OVER (
    PARTITION BY item_id, location_id, source = 'dynamic' ORDER BY valid_from DESC, id DESC) AS place
  FROM threshold WHERE valid_from <= ?1 AND (?2 = 0 OR item_id = ?2))
WHERE place = 1 AND source <> 'none' ORDER BY item_id, location_id)";
constexpr Sql kListed = R"(SELECT i.id, i.sku, i.name, i.decimals, l.id, l.code, l.name, t.source, t.reorder_point,
  t.order_up_to, t.valid_from, u.name
FROM item AS i JOIN location AS l ON l.kind = 'site' AND l.deleted = 0
LEFT JOIN (SELECT item_id, location_id, source, reorder_point, order_up_to, valid_from, command_id, row_number() OVER (
    PARTITION BY item_id, location_id, source = 'dynamic' ORDER BY valid_from DESC, id DESC) AS place
  FROM threshold WHERE valid_from <= ?1 AND (?2 = 0 OR item_id = ?2)) AS t
  ON t.item_id = i.id AND t.location_id = l.id AND t.place = 1 AND t.source <> 'none'
LEFT JOIN command AS c ON c.id = t.command_id LEFT JOIN app_user AS u ON u.id = c.user_id
WHERE i.deleted = 0 AND (i.id = ?2 OR (?2 = 0 AND t.source IS NOT NULL))
ORDER BY i.sku_key, l.walking_order, l.code_key)";
constexpr Sql kHistory = R"(SELECT t.id, c.recorded_at, t.valid_from, u.name, l.id, l.name, t.source, t.reorder_point,
  t.order_up_to
FROM threshold AS t JOIN command AS c ON c.id = t.command_id JOIN app_user AS u ON u.id = c.user_id
JOIN location AS l ON l.id = t.location_id WHERE t.item_id = ?1 ORDER BY t.valid_from, t.id)";
constexpr Sql kStep = R"(SELECT item_id, location_id, source, reorder_point, order_up_to FROM threshold AS t
WHERE source <> 'dynamic' AND id <= ?1 AND (item_id, location_id) = (SELECT item_id, location_id FROM threshold WHERE id = ?1)
ORDER BY id DESC LIMIT 2)";
constexpr Sql kRuns = R"(SELECT r.as_of, t.reorder_point, t.order_up_to
FROM suggestion_run AS r JOIN threshold AS t ON t.id = (
  SELECT id FROM threshold WHERE item_id = ?1 AND location_id = ?2 AND source = 'dynamic'
    AND command_id <= r.command_id AND valid_from <= r.as_of ORDER BY valid_from DESC, id DESC LIMIT 1)
ORDER BY r.id DESC LIMIT ?3)";
constexpr Sql kInsert = R"(INSERT INTO threshold (item_id, location_id, source, reorder_point, order_up_to, valid_from,
  command_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";

ThresholdLimits limitsAt(const Statement& row, int column) {
    return {row.quantity(column), row.quantity(column + 1)};
}

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

Result<std::vector<ItemThreshold>> listThresholds(const Database& database, CalendarDay day, ItemId item) {
    std::vector<ItemThreshold> thresholds;
    Statement rows = database.query(kListed, day, item);
    while (rows.next()) {
        const ItemId id{rows.integer(0)};
        const LocationId place{rows.integer(4)};
        if (thresholds.empty() || thresholds.back().item != id || thresholds.back().place != place) {
            ItemThreshold& row = thresholds.emplace_back();
            row.item = id;
            row.sku = rows.text(1);
            row.name = rows.text(2);
            row.decimals = rows.smallInteger(3);
            row.place = place;
            row.placeCode = rows.text(5);
            row.placeName = rows.text(6);
        }
        ItemThreshold& row = thresholds.back();
        if (rows.text(7) == QLatin1String("fixed")) {
            row.fixed = limitsAt(rows, 8);
            row.fixedSince = rows.day(10);
            row.fixedBy = rows.text(11);
        } else if (!rows.isNull(7)) {
            row.dynamic = limitsAt(rows, 8);
            row.dynamicSince = rows.day(10);
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return thresholds;
}

Result<std::vector<ThresholdChange>> readThresholdHistory(const Database& database, ItemId item) {
    std::vector<ThresholdChange> changes;
    std::map<std::pair<std::int64_t, bool>, std::optional<ThresholdLimits>> last;
    Statement rows = database.query(kHistory, item);
    while (rows.next()) {
        ThresholdChange change;
        change.id = rows.integer(0);
        change.recordedAt = rows.integer(1);
        change.day = rows.day(2);
        change.user = rows.text(3);
        change.placeName = rows.text(5);
        change.dynamic = rows.text(6) == QLatin1String("dynamic");
        std::optional<ThresholdLimits>& present = last[{rows.integer(4), change.dynamic}];
        change.before = present;
        if (rows.text(6) != QLatin1String("none")) {
            change.after = limitsAt(rows, 7);
        }
        present = change.after;
        changes.push_back(std::move(change));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    std::ranges::reverse(changes);
    return changes;
}

Result<ThresholdStep> readThresholdStep(const Database& database, std::int64_t id) {
    ThresholdStep step;
    Statement rows = database.query(kStep, id);
    const auto limits = [&] {
        return rows.text(2) == QLatin1String("fixed") ? std::optional(limitsAt(rows, 3)) : std::nullopt;
    };
    if (!rows.next()) {
        return rows.status().ok() ? Error{ErrorCode::Invalid, {"threshold", std::to_string(id)}, {}}
                                  : rows.status().error();
    }
    step.item = ItemId{rows.integer(0)};
    step.site = LocationId{rows.integer(1)};
    step.after = limits();
    if (rows.next()) {
        step.before = limits();
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return step;
}

Result<std::vector<ThresholdAtRun>> readThresholdRuns(const Database& database, ItemId item, LocationId site,
                                                      int limit) {
    std::vector<ThresholdAtRun> runs;
    Statement rows = database.query(kRuns, item, site, limit);
    while (rows.next()) {
        runs.push_back({rows.day(0), limitsAt(rows, 1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return runs;
}

Result<std::int64_t> insertThreshold(Transaction& transaction, const ThresholdRow& row, CalendarDay validFrom) {
    const QString source = row.fixed ? QStringLiteral("fixed") : QStringLiteral("dynamic");
    return transaction.insert(kInsert, row.item, row.site, source, row.reorderPoint, row.orderUpTo, validFrom,
                              transaction.command());
}

Result<std::int64_t> insertNoThreshold(Transaction& transaction, ItemId item, LocationId site, CalendarDay validFrom) {
    return transaction.insert(kInsert, item, site, QStringLiteral("none"), 0, 0, validFrom, transaction.command());
}

} // namespace qm
