#include "stocklistreader.h"

#include "codekey.h"
#include "database.h"

namespace qm {

namespace {

constexpr Sql kItems = R"(SELECT i.id, i.sku, i.name, i.name_key, coalesce(c.name, ''), i.unit, i.decimals,
  CASE i.status WHEN 'new' THEN 0 WHEN 'active' THEN 1 WHEN 'phase-out' THEN 2 ELSE 3 END, i.price, i.cost
FROM item AS i LEFT JOIN category AS c ON c.id = i.category_id
WHERE i.deleted = 0 ORDER BY i.name_key, i.id)";
constexpr Sql kItem = R"(SELECT i.id, i.sku, i.name, i.name_key, coalesce(c.name, ''), i.unit, i.decimals,
  CASE i.status WHEN 'new' THEN 0 WHEN 'active' THEN 1 WHEN 'phase-out' THEN 2 ELSE 3 END, i.price, i.cost
FROM item AS i LEFT JOIN category AS c ON c.id = i.category_id WHERE i.id = ?1 AND i.deleted = 0)";
constexpr Sql kItemsWith = R"(SELECT i.id, i.sku, i.name, i.name_key, coalesce(c.name, ''), i.unit, i.decimals,
  CASE i.status WHEN 'new' THEN 0 WHEN 'active' THEN 1 WHEN 'phase-out' THEN 2 ELSE 3 END, i.price, i.cost
FROM item AS i LEFT JOIN category AS c ON c.id = i.category_id
WHERE i.deleted = 0 AND (instr(i.name_key, ?1) > 0 OR instr(i.sku_key, ?1) > 0 OR instr(c.name_key, ?1) > 0
  OR i.id IN (SELECT item_id FROM item_barcode WHERE instr(barcode, ?1) > 0))
ORDER BY i.name_key, i.id)";

constexpr Sql kComing =
    R"(SELECT l.item_id, o.location_id, o.id, o.number, coalesce(l.expected_on, o.expected_on) AS due,
  l.quantity - l.received - l.given_up
FROM purchase_order AS o JOIN purchase_order_line AS l ON l.purchase_order_id = o.id
WHERE o.state NOT IN ('received', 'closed', 'cancelled') AND l.quantity > l.received + l.given_up AND (?1 = 0 OR l.item_id = ?1)
ORDER BY l.item_id, due, o.id, l.line_no)";
constexpr Sql kComingThen = R"(WITH open_order AS (
  SELECT o.id, o.location_id, o.number, o.expected_on FROM purchase_order AS o WHERE o.ordered_on <= ?2
    AND (SELECT h.state FROM po_history AS h WHERE h.purchase_order_id = o.id AND h.day <= ?2
         ORDER BY h.step DESC LIMIT 1) NOT IN ('closed', 'cancelled')),
arrived AS (
  SELECT r.order_line_id AS line_id, sum(r.quantity) AS quantity
  FROM receipt_line AS r JOIN document AS d ON d.id = r.document_id
  WHERE r.order_line_id IS NOT NULL AND d.day < ?2
    AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) GROUP BY r.order_line_id),
given_up AS (
  SELECT f.order_line_id AS line_id, sum(f.quantity) AS quantity
  FROM receipt_fault AS f JOIN document AS d ON d.id = f.document_id
  WHERE f.order_line_id IS NOT NULL AND d.day < ?2 AND ((f.kind = 'short' AND f.way = 'claim')
      OR (f.kind IN ('damaged', 'short-dated') AND f.way = 'refuse'))
    AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) GROUP BY f.order_line_id)
SELECT l.item_id, o.location_id, o.id, o.number, coalesce(l.expected_on, o.expected_on) AS due,
  l.quantity - coalesce(a.quantity, 0) - coalesce(g.quantity, 0) AS open
FROM open_order AS o JOIN purchase_order_line AS l ON l.purchase_order_id = o.id
LEFT JOIN arrived AS a ON a.line_id = l.id LEFT JOIN given_up AS g ON g.line_id = l.id
WHERE l.quantity > coalesce(a.quantity, 0) + coalesce(g.quantity, 0) AND (?1 = 0 OR l.item_id = ?1)
ORDER BY l.item_id, due, o.id, l.line_no)";

constexpr Sql kCheapest = R"(SELECT t.item_id, t.supplier_id, s.name, coalesce(t.lead_time_days, s.lead_time_days),
  s.order_days, t.price, t.currency <> (SELECT value FROM setting WHERE key = 'currency') AS foreign_money
FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id
WHERE t.deleted = 0 AND s.deleted = 0 AND t.valid_from <= ?1 AND t.valid_to >= ?1
ORDER BY t.item_id, foreign_money, t.price, coalesce(t.lead_time_days, s.lead_time_days, 9999), s.code_key)";
constexpr Sql kCheapestOfItem = R"(SELECT t.item_id, t.supplier_id, s.name,
  coalesce(t.lead_time_days, s.lead_time_days), s.order_days, t.price,
  t.currency <> (SELECT value FROM setting WHERE key = 'currency') AS foreign_money
FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id
WHERE t.item_id = ?2 AND t.deleted = 0 AND s.deleted = 0 AND t.valid_from <= ?1 AND t.valid_to >= ?1
ORDER BY foreign_money, t.price, coalesce(t.lead_time_days, s.lead_time_days, 9999), s.code_key)";

constexpr Sql kSold = R"(SELECT item_id, sum(quantity) FROM sales_line
WHERE moment >= ?1 AND moment < ?2 AND quantity > 0 AND id NOT IN (SELECT sales_line_id FROM sales_line_void)
GROUP BY item_id)";

constexpr Sql kLots = "SELECT id, code, expiry FROM lot WHERE ?1 = 0 OR item_id = ?1";

constexpr Sql kMovements = R"(WITH RECURSIVE place (id) AS (
  SELECT ?3 WHERE ?3 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT m.seq, m.moment, coalesce(s.timed, m.moment % 86400 < 86398), m.document_id, d.kind, d.number, m.line_no, m.kind,
  m.item_id, i.sku, i.name, i.decimals, m.location_id, l.name, t.code, m.quantity, coalesce(m.unit_cost, i.cost), u.name
FROM movement AS m JOIN document AS d ON d.id = m.document_id JOIN item AS i ON i.id = m.item_id
JOIN location AS l ON l.id = m.location_id JOIN lot AS t ON t.id = m.lot_id JOIN command AS c ON c.id = m.command_id
JOIN app_user AS u ON u.id = c.user_id LEFT JOIN sales_line AS s ON s.id = m.sales_line_id
WHERE m.moment >= ?4 AND m.moment < ?5 AND (?3 = 0 OR m.location_id IN (SELECT id FROM place))
  AND (?1 = '' OR instr(i.name_key, ?1) > 0 OR instr(i.sku_key, ?1) > 0 OR instr(lower(d.number), ?1) > 0)
  AND (?2 = 0 OR +m.item_id = ?2)
ORDER BY m.moment DESC, m.seq DESC LIMIT ?6)";
constexpr Sql kMovementsOfItem = R"(WITH RECURSIVE place (id) AS (
  SELECT ?3 WHERE ?3 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT m.seq, m.moment, coalesce(s.timed, m.moment % 86400 < 86398), m.document_id, d.kind, d.number, m.line_no, m.kind,
  m.item_id, i.sku, i.name, i.decimals, m.location_id, l.name, t.code, m.quantity, coalesce(m.unit_cost, i.cost), u.name
FROM movement AS m JOIN document AS d ON d.id = m.document_id JOIN item AS i ON i.id = m.item_id
JOIN location AS l ON l.id = m.location_id JOIN lot AS t ON t.id = m.lot_id JOIN command AS c ON c.id = m.command_id
JOIN app_user AS u ON u.id = c.user_id LEFT JOIN sales_line AS s ON s.id = m.sales_line_id
WHERE m.item_id = ?2 AND +m.moment >= ?4 AND +m.moment < ?5 AND (?3 = 0 OR m.location_id IN (SELECT id FROM place))
  AND (?1 = '' OR instr(lower(d.number), ?1) > 0)
ORDER BY m.moment DESC, m.seq DESC LIMIT ?6)";

MovementKind movementKind(std::string_view text) {
    static const std::pair<std::string_view, MovementKind> kinds[] = {
        {"sale", MovementKind::Sale},         {"return", MovementKind::Return},
        {"receipt", MovementKind::Receipt},   {"count", MovementKind::Count},
        {"opening", MovementKind::Opening},   {"late", MovementKind::Late},
        {"transfer", MovementKind::Transfer}, {"write-off", MovementKind::WriteOff},
        {"reversal", MovementKind::Reversal}};
    for (const auto& [name, kind] : kinds) {
        if (name == text) {
            return kind;
        }
    }
    return MovementKind::Adjustment;
}

} // namespace

Result<std::vector<ListedItem>> listItems(const Database& database, const QString& text, ItemId item) {
    std::vector<ListedItem> items;
    const QString key = codeKey(text);
    Statement rows = item            ? database.query(kItem, item)
                     : key.isEmpty() ? database.query(kItems)
                                     : database.query(kItemsWith, key);
    while (rows.next()) {
        items.push_back({ItemId{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                         rows.smallInteger(6), rows.smallInteger(7), rows.optionalPrice(8), rows.optionalPrice(9)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return items;
}

Result<std::vector<ComingLine>> readComing(const Database& database, std::optional<CalendarDay> asOf, ItemId item) {
    std::vector<ComingLine> lines;
    Statement rows = asOf ? database.query(kComingThen, item, *asOf) : database.query(kComing, item);
    while (rows.next()) {
        lines.push_back({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, PurchaseOrderId{rows.integer(2)},
                         rows.text(3), rows.optionalDay(4), rows.quantity(5)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lines;
}

Result<QHash<ItemId, CheapestTerm>> readCheapestTerms(const Database& database, CalendarDay day, ItemId item) {
    QHash<ItemId, CheapestTerm> terms;
    ItemId last;
    Statement rows = item ? database.query(kCheapestOfItem, day, item) : database.query(kCheapest, day);
    while (rows.next()) {
        const ItemId current{rows.integer(0)};
        if (current == last) {
            continue;
        }
        last = current;
        CheapestTerm term{SupplierId{rows.integer(1)}, rows.text(2),    {}, static_cast<unsigned>(rows.integer(4)),
                          rows.unitPrice(5),           !rows.boolean(6)};
        if (const auto days = rows.optionalInteger(3)) {
            term.leadTimeDays = static_cast<int>(*days);
        }
        terms.insert(current, std::move(term));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return terms;
}

std::optional<UnitValue> unitValue(const ListedItem& item, const QHash<ItemId, CheapestTerm>& terms) {
    if (item.cost) {
        return UnitValue{*item.cost, {}};
    }
    const auto term = terms.constFind(item.id);
    return term != terms.constEnd() && term->ownCurrency ? std::optional(UnitValue{term->price, term->supplierName})
                                                         : std::nullopt;
}

Result<QHash<ItemId, Quantity>> readSold(const Database& database, CalendarDay from, CalendarDay to) {
    QHash<ItemId, Quantity> sold;
    Statement rows = database.query(kSold, Moment::openingOf(from), Moment::openingOf(to));
    while (rows.next()) {
        sold.insert(ItemId{rows.integer(0)}, rows.quantity(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return sold;
}

Result<QHash<LotId, LotRecord>> readLots(const Database& database, ItemId item) {
    QHash<LotId, LotRecord> lots;
    Statement rows = database.query(kLots, item);
    while (rows.next()) {
        lots.insert(LotId{rows.integer(0)}, {rows.text(1), rows.optionalDay(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lots;
}

MovementRow movementOf(const Statement& rows, int minorDigits) {
    MovementRow row;
    row.seq = rows.integer(0);
    row.moment = rows.integer(1);
    row.timed = rows.boolean(2);
    row.document = DocumentId{rows.integer(3)};
    row.documentKind = rows.text(4);
    row.documentNumber = rows.text(5);
    row.line = rows.smallInteger(6);
    row.kind = movementKind(rows.utf8(7));
    row.item = ItemId{rows.integer(8)};
    row.sku = rows.text(9);
    row.itemName = rows.text(10);
    row.decimals = rows.smallInteger(11);
    row.location = LocationId{rows.integer(12)};
    row.locationName = rows.text(13);
    row.lot = rows.text(14);
    row.quantity = rows.quantity(15);
    if (const auto cost = rows.optionalPrice(16)) {
        if (auto value = lineTotal(row.quantity, row.decimals, *cost, minorDigits); value.ok()) {
            row.value = *value;
        }
    }
    row.user = rows.text(17);
    return row;
}

Status valueByTerms(const Database& database, std::vector<MovementRow>& movements, const Valuation& valuation) {
    QHash<ItemId, std::optional<UnitPrice>> prices;
    for (MovementRow& row : movements) {
        if (row.value) {
            continue;
        }
        if (!prices.contains(row.item)) {
            const auto terms = readCheapestTerms(database, valuation.day, row.item);
            if (!terms.ok()) {
                return terms.error();
            }
            ListedItem item;
            item.id = row.item;
            const auto unit = unitValue(item, *terms);
            prices.insert(row.item, unit ? std::optional(unit->price) : std::nullopt);
        }
        if (const auto price = prices.value(row.item)) {
            if (auto value = lineTotal(row.quantity, row.decimals, *price, valuation.minorDigits); value.ok()) {
                row.value = *value;
            }
        }
    }
    return {};
}

Result<std::vector<MovementRow>> listMovements(const Database& database, const LedgerQuestion& question,
                                               const Valuation& valuation) {
    constexpr std::int64_t kEver = std::int64_t{1} << 60;
    const std::int64_t from = question.from ? Moment::openingOf(*question.from).seconds : -kEver;
    const std::int64_t to = question.to ? Moment::openingOf(*question.to + 1).seconds : kEver;
    const int limit = question.limit > 0 ? question.limit : -1;
    const QString text = codeKey(question.text);
    std::vector<MovementRow> movements;
    Statement rows = question.item
                         ? database.query(kMovementsOfItem, text, question.item, question.place, from, to, limit)
                         : database.query(kMovements, text, question.item, question.place, from, to, limit);
    while (rows.next()) {
        movements.push_back(movementOf(rows, valuation.minorDigits));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    if (Status valued = valueByTerms(database, movements, valuation); !valued.ok()) {
        return valued.error();
    }
    return movements;
}

} // namespace qm
