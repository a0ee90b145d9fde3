#include "evaluationstore.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr int kKept = 3;
constexpr Sql kInsert =
    "INSERT INTO forecast_evaluation (as_of, origins, lead_time, command_id) VALUES (?1, ?2, ?3, ?4)";
constexpr Sql kInsertScore =
    R"(INSERT INTO forecast_evaluation_score (evaluation_id, item_id, demand_class, totals, scaled,
  loss, naive_loss, covered50, covered80, covered90, covered95, covered99, forecast, actual, steps, squared_error)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))";
constexpr Sql kDropScores = R"(DELETE FROM forecast_evaluation_score WHERE evaluation_id NOT IN
  (SELECT id FROM forecast_evaluation ORDER BY id DESC LIMIT ?1))";
constexpr Sql kDrop = R"(DELETE FROM forecast_evaluation WHERE id NOT IN
  (SELECT id FROM forecast_evaluation ORDER BY id DESC LIMIT ?1))";
constexpr Sql kLatest = R"(SELECT e.id, e.as_of, e.origins, e.lead_time, c.recorded_at
FROM forecast_evaluation AS e JOIN command AS c ON c.id = e.command_id ORDER BY e.id DESC LIMIT 1)";
constexpr Sql kScores =
    R"(SELECT s.item_id, i.sku, i.name, coalesce(c.name, ''), s.demand_class, s.totals, s.scaled, s.loss,
  s.naive_loss, s.covered50, s.covered80, s.covered90, s.covered95, s.covered99, s.forecast, s.actual, s.steps,
  s.squared_error
FROM forecast_evaluation_score AS s JOIN item AS i ON i.id = s.item_id LEFT JOIN category AS c ON c.id = i.category_id
WHERE s.evaluation_id = ?1 AND i.deleted = 0
ORDER BY s.naive_loss > 0 DESC, CASE WHEN s.naive_loss > 0 THEN s.loss / s.naive_loss ELSE s.loss END DESC, i.sku_key)";

} // namespace

Status storeEvaluation(Transaction& transaction, const ForecastQuality& quality) {
    auto id = transaction.insert(kInsert, quality.asOf, quality.origins, quality.leadTimeDays, transaction.command());
    if (!id.ok()) {
        return id.error();
    }
    for (const ItemQuality& item : quality.items) {
        const QualitySums& s = item.sums;
        Status stored = transaction.execute(kInsertScore, *id, item.item, item.demandClass, s.totals, s.scaled, s.loss,
                                            s.naiveLoss, s.covered[0], s.covered[1], s.covered[2], s.covered[3],
                                            s.covered[4], s.forecast, s.actual, s.steps, s.squaredError);
        if (!stored.ok()) {
            return stored;
        }
    }
    if (Status dropped = transaction.execute(kDropScores, kKept); !dropped.ok()) {
        return dropped;
    }
    return transaction.execute(kDrop, kKept);
}

Result<std::optional<ForecastQuality>> readLatestEvaluation(const Database& database) {
    Statement head = database.query(kLatest);
    if (!head.next()) {
        return head.status().ok() ? Result<std::optional<ForecastQuality>>(std::optional<ForecastQuality>())
                                  : Result<std::optional<ForecastQuality>>(head.status().error());
    }
    ForecastQuality quality;
    const std::int64_t id = head.integer(0);
    quality.asOf = head.day(1);
    quality.origins = head.smallInteger(2);
    quality.leadTimeDays = head.smallInteger(3);
    quality.madeAt = head.integer(4);
    Statement rows = database.query(kScores, id);
    while (rows.next()) {
        ItemQuality item;
        item.item = ItemId{rows.integer(0)};
        item.sku = rows.text(1);
        item.name = rows.text(2);
        item.category = rows.text(3);
        item.demandClass = rows.text(4);
        QualitySums& s = item.sums;
        s.items = 1;
        s.totals = rows.smallInteger(5);
        s.scaled = rows.smallInteger(6);
        s.loss = rows.real(7);
        s.naiveLoss = rows.real(8);
        for (int i = 0; i < 5; ++i) {
            s.covered[static_cast<std::size_t>(i)] = rows.smallInteger(9 + i);
        }
        s.forecast = rows.real(14);
        s.actual = rows.real(15);
        s.steps = rows.smallInteger(16);
        s.squaredError = rows.real(17);
        quality.all += s;
        quality.items.push_back(std::move(item));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return std::optional(std::move(quality));
}

} // namespace qm
