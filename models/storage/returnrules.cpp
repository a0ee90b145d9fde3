#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kSum =
    "SELECT c.order_line_id, sum(c.quantity) FROM return_case AS c LEFT JOIN sales_order_line AS l "
    "ON l.id = c.order_line_id WHERE c.order_line_id IS NOT NULL AND c.kind = 'return' AND c.state <> 'open' "
    "GROUP BY 1 HAVING sum(c.quantity) > coalesce(max(l.shipped), 0)";
// What came in is the case's, stands, and went on by a document that stands.
constexpr Sql kGoods =
    "SELECT c.number, c.goods FROM return_case AS c LEFT JOIN document AS d ON d.id = c.return_document_id "
    "WHERE (c.return_document_id IS NULL) <> (c.goods IN ('', 'none')) OR (c.return_document_id IS NOT NULL "
    "AND (d.kind IS NOT 'sale' OR (SELECT count(*) FROM sales_line AS l WHERE l.document_id = d.id) <> 1 "
    "OR NOT EXISTS (SELECT 1 FROM sales_line AS l WHERE l.document_id = d.id AND l.item_id = c.item_id "
    "AND l.location_id = c.location_id AND l.quantity = -c.quantity) "
    "OR EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id)))";
constexpr Sql kOnward =
    "SELECT c.number, c.goods FROM return_case AS c LEFT JOIN document AS d ON d.id = c.onward_document_id "
    "WHERE d.kind IS NOT CASE c.goods WHEN 'quarantine' THEN 'transfer' WHEN 'scrap' THEN 'write-off' "
    "WHEN 'back to supplier' THEN 'write-off' END OR (d.id IS NOT NULL AND (EXISTS (SELECT 1 FROM document AS r "
    "WHERE r.reverses_id = d.id) OR NOT EXISTS (SELECT 1 FROM movement AS m JOIN movement AS b "
    "ON b.document_id = c.return_document_id AND b.location_id = m.location_id AND b.lot_id = m.lot_id "
    "WHERE m.document_id = d.id AND m.item_id = c.item_id AND m.quantity = -c.quantity)))";
constexpr Sql kState =
    "SELECT number, state FROM return_case WHERE (state = 'open') <> (goods = '') OR (goods = '') <> (money = '') "
    "OR (goods <> '' AND (kind = 'complaint') <> (goods = 'none')) OR (satisfied IS NOT NULL AND state <> 'closed') "
    "OR satisfied NOT BETWEEN 1 AND 5 OR (goods = 'back to supplier' AND supplier_id IS NULL) "
    "OR state NOT IN ('open', 'decided', 'closed') OR due_on < opened_on";
constexpr Sql kOrder =
    "SELECT c.number, l.item_id FROM return_case AS c LEFT JOIN sales_order_line AS l ON l.id = c.order_line_id "
    "LEFT JOIN sales_order AS o ON o.id = l.sales_order_id WHERE c.order_line_id IS NOT NULL "
    "AND (l.item_id IS NOT c.item_id OR o.customer_id IS NOT c.customer_id)";
constexpr Sql kMoney = "SELECT number, amount FROM return_case WHERE amount < 0 OR quantity <= 0 "
                       "OR (amount > 0 AND money NOT IN ('refund', 'credit'))";
// Since it was taken up: a case that was withdrawn leaves its id to the next one.
constexpr Sql kVersion =
    "SELECT c.number, c.version FROM return_case AS c WHERE c.version - 1 <> (SELECT count(*) FROM audit AS a "
    "WHERE a.entity = 'return_case' AND a.entity_id = c.id AND a.action = 'update' AND a.seq > (SELECT max(b.seq) "
    "FROM audit AS b WHERE b.entity = 'return_case' AND b.entity_id = c.id AND b.action = 'create'))";

constexpr std::array<LedgerRule, 7> kRules = {{
    {8, "returned sum", kSum},
    {8, "returned goods", kGoods},
    {8, "returned goods onward", kOnward},
    {8, "return case state", kState},
    {8, "return case order", kOrder},
    {13, "return case money", kMoney},
    {19, "return case version", kVersion},
}};

} // namespace

std::span<const LedgerRule> returnRules() {
    return kRules;
}

} // namespace qm
