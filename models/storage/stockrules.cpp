#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kBalance =
    "SELECT item_id, location_id, lot_id, sum(q) FROM (SELECT item_id, location_id, lot_id, on_hand AS q FROM balance "
    "UNION ALL SELECT item_id, location_id, lot_id, -quantity FROM movement) GROUP BY 1, 2, 3 HAVING sum(q) <> 0";

constexpr Sql kNegativeWithoutAnomaly =
    "SELECT item_id, location_id, lot_id, on_hand FROM balance AS b WHERE on_hand < 0 AND NOT EXISTS (SELECT 1 FROM "
    "anomaly AS a WHERE a.kind = 'negative-stock' AND a.closed_by IS NULL AND a.item_id = b.item_id "
    "AND a.location_id = b.location_id AND a.lot_id = b.lot_id)";
constexpr Sql kAnomalyWithoutNegative =
    "SELECT a.item_id, a.location_id, a.lot_id FROM anomaly AS a LEFT JOIN balance AS b ON b.item_id = a.item_id "
    "AND b.location_id = a.location_id AND b.lot_id = a.lot_id "
    "WHERE a.kind = 'negative-stock' AND a.closed_by IS NULL AND coalesce(b.on_hand, 0) >= 0";
// What the program itself does may never pass zero at any prefix of the sequence.
constexpr Sql kTakenBelowZero =
    "SELECT seq, item_id, location_id, lot_id, r FROM (SELECT m.seq, m.item_id, m.location_id, m.lot_id, m.quantity, "
    "m.kind, d.kind AS document_kind, sum(m.quantity) OVER (PARTITION BY m.item_id, m.location_id, m.lot_id "
    "ORDER BY m.seq) AS r FROM movement AS m JOIN document AS d ON d.id = m.document_id) "
    "WHERE r < 0 AND quantity < 0 AND (kind IN ('transfer', 'write-off', 'adjustment', 'receipt') "
    "OR (kind = 'reversal' AND document_kind IN ('transfer', 'write-off', 'adjustment', 'receipt')))";

constexpr Sql kReserved =
    "SELECT item_id, location_id, lot_id, sum(q) FROM (SELECT item_id, location_id, lot_id, reserved AS q FROM balance "
    "UNION ALL SELECT item_id, location_id, lot_id, -quantity FROM reservation WHERE state = 'open') "
    "GROUP BY 1, 2, 3 HAVING sum(q) <> 0";
constexpr Sql kReservedTooMuch =
    "SELECT item_id, location_id, lot_id, reserved, on_hand FROM balance AS b WHERE reserved > max(on_hand, 0) "
    "AND NOT EXISTS (SELECT 1 FROM anomaly AS a WHERE a.kind = 'broken-reservation' AND a.closed_by IS NULL "
    "AND a.item_id = b.item_id AND a.location_id = b.location_id AND a.lot_id = b.lot_id)";

constexpr Sql kTransfer = "SELECT m.document_id, m.item_id, sum(m.quantity) FROM movement AS m JOIN document AS d "
                          "ON d.id = m.document_id WHERE d.kind = 'transfer' GROUP BY 1, 2 HAVING sum(m.quantity) <> 0";

constexpr Sql kEmptyDocument = "SELECT d.id, d.kind, d.number FROM document AS d WHERE d.reverses_id IS NULL "
                               "AND NOT EXISTS (SELECT 1 FROM movement WHERE document_id = d.id) "
                               "AND NOT EXISTS (SELECT 1 FROM sales_line WHERE document_id = d.id) "
                               "AND NOT EXISTS (SELECT 1 FROM count_line WHERE document_id = d.id) "
                               "AND NOT EXISTS (SELECT 1 FROM receipt_line WHERE document_id = d.id)";
constexpr Sql kLineGap =
    "SELECT 'movement', document_id FROM movement GROUP BY document_id HAVING max(line_no) <> count(*) "
    "UNION ALL SELECT 'sales_line', document_id FROM sales_line GROUP BY document_id HAVING max(line_no) <> count(*) "
    "UNION ALL SELECT 'receipt_line', document_id FROM receipt_line GROUP BY document_id HAVING max(line_no) <> "
    "count(*)";
constexpr Sql kUnexplained =
    "SELECT 'document', id FROM document WHERE kind = 'write-off' AND reverses_id IS NULL AND trim(reason) = '' "
    "UNION ALL SELECT 'command', id FROM command WHERE trim(zone) = '' OR trim(uuid) = '' "
    "OR trim(kind) = ''";

constexpr Sql kReversal =
    "SELECT r.seq, o.seq FROM movement AS r LEFT JOIN movement AS o ON o.seq = r.reverses_seq "
    "WHERE (r.kind = 'reversal') <> (r.reverses_seq IS NOT NULL) OR (r.reverses_seq IS NOT NULL AND (o.seq IS NULL "
    "OR o.seq >= r.seq OR o.reverses_seq IS NOT NULL OR o.item_id <> r.item_id OR o.location_id <> r.location_id "
    "OR o.lot_id <> r.lot_id OR o.moment <> r.moment OR o.quantity <> -r.quantity))";
constexpr Sql kReversedTwice = "SELECT reverses_seq, count(*) FROM movement NOT INDEXED WHERE reverses_seq IS NOT NULL "
                               "GROUP BY 1 HAVING count(*) > 1";
constexpr Sql kHalfReversed =
    "SELECT m.document_id, m.seq FROM document AS r JOIN movement AS m ON m.document_id = r.reverses_id "
    "WHERE m.reverses_seq IS NULL AND NOT EXISTS (SELECT 1 FROM movement AS b WHERE b.reverses_seq = m.seq)";
constexpr Sql kVoid =
    "SELECT s.id, s.document_id FROM document AS r JOIN sales_line AS s ON s.document_id = r.reverses_id "
    "LEFT JOIN sales_line_void AS v ON v.sales_line_id = s.id WHERE v.document_id IS NOT r.id "
    "UNION ALL SELECT v.sales_line_id, v.document_id FROM sales_line_void AS v JOIN sales_line AS s "
    "ON s.id = v.sales_line_id JOIN document AS d ON d.id = v.document_id WHERE d.reverses_id IS NOT s.document_id";

// For each reading that stands: what the ledger says up to its instant is what was read, for every lot of that place.
constexpr Sql kCount =
    "WITH reading AS (SELECT DISTINCT c.item_id, c.location_id, c.moment FROM count_line AS c "
    "WHERE NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)), "
    "lots AS (SELECT g.item_id, g.location_id, g.moment, m.lot_id FROM reading AS g JOIN movement AS m "
    "ON m.item_id = g.item_id AND m.location_id = g.location_id AND m.moment <= g.moment UNION "
    "SELECT c.item_id, c.location_id, c.moment, c.lot_id FROM count_line AS c "
    "WHERE NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)) "
    "SELECT item_id, location_id, lot_id, moment, recorded, counted FROM (SELECT l.*, "
    "(SELECT coalesce(sum(m.quantity), 0) FROM movement AS m WHERE m.item_id = l.item_id "
    "AND m.location_id = l.location_id AND m.lot_id = l.lot_id AND m.moment <= l.moment) AS recorded, "
    "(SELECT coalesce(sum(c.counted), 0) FROM count_line AS c WHERE c.item_id = l.item_id "
    "AND c.location_id = l.location_id AND c.lot_id = l.lot_id AND c.moment = l.moment "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)) AS counted FROM lots AS l) "
    "WHERE recorded <> counted";
// What a sales line has moved is all of it or nothing, and nothing where it is void.
constexpr Sql kSaleMoved =
    "SELECT s.id, s.quantity, sum(m.quantity), v.document_id FROM movement AS m JOIN sales_line AS s "
    "ON s.id = m.sales_line_id LEFT JOIN sales_line_void AS v ON v.sales_line_id = s.id GROUP BY s.id "
    "HAVING sum(m.quantity) NOT IN (0, -s.quantity) OR (v.document_id IS NOT NULL AND sum(m.quantity) <> 0)";
// Counted before its day or, with a time, before its instant: it has moved. Never counted up to the end of it: it has
// not.
constexpr Sql kSalePosting =
    "WITH RECURSIVE inside (outer_id, inner_id) AS (SELECT id, id FROM location UNION ALL SELECT i.outer_id, l.id "
    "FROM inside AS i JOIN location AS l ON l.parent_id = i.inner_id), "
    "line AS (SELECT s.id, s.item_id, s.quantity, s.timed, s.moment, (SELECT min(c.moment) FROM inside AS i "
    "JOIN count_line AS c ON c.item_id = s.item_id AND c.location_id = i.inner_id "
    "WHERE i.outer_id = s.location_id AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = "
    "c.document_id)) "
    "AS first, (SELECT coalesce(sum(m.quantity), 0) FROM movement AS m WHERE m.sales_line_id = s.id) AS moved "
    "FROM sales_line AS s WHERE EXISTS (SELECT 1 FROM count_line AS c WHERE c.item_id = s.item_id) "
    "AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id)) "
    "SELECT id, item_id, moment, moved FROM line WHERE (moved <> 0 AND (first IS NULL OR first >= moment)) "
    "OR (moved = 0 AND first < CASE WHEN timed = 1 THEN moment ELSE moment - moment % 86400 END)";
constexpr Sql kMovedWithoutCount =
    "SELECT m.seq FROM movement AS m WHERE m.sales_line_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM count_line AS c "
    "WHERE c.item_id = m.item_id)";

constexpr std::array<LedgerRule, 18> kRules = {{
    {1, "balance", kBalance},
    {2, "negative stock without anomaly", kNegativeWithoutAnomaly},
    {2, "anomaly without negative stock", kAnomalyWithoutNegative},
    {2, "taken below zero", kTakenBelowZero},
    {3, "reserved sum", kReserved},
    {3, "reserved beyond stock", kReservedTooMuch},
    {4, "transfer", kTransfer},
    {5, "document without lines", kEmptyDocument},
    {5, "line numbers", kLineGap},
    {5, "reason and instant", kUnexplained},
    {6, "reversal", kReversal},
    {6, "reversed twice", kReversedTwice},
    {6, "half reversed document", kHalfReversed},
    {6, "void sales line", kVoid},
    {7, "count", kCount},
    {7, "sale moved in part", kSaleMoved},
    {7, "sale against counts", kSalePosting},
    {7, "sale moved without count", kMovedWithoutCount},
}};

} // namespace

std::span<const LedgerRule> stockRules() {
    return kRules;
}

} // namespace qm
