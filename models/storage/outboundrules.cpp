#include "ledgerrules.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kState =
    "SELECT o.number, o.state FROM sales_order AS o WHERE o.state IS NOT (SELECT h.state FROM so_history AS h "
    "WHERE h.sales_order_id = o.id ORDER BY h.step DESC LIMIT 1)";
constexpr Sql kSteps =
    "SELECT h.sales_order_id, h.step, h.state FROM so_history AS h WHERE (h.step = 1 AND h.state <> 'draft') "
    "OR (h.step > 1 AND NOT EXISTS (SELECT 1 FROM so_history AS p JOIN so_transition AS t ON t.from_state = p.state "
    "AND t.to_state = h.state WHERE p.sales_order_id = h.sales_order_id AND p.step = h.step - 1))";
constexpr Sql kLines =
    "SELECT sales_order_id, count(*) FROM sales_order_line GROUP BY 1 HAVING max(line_no) <> count(*) "
    "UNION ALL SELECT o.id, 0 FROM sales_order AS o WHERE NOT EXISTS (SELECT 1 FROM sales_order_line "
    "WHERE sales_order_id = o.id)";
constexpr Sql kShipped =
    "SELECT l.id, l.shipped, (SELECT coalesce(sum(s.quantity), 0) FROM shipment_line AS s WHERE s.order_line_id = l.id "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = s.document_id)) AS q "
    "FROM sales_order_line AS l WHERE l.shipped <> q";
// What left is what was sold: of the same item and order, and no line of a shipment is without its order.
constexpr Sql kShipment =
    "SELECT s.document_id, s.line_no FROM shipment_line AS s LEFT JOIN shipment AS h ON h.document_id = s.document_id "
    "LEFT JOIN sales_order_line AS o ON o.id = s.order_line_id LEFT JOIN sales_line AS l ON l.id = s.sales_line_id "
    "WHERE o.sales_order_id IS NOT h.sales_order_id OR l.document_id IS NOT s.document_id "
    "OR l.item_id IS NOT o.item_id OR l.quantity IS NOT s.quantity "
    "UNION ALL SELECT h.document_id, l.line_no FROM shipment AS h LEFT JOIN document AS d ON d.id = h.document_id "
    "LEFT JOIN sales_line AS l ON l.document_id = h.document_id WHERE d.kind IS NOT 'sale' "
    "OR NOT EXISTS (SELECT 1 FROM shipment_line AS s WHERE s.sales_line_id = l.id)";
// An order stands open as long as something of it is, and only then.
constexpr Sql kQuantities =
    "SELECT o.number, l.line_no FROM sales_order AS o JOIN sales_order_line AS l ON l.sales_order_id = o.id "
    "WHERE l.shipped + l.cancelled > l.quantity OR l.shipped < 0 OR l.cancelled < 0 "
    "OR (o.state = 'draft' AND l.shipped + l.cancelled > 0) OR (o.state = 'cancelled' AND l.shipped > 0) "
    "OR (o.state IN ('shipped', 'delivered', 'invoiced', 'closed') AND l.shipped + l.cancelled < l.quantity) "
    "UNION ALL SELECT o.number, 0 FROM sales_order AS o WHERE o.state IN ('confirmed', 'picked') AND NOT EXISTS "
    "(SELECT 1 FROM sales_order_line AS l WHERE l.sales_order_id = o.id AND l.shipped + l.cancelled < l.quantity)";
// Nothing is held for who does not wait for it, or more than he waits for, or elsewhere than he is served from.
constexpr Sql kReserved =
    "SELECT l.id, sum(r.quantity) FROM reservation AS r JOIN sales_order_line AS l ON l.id = r.order_line_id "
    "JOIN sales_order AS o ON o.id = l.sales_order_id WHERE r.state = 'open' GROUP BY l.id "
    "HAVING sum(r.quantity) > l.quantity - l.shipped - l.cancelled OR o.state NOT IN ('confirmed', 'picked') "
    "OR min(r.item_id) <> l.item_id OR max(r.item_id) <> l.item_id";
constexpr Sql kReservedElsewhere =
    "WITH RECURSIVE inside (outer_id, inner_id) AS (SELECT id, id FROM location UNION ALL SELECT i.outer_id, l.id "
    "FROM inside AS i JOIN location AS l ON l.parent_id = i.inner_id) "
    "SELECT r.id, r.location_id FROM reservation AS r JOIN sales_order_line AS l ON l.id = r.order_line_id "
    "JOIN sales_order AS o ON o.id = l.sales_order_id WHERE NOT EXISTS (SELECT 1 FROM inside AS i "
    "WHERE i.outer_id = o.location_id AND i.inner_id = r.location_id)";
constexpr Sql kVersions =
    "SELECT 'customer', c.id, c.version FROM customer AS c WHERE c.version - 1 <> (SELECT count(*) FROM audit AS a "
    "WHERE a.entity = 'customer' AND a.entity_id = c.id AND a.action IN ('update', 'delete', 'restore')) "
    "UNION ALL SELECT 'sales_order', o.id, o.version FROM sales_order AS o WHERE o.version - 1 <> (SELECT count(*) "
    "FROM audit AS a WHERE a.entity = 'sales_order' AND a.entity_id = o.id AND a.action IN ('update', 'delete', "
    "'restore'))";

constexpr std::array<LedgerRule, 9> kRules = {{
    {9, "sales order state", kState},
    {9, "sales order steps", kSteps},
    {9, "sales order lines", kLines},
    {8, "shipped sum", kShipped},
    {8, "shipment", kShipment},
    {8, "sales order quantities", kQuantities},
    {3, "reserved for an order", kReserved},
    {3, "reserved elsewhere", kReservedElsewhere},
    {19, "sales order version", kVersions},
}};

} // namespace

std::span<const LedgerRule> outboundRules() {
    return kRules;
}

} // namespace qm
