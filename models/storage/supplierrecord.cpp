#include "supplierrecord.h"

#include "database.h"

namespace qm {

namespace {

constexpr Sql kDeliveries = R"(SELECT DISTINCT o.supplier_id, o.id, coalesce(o.sent_on, o.ordered_on),
  coalesce(l.expected_on, o.expected_on), d.day
FROM receipt_line AS r JOIN document AS d ON d.id = r.document_id
JOIN purchase_order_line AS l ON l.id = r.order_line_id JOIN purchase_order AS o ON o.id = l.purchase_order_id
WHERE d.day < ?1 AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id)
ORDER BY o.supplier_id, d.day DESC, o.id DESC)";
constexpr Sql kFill = R"(SELECT o.supplier_id, avg(min(l.received, l.quantity) * 1.0 / l.quantity)
FROM purchase_order AS o JOIN purchase_order_line AS l ON l.purchase_order_id = o.id
WHERE o.ordered_on >= ?1 AND (o.state IN ('received', 'closed') OR (o.state IN ('sent', 'confirmed', 'partly received')
  AND coalesce(l.expected_on, o.expected_on) < ?2)) GROUP BY o.supplier_id)";
constexpr Sql kItems = R"(SELECT supplier_id, count(DISTINCT item_id) FROM supplier_term
WHERE deleted = 0 AND valid_from <= ?1 AND valid_to >= ?1 GROUP BY supplier_id)";
constexpr Sql kLeadTimes = R"(SELECT max(coalesce(t.lead_time_days, s.lead_time_days, 7)),
  round(avg(coalesce(t.lead_time_days, s.lead_time_days, 7)))
FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id
WHERE t.deleted = 0 AND s.deleted = 0 AND t.valid_from <= ?1 AND t.valid_to >= ?1)";

} // namespace

Result<std::vector<DeliveryRow>> readDeliveries(const Database& database, CalendarDay before) {
    std::vector<DeliveryRow> deliveries;
    Statement rows = database.query(kDeliveries, before);
    while (rows.next()) {
        deliveries.push_back({SupplierId{rows.integer(0)}, PurchaseOrderId{rows.integer(1)}, rows.day(2),
                              rows.optionalDay(3), rows.day(4)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return deliveries;
}

Result<std::vector<FillRow>> readFillShares(const Database& database, CalendarDay from, CalendarDay today) {
    std::vector<FillRow> shares;
    Statement rows = database.query(kFill, from, today);
    while (rows.next()) {
        shares.push_back({SupplierId{rows.integer(0)}, rows.real(1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return shares;
}

Result<std::vector<std::pair<SupplierId, int>>> readItemCounts(const Database& database, CalendarDay day) {
    std::vector<std::pair<SupplierId, int>> counts;
    Statement rows = database.query(kItems, day);
    while (rows.next()) {
        counts.emplace_back(SupplierId{rows.integer(0)}, rows.smallInteger(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return counts;
}

Result<LeadTimeSpan> readLeadTimeSpan(const Database& database, CalendarDay day) {
    LeadTimeSpan span;
    Statement row = database.query(kLeadTimes, day);
    if (row.next() && !row.isNull(0)) {
        span.longest = row.smallInteger(0);
        span.usual = static_cast<int>(row.real(1));
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return span;
}

} // namespace qm
