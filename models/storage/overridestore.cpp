#include "overridestore.h"

#include "transaction.h"

#include <cmath>

namespace qm {

namespace {

constexpr Sql kOverrides =
    R"(SELECT o.id, o.item_id, o.location_id, o.first_day, o.last_day, o.percent, o.level, o.reason,
  u.name, c.recorded_at, o.version, i.decimals
FROM forecast_override AS o JOIN command AS c ON c.id = o.command_id JOIN app_user AS u ON u.id = c.user_id
  JOIN item AS i ON i.id = o.item_id
WHERE o.deleted = 0 AND (?1 = 0 OR o.item_id = ?1) ORDER BY o.item_id, o.id)";
constexpr Sql kStamp = "SELECT coalesce(sum(version), 0) * 1000003 + count(*) FROM forecast_override";
constexpr Sql kInsert =
    R"(INSERT INTO forecast_override (item_id, location_id, first_day, last_day, percent, level, reason,
  command_id) VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr Sql kUpdate = R"(UPDATE forecast_override SET location_id = nullif(?1, 0), first_day = ?2, last_day = ?3,
  percent = ?4, level = ?5, reason = ?6, command_id = ?7, version = version + 1
WHERE id = ?8 AND version = ?9 AND deleted = 0)";
constexpr Sql kMark =
    "UPDATE forecast_override SET deleted = ?2, version = version + 1 WHERE id = ?1 AND deleted <> ?2";
constexpr double kPercentScale = 100;
constexpr double kLevelScale = 1'000;

std::optional<std::int64_t> scaled(std::optional<double> value, double scale) {
    return value ? std::optional<std::int64_t>(std::llround(*value * scale)) : std::nullopt;
}

} // namespace

Result<std::vector<ForecastOverride>> readOverrides(const Database& database, ItemId item) {
    std::vector<ForecastOverride> overrides;
    Statement rows = database.query(kOverrides, item);
    while (rows.next()) {
        ForecastOverride entry;
        entry.id = ForecastOverrideId{rows.integer(0)};
        entry.item = ItemId{rows.integer(1)};
        entry.site = LocationId{rows.integer(2)};
        entry.days = {rows.day(3), rows.day(4)};
        if (const auto percent = rows.optionalInteger(5)) {
            entry.percent = static_cast<double>(*percent) / kPercentScale;
        }
        if (const auto level = rows.optionalInteger(6)) {
            entry.perDay = static_cast<double>(*level) / kLevelScale / std::pow(10.0, rows.smallInteger(11));
        }
        entry.reason = rows.text(7);
        entry.author = rows.text(8);
        entry.enteredAt = rows.integer(9);
        entry.version = rows.smallInteger(10);
        overrides.push_back(std::move(entry));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return overrides;
}

Result<std::int64_t> overrideStamp(const Database& database) {
    Statement row = database.query(kStamp);
    const std::int64_t stamp = row.next() ? row.integer(0) : 0;
    if (!row.status().ok()) {
        return row.status().error();
    }
    return stamp;
}

Result<ForecastOverrideId> storeOverride(Transaction& transaction, const ForecastOverride& entry, int decimals) {
    if (Status refused = checkForecastOverride(entry); !refused.ok()) {
        return refused.error();
    }
    const auto percent = scaled(entry.percent, kPercentScale);
    const auto level = scaled(entry.perDay, kLevelScale * std::pow(10.0, decimals));
    const QString reason = entry.reason.trimmed();
    if (!entry.id) {
        auto added = transaction.insert(kInsert, entry.item, entry.site, entry.days.first, entry.days.last, percent,
                                        level, reason, transaction.command());
        return added.ok() ? Result<ForecastOverrideId>(ForecastOverrideId{*added}) : added.error();
    }
    auto changed = transaction.change(kUpdate, entry.site, entry.days.first, entry.days.last, percent, level, reason,
                                      transaction.command(), entry.id, entry.version);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Result<ForecastOverrideId>(entry.id)
                         : Error{ErrorCode::Conflict, {std::to_string(entry.id.value)}, {}};
}

Status setOverrideDeleted(Transaction& transaction, ForecastOverrideId id, bool deleted) {
    auto changed = transaction.change(kMark, id, deleted);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(id.value)}, {}});
}

} // namespace qm
