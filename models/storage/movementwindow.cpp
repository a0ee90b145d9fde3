#include "movementwindow.h"

#include "codekey.h"
#include "database.h"

namespace qm {

namespace {

// Newest first without a text needs nothing but the ledger and its index on the moment.
constexpr Sql kNewest = R"(WITH RECURSIVE place (id) AS (
  SELECT ?1 WHERE ?1 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT m.seq FROM movement AS m
WHERE m.moment >= ?2 AND m.moment < ?3 AND (?1 = 0 OR m.location_id IN (SELECT id FROM place))
ORDER BY m.moment DESC, m.seq DESC LIMIT ?4)";
constexpr Sql kSorted = R"(WITH RECURSIVE place (id) AS (
  SELECT ?3 WHERE ?3 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT m.seq
FROM movement AS m JOIN document AS d ON d.id = m.document_id JOIN item AS i ON i.id = m.item_id
JOIN location AS l ON l.id = m.location_id
WHERE m.moment >= ?4 AND m.moment < ?5 AND (?3 = 0 OR m.location_id IN (SELECT id FROM place))
  AND (?1 = '' OR instr(i.name_key, ?1) > 0 OR instr(i.sku_key, ?1) > 0 OR instr(lower(d.number), ?1) > 0)
  AND (?2 = 0 OR +m.item_id = ?2)
ORDER BY CASE ?7 WHEN 0 THEN m.moment WHEN 1 THEN i.name_key WHEN 2 THEN l.name WHEN 3 THEN m.quantity ELSE d.number END,
  m.moment DESC, m.seq DESC LIMIT ?6)";
constexpr Sql kSortedDown = R"(WITH RECURSIVE place (id) AS (
  SELECT ?3 WHERE ?3 <> 0 UNION ALL SELECT l.id FROM location AS l JOIN place AS p ON l.parent_id = p.id)
SELECT m.seq
FROM movement AS m JOIN document AS d ON d.id = m.document_id JOIN item AS i ON i.id = m.item_id
JOIN location AS l ON l.id = m.location_id
WHERE m.moment >= ?4 AND m.moment < ?5 AND (?3 = 0 OR m.location_id IN (SELECT id FROM place))
  AND (?1 = '' OR instr(i.name_key, ?1) > 0 OR instr(i.sku_key, ?1) > 0 OR instr(lower(d.number), ?1) > 0)
  AND (?2 = 0 OR +m.item_id = ?2)
ORDER BY CASE ?7 WHEN 0 THEN m.moment WHEN 1 THEN i.name_key WHEN 2 THEN l.name WHEN 3 THEN m.quantity ELSE d.number END
  DESC, m.moment DESC, m.seq DESC LIMIT ?6)";
constexpr Sql kRow = R"(SELECT m.seq, m.moment, coalesce(s.timed, m.moment % 86400 < 86398), m.document_id, d.kind,
  d.number, m.line_no, m.kind, m.item_id, i.sku, i.name, i.decimals, m.location_id, l.name, t.code, m.quantity,
  coalesce(m.unit_cost, i.cost), u.name
FROM movement AS m JOIN document AS d ON d.id = m.document_id JOIN item AS i ON i.id = m.item_id
JOIN location AS l ON l.id = m.location_id JOIN lot AS t ON t.id = m.lot_id JOIN command AS c ON c.id = m.command_id
JOIN app_user AS u ON u.id = c.user_id LEFT JOIN sales_line AS s ON s.id = m.sales_line_id
WHERE m.seq = ?1)";

} // namespace

Result<std::vector<std::int64_t>> movementSequence(const Database& database, const LedgerQuestion& question,
                                                   MovementColumn by, bool descending) {
    constexpr std::int64_t kEver = std::int64_t{1} << 60;
    const std::int64_t from = question.from ? Moment::openingOf(*question.from).seconds : -kEver;
    const std::int64_t to = question.to ? Moment::openingOf(*question.to + 1).seconds : kEver;
    const int limit = question.limit > 0 ? question.limit : -1;
    const QString text = codeKey(question.text);
    const bool plain = by == MovementColumn::Day && descending && text.isEmpty() && !question.item;
    Statement rows = plain ? database.query(kNewest, question.place, from, to, limit)
                           : database.query(descending ? kSortedDown : kSorted, text, question.item, question.place,
                                            from, to, limit, static_cast<int>(by));
    std::vector<std::int64_t> seqs;
    while (rows.next()) {
        seqs.push_back(rows.integer(0));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return seqs;
}

Result<std::vector<MovementRow>> movementsAt(const Database& database, std::span<const std::int64_t> seqs,
                                             const Valuation& valuation) {
    std::vector<MovementRow> movements;
    movements.reserve(seqs.size());
    for (const std::int64_t seq : seqs) {
        Statement row = database.query(kRow, seq);
        if (row.next()) {
            movements.push_back(movementOf(row, valuation.minorDigits));
        }
        if (!row.status().ok()) {
            return row.status().error();
        }
    }
    if (Status valued = valueByTerms(database, movements, valuation); !valued.ok()) {
        return valued.error();
    }
    return movements;
}

} // namespace qm
