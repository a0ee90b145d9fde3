#include "forecaststore.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kInsertRun = R"(INSERT INTO forecast_run (as_of, data_through, fingerprint, version, horizon, command_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6))";
constexpr Sql kInsert = R"(INSERT INTO forecast (run_id, item_id, location_id, demand_class, methods, score, shape)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr Sql kFind = R"(SELECT id, as_of, data_through, fingerprint, version, horizon FROM forecast_run
WHERE as_of = ?1 AND fingerprint = ?2 AND version = ?3 AND horizon >= ?4 ORDER BY id DESC LIMIT 1)";
constexpr Sql kLatest = R"(SELECT id, as_of, data_through, fingerprint, version, horizon FROM forecast_run
ORDER BY id DESC LIMIT 1)";
constexpr Sql kBefore = R"(SELECT id, as_of, data_through, fingerprint, version, horizon FROM forecast_run
WHERE as_of < ?1 ORDER BY as_of DESC, id DESC LIMIT 1)";
constexpr Sql kRun = R"(SELECT id, as_of, data_through, fingerprint, version, horizon FROM forecast_run WHERE id = ?1)";
constexpr Sql kReaching = R"(SELECT id, as_of, data_through, fingerprint, version, horizon FROM forecast_run
WHERE as_of <= ?1 AND julianday(?1) - julianday(as_of) < horizon ORDER BY as_of DESC, id DESC LIMIT 1)";
constexpr Sql kForecasts = R"(SELECT item_id, location_id, demand_class, methods, score, shape FROM forecast
WHERE run_id = ?1 ORDER BY item_id, location_id)";
constexpr Sql kForecastsOfItem = R"(SELECT item_id, location_id, demand_class, methods, score, shape FROM forecast
WHERE run_id = ?1 AND item_id = ?2 ORDER BY location_id)";

Result<std::optional<ForecastRunRow>> runOf(Statement row) {
    std::optional<ForecastRunRow> run;
    if (row.next()) {
        run = ForecastRunRow{ForecastRunId{row.integer(0)}, row.day(1),         row.day(2), row.blob(3),
                             row.smallInteger(4),           row.smallInteger(5)};
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return run;
}

} // namespace

Result<ForecastRunId> insertForecastRun(Transaction& transaction, const ForecastRunRow& run) {
    auto id = transaction.insert(kInsertRun, run.asOf, run.dataThrough, run.fingerprint, run.version, run.horizon,
                                 transaction.command());
    if (!id.ok()) {
        return id.error();
    }
    return ForecastRunId{*id};
}

Status insertForecast(Transaction& transaction, ForecastRunId run, const StoredForecast& forecast) {
    return transaction.execute(kInsert, run, forecast.item, forecast.site, forecast.demandClass,
                               QString::fromUtf8(forecast.methods), QString::fromUtf8(forecast.score), forecast.shape);
}

Result<std::optional<ForecastRunRow>> findForecastRun(const Database& database, const ForecastRunRow& wanted) {
    return runOf(database.query(kFind, wanted.asOf, wanted.fingerprint, wanted.version, wanted.horizon));
}

Result<std::optional<ForecastRunRow>> latestForecastRun(const Database& database) {
    return runOf(database.query(kLatest));
}

Result<std::optional<ForecastRunRow>> lastForecastRunBefore(const Database& database, CalendarDay asOf) {
    return runOf(database.query(kBefore, asOf));
}

Result<std::optional<ForecastRunRow>> readForecastRun(const Database& database, ForecastRunId run) {
    return runOf(database.query(kRun, run));
}

Result<std::optional<ForecastRunRow>> forecastRunReaching(const Database& database, CalendarDay day) {
    return runOf(database.query(kReaching, day));
}

Status readForecasts(const Database& database, ForecastRunId run, ItemId item,
                     const std::function<void(StoredForecast&&)>& take) {
    Statement rows = item ? database.query(kForecastsOfItem, run, item) : database.query(kForecasts, run);
    while (rows.next()) {
        take({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.text(2), rows.text(3).toUtf8(),
              rows.text(4).toUtf8(), rows.blob(5)});
    }
    return rows.status();
}

} // namespace qm
