#include "bulksalestore.h"

#include "transaction.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

constexpr Sql kLines = R"(SELECT id, location_id, moment, quantity FROM sales_line
WHERE item_id = ?1 AND moment >= ?2 AND quantity > 0
  AND id NOT IN (SELECT sales_line_id FROM sales_line_void) ORDER BY moment, id)";
constexpr Sql kBulk =
    R"(SELECT a.sales_line_id, a.item_id, i.name, i.sku, i.decimals, s.location_id, s.moment, s.quantity,
  json_extract(a.detail, '$.usual'), json_extract(a.detail, '$.next'), d.number, s.channel, a.decision
FROM anomaly AS a JOIN sales_line AS s ON s.id = a.sales_line_id JOIN item AS i ON i.id = a.item_id
  JOIN document AS d ON d.id = s.document_id
WHERE a.kind = 'bulk-sale' AND (?1 = 0 OR a.item_id = ?1) AND (?2 = 0 OR a.closed_by IS NULL)
  AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void) ORDER BY s.moment DESC, s.id DESC)";
constexpr Sql kOpen = R"(INSERT INTO anomaly (kind, item_id, location_id, lot_id, detail, opened_by, sales_line_id)
SELECT 'bulk-sale', s.item_id, s.location_id, 0, ?2, ?3, s.id FROM sales_line AS s
WHERE s.id = ?1 AND NOT EXISTS (SELECT 1 FROM anomaly WHERE sales_line_id = s.id))";
constexpr Sql kCloseVoid = R"(UPDATE anomaly SET closed_by = ?2 WHERE kind = 'bulk-sale' AND item_id = ?1
  AND closed_by IS NULL AND sales_line_id IN (SELECT sales_line_id FROM sales_line_void))";
constexpr Sql kCarry =
    R"(INSERT INTO anomaly (kind, item_id, location_id, lot_id, detail, opened_by, closed_by, sales_line_id, decision)
SELECT a.kind, a.item_id, a.location_id, a.lot_id, json_set(a.detail, '$.sales_line', s.id), ?2, ?2, s.id, a.decision
FROM anomaly AS a JOIN sales_line AS o ON o.id = a.sales_line_id JOIN document AS od ON od.id = o.document_id
  JOIN sales_line AS s ON s.item_id = o.item_id AND s.moment = o.moment AND s.location_id = o.location_id
    AND s.quantity = o.quantity
  JOIN document AS d ON d.id = s.document_id AND d.number = od.number
WHERE a.kind = 'bulk-sale' AND a.item_id = ?1 AND a.decision <> ''
  AND o.id IN (SELECT sales_line_id FROM sales_line_void) AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void)
  AND NOT EXISTS (SELECT 1 FROM anomaly WHERE sales_line_id = s.id)
GROUP BY s.id)";
constexpr Sql kDecide = R"(UPDATE anomaly SET decision = ?2, closed_by = CASE WHEN ?2 = '' THEN NULL ELSE ?3 END
WHERE sales_line_id = ?1 AND decision <> ?2)";

BulkDecision decisionOf(const QString& text) {
    return text == QLatin1String("one-off") ? BulkDecision::OneOff
           : text == QLatin1String("real")  ? BulkDecision::Real
                                            : BulkDecision::Undecided;
}

} // namespace

Result<std::vector<SoldLine>> readSoldLines(const Database& database, ItemId item, CalendarDay from) {
    std::vector<SoldLine> lines;
    Statement rows = database.query(kLines, item, Moment::openingOf(from));
    while (rows.next()) {
        lines.push_back(
            {SalesLineId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.moment(2).day(), rows.quantity(3)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lines;
}

Result<std::vector<BulkSale>> readBulkSales(const Database& database, ItemId item, bool openOnly) {
    std::vector<BulkSale> sales;
    Statement rows = database.query(kBulk, item, openOnly);
    while (rows.next()) {
        BulkSale sale;
        sale.line = SalesLineId{rows.integer(0)};
        sale.item = ItemId{rows.integer(1)};
        sale.itemName = rows.text(2);
        sale.sku = rows.text(3);
        sale.decimals = rows.smallInteger(4);
        sale.location = LocationId{rows.integer(5)};
        sale.day = rows.moment(6).day();
        sale.quantity = rows.quantity(7);
        sale.usual = rows.quantity(8);
        sale.next = rows.quantity(9);
        sale.document = rows.text(10);
        sale.channel = rows.text(11);
        sale.decision = decisionOf(rows.text(12));
        sales.push_back(std::move(sale));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return sales;
}

Status openBulkSale(Transaction& transaction, const SoldLine& line, const BulkSaleFinding& finding) {
    const QJsonObject detail{{QStringLiteral("sales_line"), static_cast<qint64>(line.id.value)},
                             {QStringLiteral("quantity"), static_cast<qint64>(line.quantity.value)},
                             {QStringLiteral("usual"), static_cast<qint64>(finding.usual.value)},
                             {QStringLiteral("next"), static_cast<qint64>(finding.next.value)}};
    return transaction.execute(kOpen, line.id, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                               transaction.command());
}

Status closeVoidBulkSales(Transaction& transaction, ItemId item) {
    return transaction.execute(kCloseVoid, item, transaction.command());
}

Status carryBulkDecisions(Transaction& transaction, ItemId item) {
    return transaction.execute(kCarry, item, transaction.command());
}

Status decideBulkSale(Transaction& transaction, SalesLineId line, BulkDecision decision) {
    const char* text = decision == BulkDecision::OneOff ? "one-off" : decision == BulkDecision::Real ? "real" : "";
    auto changed = transaction.change(kDecide, line, text, transaction.command());
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(line.value)}, {}});
}

} // namespace qm
