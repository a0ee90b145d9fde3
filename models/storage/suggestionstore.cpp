#include "suggestionstore.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kLatestRun = "SELECT id, as_of, forecast_run_id FROM suggestion_run ORDER BY id DESC LIMIT 1";
constexpr Sql kInsertRun = "INSERT INTO suggestion_run (as_of, forecast_run_id, command_id) VALUES (?1, ?2, ?3)";
constexpr Sql kOpen = R"(SELECT g.id, g.run_id, g.item_id, coalesce(g.supplier_id, 0), g.location_id, g.proposed,
  g.quantity, g.price, g.currency, g.included, g.apart, g.snoozed_until, g.touched, g.added, g.override_reason, g.note,
  g.reasons, g.version, i.sku, i.name, coalesce(c.name, ''), i.unit, i.decimals, coalesce(s.code, ''),
  coalesce(s.name, ''), l.code, l.name, i.tax_rate
FROM suggestion AS g JOIN item AS i ON i.id = g.item_id JOIN location AS l ON l.id = g.location_id
LEFT JOIN supplier AS s ON s.id = g.supplier_id LEFT JOIN category AS c ON c.id = i.category_id
WHERE g.state = 'open' AND (?1 = 0 OR g.item_id = ?1)
ORDER BY s.code_key IS NULL, s.code_key, i.sku_key, l.code_key)";
constexpr Sql kOne = R"(SELECT g.id, g.run_id, g.item_id, coalesce(g.supplier_id, 0), g.location_id, g.proposed,
  g.quantity, g.price, g.currency, g.included, g.apart, g.snoozed_until, g.touched, g.added, g.override_reason, g.note,
  g.reasons, g.version, i.sku, i.name, coalesce(c.name, ''), i.unit, i.decimals, coalesce(s.code, ''),
  coalesce(s.name, ''), l.code, l.name, i.tax_rate
FROM suggestion AS g JOIN item AS i ON i.id = g.item_id JOIN location AS l ON l.id = g.location_id
LEFT JOIN supplier AS s ON s.id = g.supplier_id LEFT JOIN category AS c ON c.id = i.category_id
WHERE g.id = ?1)";
constexpr Sql kInsert = R"(INSERT INTO suggestion (run_id, item_id, supplier_id, location_id, proposed, quantity, price,
  currency, included, apart, snoozed_until, touched, added, override_reason, note, reasons)
VALUES (?1, ?2, nullif(?3, 0), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))";
constexpr Sql kUpdate = R"(UPDATE suggestion SET run_id = ?2, supplier_id = nullif(?3, 0), proposed = ?4, quantity = ?5,
  price = ?6, currency = ?7, included = ?8, apart = ?9, snoozed_until = ?10, touched = ?11, override_reason = ?12,
  note = ?13, reasons = ?14, version = version + 1 WHERE id = ?1 AND state = 'open')";
constexpr Sql kReplace =
    "UPDATE suggestion SET state = 'replaced', version = version + 1 WHERE id = ?1 AND state = 'open'";
constexpr Sql kApprove = R"(UPDATE suggestion SET state = 'approved', order_line_id = ?2, version = version + 1
WHERE id = ?1 AND state = 'open')";
constexpr Sql kGiveWay = R"(UPDATE suggestion SET state = 'replaced', version = version + 1
WHERE state = 'open' AND EXISTS (
  SELECT 1 FROM suggestion AS a JOIN purchase_order_line AS l ON l.id = a.order_line_id
  WHERE l.purchase_order_id = ?1 AND a.item_id = suggestion.item_id AND a.location_id = suggestion.location_id
    AND coalesce(a.supplier_id, 0) = coalesce(suggestion.supplier_id, 0)))";
constexpr Sql kReopen = R"(UPDATE suggestion SET state = 'open', order_line_id = NULL, version = version + 1
WHERE order_line_id IN (SELECT id FROM purchase_order_line WHERE purchase_order_id = ?1))";

SuggestionRecord recordOf(const Statement& row) {
    SuggestionRecord record;
    record.id = SuggestionId{row.integer(0)};
    record.run = row.integer(1);
    record.item = ItemId{row.integer(2)};
    record.supplier = SupplierId{row.integer(3)};
    record.location = LocationId{row.integer(4)};
    record.proposed = row.quantity(5);
    record.quantity = row.quantity(6);
    record.price = row.optionalPrice(7);
    record.currency = row.text(8);
    record.included = row.boolean(9);
    record.apart = row.text(10);
    record.snoozedUntil = row.optionalDay(11);
    record.touched = row.boolean(12);
    record.added = row.boolean(13);
    record.overrideReason = row.text(14);
    record.note = row.text(15);
    record.reasons = row.text(16).toUtf8();
    record.version = row.smallInteger(17);
    record.sku = row.text(18);
    record.name = row.text(19);
    record.category = row.text(20);
    record.unit = row.text(21);
    record.decimals = row.smallInteger(22);
    record.supplierCode = row.text(23);
    record.supplierName = row.text(24);
    record.locationCode = row.text(25);
    record.locationName = row.text(26);
    record.taxRate = row.smallInteger(27);
    return record;
}

Status changeOne(Result<int> changed, SuggestionId id) {
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(id.value)}, {}});
}

} // namespace

Result<std::optional<SuggestionRunRow>> latestSuggestionRun(const Database& database) {
    std::optional<SuggestionRunRow> run;
    Statement row = database.query(kLatestRun);
    if (row.next()) {
        run = SuggestionRunRow{row.integer(0), row.day(1), ForecastRunId{row.integer(2)}};
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return run;
}

Result<std::int64_t> insertSuggestionRun(Transaction& transaction, CalendarDay asOf, ForecastRunId forecast) {
    return transaction.insert(kInsertRun, asOf, forecast, transaction.command());
}

Result<std::vector<SuggestionRecord>> readOpenSuggestions(const Database& database, ItemId item) {
    std::vector<SuggestionRecord> records;
    Statement rows = database.query(kOpen, item);
    while (rows.next()) {
        records.push_back(recordOf(rows));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return records;
}

Result<SuggestionRecord> readSuggestion(const Database& database, SuggestionId id) {
    Statement row = database.query(kOne, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::Invalid, {"suggestion", std::to_string(id.value)}, {}}
                                 : row.status().error();
    }
    return recordOf(row);
}

Result<SuggestionId> insertSuggestion(Transaction& transaction, const SuggestionRecord& record) {
    auto id = transaction.insert(kInsert, record.run, record.item, record.supplier, record.location, record.proposed,
                                 record.quantity, record.price, record.currency, record.included, record.apart,
                                 record.snoozedUntil, record.touched, record.added, record.overrideReason, record.note,
                                 QString::fromUtf8(record.reasons));
    if (!id.ok()) {
        return id.error();
    }
    return SuggestionId{*id};
}

Status updateSuggestion(Transaction& transaction, const SuggestionRecord& record) {
    return changeOne(transaction.change(kUpdate, record.id, record.run, record.supplier, record.proposed,
                                        record.quantity, record.price, record.currency, record.included, record.apart,
                                        record.snoozedUntil, record.touched, record.overrideReason, record.note,
                                        QString::fromUtf8(record.reasons)),
                     record.id);
}

Status replaceSuggestion(Transaction& transaction, SuggestionId id) {
    return changeOne(transaction.change(kReplace, id), id);
}

Status approveSuggestion(Transaction& transaction, SuggestionId id, OrderLineId line) {
    return changeOne(transaction.change(kApprove, id, line), id);
}

Status reopenSuggestions(Transaction& transaction, PurchaseOrderId order) {
    if (Status given = transaction.execute(kGiveWay, order); !given.ok()) {
        return given;
    }
    return transaction.execute(kReopen, order);
}

} // namespace qm
