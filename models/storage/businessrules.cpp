#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kReceived = "SELECT l.id, l.received, (SELECT coalesce(sum(r.quantity), 0) FROM receipt_line AS r "
                          "WHERE r.order_line_id = l.id AND NOT EXISTS (SELECT 1 FROM document AS b WHERE "
                          "b.reverses_id = r.document_id)) AS q "
                          "FROM purchase_order_line AS l WHERE l.received <> q";
constexpr Sql kGivenUp =
    "SELECT l.id, l.given_up, (SELECT coalesce(sum(f.quantity), 0) FROM receipt_fault AS f WHERE f.order_line_id = "
    "l.id "
    "AND ((f.kind = 'short' AND f.way = 'claim') OR (f.kind IN ('damaged', 'short-dated') AND f.way = 'refuse')) AND "
    "NOT EXISTS (SELECT "
    "1 "
    "FROM document AS b WHERE b.reverses_id = f.document_id)) AS q FROM purchase_order_line AS l WHERE l.given_up <> q "
    "OR (l.given_up > 0 AND min(l.received, l.quantity) + l.given_up > l.quantity)";
constexpr Sql kFaults =
    "SELECT f.id, f.kind, f.way FROM receipt_fault AS f LEFT JOIN purchase_order_line AS l ON l.id = f.order_line_id "
    "LEFT JOIN document AS d ON d.id = f.document_id WHERE (l.id IS NOT NULL AND l.item_id <> f.item_id) "
    "OR d.kind IS NOT 'receipt' OR (f.kind = 'short') <> (f.way IN ('claim', 'wait')) OR f.quantity <= 0";
constexpr Sql kUnchecked =
    "SELECT h.document_id, r.line_no FROM receipt_head AS h JOIN receipt_line AS r ON r.document_id = h.document_id "
    "WHERE h.unchecked = 1 AND r.damaged <> r.quantity";
constexpr Sql kReceiptMoved =
    "SELECT d.id, d.number FROM document AS d WHERE d.kind = 'receipt' AND d.reverses_id IS NULL "
    "AND (SELECT coalesce(sum(quantity), 0) FROM receipt_line WHERE document_id = d.id) <> "
    "(SELECT coalesce(sum(quantity), 0) FROM movement WHERE document_id = d.id AND kind = 'receipt')";

constexpr Sql kOrderState =
    "SELECT o.number, o.state FROM purchase_order AS o WHERE o.state IS NOT (SELECT h.state FROM po_history AS h "
    "WHERE h.purchase_order_id = o.id ORDER BY h.step DESC LIMIT 1)";
constexpr Sql kOrderSteps =
    "SELECT h.purchase_order_id, h.step, h.state FROM po_history AS h WHERE (h.step = 1 AND h.state <> 'draft') "
    "OR (h.step > 1 AND NOT EXISTS (SELECT 1 FROM po_history AS p JOIN po_transition AS t ON t.from_state = p.state "
    "AND t.to_state = h.state WHERE p.purchase_order_id = h.purchase_order_id AND p.step = h.step - 1))";
constexpr Sql kOrderLines =
    "SELECT purchase_order_id, count(*) FROM purchase_order_line GROUP BY 1 HAVING max(line_no) <> count(*) "
    "UNION ALL SELECT o.id, 0 FROM purchase_order AS o WHERE NOT EXISTS (SELECT 1 FROM purchase_order_line "
    "WHERE purchase_order_id = o.id)";

constexpr Sql kLotItem = "SELECT m.seq, m.item_id, l.item_id FROM movement AS m JOIN lot AS l ON l.id = m.lot_id "
                         "WHERE m.lot_id <> 0 AND l.item_id IS NOT m.item_id";
constexpr Sql kLotExpiry = "SELECT id, expiry FROM lot WHERE expiry IS NOT NULL AND date(expiry) IS NOT expiry";
constexpr Sql kExpiredIssued =
    "SELECT m.seq, l.expiry FROM movement AS m JOIN lot AS l ON l.id = m.lot_id WHERE m.kind = 'sale' "
    "AND l.expiry < date(m.moment, 'unixepoch')";

constexpr Sql kQuantity =
    "SELECT 'movement', seq FROM movement WHERE quantity = 0 OR abs(quantity) > 1000000000000000 "
    "UNION ALL SELECT 'sales_line', id FROM sales_line WHERE quantity = 0 OR abs(quantity) > 1000000000000000 "
    "UNION ALL SELECT 'item', id FROM item WHERE decimals NOT BETWEEN 0 AND 6";
constexpr Sql kMoney = "SELECT 'item', id FROM item WHERE price < 0 OR cost < 0 "
                       "UNION ALL SELECT 'sales_line', id FROM sales_line WHERE price <= 0 "
                       "UNION ALL SELECT 'purchase_order_line', id FROM purchase_order_line WHERE price <= 0 "
                       "UNION ALL SELECT 'movement', seq FROM movement WHERE unit_cost < 0 "
                       "UNION ALL SELECT 'supplier_term', id FROM supplier_term WHERE price <= 0";
constexpr Sql kCurrency =
    "SELECT 'supplier', id, currency FROM supplier WHERE currency NOT GLOB '[A-Z][A-Z][A-Z]' "
    "UNION ALL SELECT 'supplier_term', id, currency FROM supplier_term WHERE currency NOT GLOB '[A-Z][A-Z][A-Z]' "
    "UNION ALL SELECT 'purchase_order', id, currency FROM purchase_order WHERE currency NOT GLOB '[A-Z][A-Z][A-Z]' "
    "UNION ALL SELECT 'setting', key, value FROM setting WHERE key = 'currency' AND value NOT GLOB '[A-Z][A-Z][A-Z]'";

// A till's receipt may stand in parts, one from each file that brought rows of it.
constexpr Sql kDocumentTwice =
    "SELECT d.kind, d.location_id, d.till, d.day, d.number, count(*) FROM document AS d NOT INDEXED "
    "WHERE d.reverses_id IS NULL AND d.number <> '' AND d.id NOT IN (SELECT reverses_id FROM document "
    "WHERE reverses_id IS NOT NULL) GROUP BY 1, 2, 3, 4, 5 "
    "HAVING count(*) > 1 AND (d.kind <> 'sale' OR count(DISTINCT d.import_id) < count(*))";
constexpr Sql kCommandTwice = "SELECT uuid, count(*) FROM command NOT INDEXED GROUP BY uuid HAVING count(*) > 1";
constexpr Sql kImportSums = "SELECT id, read, posted, rejected, unchanged FROM import_file "
                            "WHERE read <> posted + rejected + unchanged";

constexpr Sql kSequence =
    "SELECT seq, command_id FROM (SELECT seq, command_id, lag(command_id, 1, 0) OVER (ORDER BY seq) "
    "AS before FROM movement) WHERE command_id < before";
constexpr Sql kClosed = "SELECT d.id, d.day, p.day FROM document AS d JOIN period_close AS p ON d.day <= p.day "
                        "AND d.command_id > p.command_id";

constexpr Sql kVersions =
    "SELECT 'item', i.id, i.version FROM item AS i WHERE i.version - 1 <> (SELECT count(*) FROM audit AS a "
    "WHERE a.entity = 'item' AND a.entity_id = i.id AND a.action IN ('update', 'delete', 'restore')) "
    "UNION ALL SELECT 'supplier', s.id, s.version FROM supplier AS s WHERE s.version - 1 <> (SELECT count(*) "
    "FROM audit AS a WHERE a.entity = 'supplier' AND a.entity_id = s.id AND a.action IN ('update', 'delete', "
    "'restore')) "
    "UNION ALL SELECT 'calendar_entry', e.id, e.version FROM calendar_entry AS e WHERE e.version - 1 <> (SELECT "
    "count(*) "
    "FROM audit AS a WHERE a.entity = 'calendar_entry' AND a.entity_id = e.id AND a.action IN ('update', 'delete', "
    "'restore')) "
    "UNION ALL SELECT 'forecast_override', o.id, o.version FROM forecast_override AS o WHERE o.version - 1 <> (SELECT "
    "count(*) FROM audit AS a WHERE a.entity = 'forecast_override' AND a.entity_id = o.id AND a.action IN ('update', "
    "'delete', 'restore'))";
constexpr Sql kJudgement =
    "SELECT id, first_day, last_day FROM forecast_override WHERE first_day > last_day OR date(first_day) IS NOT "
    "first_day OR date(last_day) IS NOT last_day OR (percent IS NULL) = (level IS NULL) OR percent < 0 OR level < 0 "
    "OR trim(reason) = '' "
    "UNION ALL SELECT a.id, a.decision, 'bulk sale' FROM anomaly AS a WHERE a.kind = 'bulk-sale' AND (a.sales_line_id "
    "IS NULL OR (a.closed_by IS NULL AND a.decision <> '')) "
    "UNION ALL SELECT item_id, like_item_id, 'likeness' FROM item_likeness WHERE item_id = like_item_id";
constexpr Sql kCalendar =
    "SELECT id, kind, first_day, last_day FROM calendar_entry WHERE date(first_day) IS NOT first_day "
    "OR date(last_day) IS NOT last_day OR first_day > last_day OR repeats_to < first_day OR price <= 0 "
    "OR (kind = 'supplier_closed') <> (supplier_id IS NOT NULL) "
    "OR (kind = 'price' AND (item_id IS NULL OR price IS NULL OR repeats <> ''))";
constexpr Sql kAuditText = "SELECT seq FROM audit WHERE json_valid(before) = 0 OR json_valid(after) = 0";

// Limits stand where planning looks for them, and who set them is known.
constexpr Sql kThresholds =
    "SELECT t.id, t.item_id, t.reorder_point, t.order_up_to FROM threshold AS t LEFT JOIN location AS l "
    "ON l.id = t.location_id WHERE t.reorder_point < 0 OR t.order_up_to < t.reorder_point OR l.kind IS NOT 'site' "
    "OR (t.source = 'none' AND t.order_up_to <> 0) OR date(t.valid_from) IS NOT t.valid_from";
constexpr Sql kThresholdAudit =
    "SELECT t.id, t.source FROM threshold AS t WHERE t.source <> 'dynamic' AND (SELECT count(*) FROM audit AS a "
    "WHERE a.entity = 'threshold' AND a.entity_id = t.id AND a.command_id = t.command_id) <> 1";

constexpr Sql kForeignKeys = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
constexpr Sql kIntegrity = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'";

constexpr std::array<LedgerRule, 27> kRules = {{
    {20, "integrity", kIntegrity},
    {20, "foreign keys", kForeignKeys},
    {8, "received sum", kReceived},
    {8, "receipt movements", kReceiptMoved},
    {9, "order state", kOrderState},
    {9, "order steps", kOrderSteps},
    {9, "order lines", kOrderLines},
    {10, "lot of another item", kLotItem},
    {10, "expiry", kLotExpiry},
    {10, "expired stock issued", kExpiredIssued},
    {12, "quantity range", kQuantity},
    {13, "money", kMoney},
    {13, "currency", kCurrency},
    {16, "document key", kDocumentTwice},
    {16, "command key", kCommandTwice},
    {16, "import sums", kImportSums},
    {18, "sequence", kSequence},
    {18, "closed period", kClosed},
    {19, "row version", kVersions},
    {19, "audit text", kAuditText},
    {8, "given up sum", kGivenUp},
    {8, "receipt fault", kFaults},
    {8, "unchecked goods", kUnchecked},
    {12, "threshold", kThresholds},
    {19, "threshold audit", kThresholdAudit},
    {12, "calendar", kCalendar},
    {12, "judgement", kJudgement},
}};

} // namespace

std::span<const LedgerRule> businessRules() {
    return kRules;
}

} // namespace qm
