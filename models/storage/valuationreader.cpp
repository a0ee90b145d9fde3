#include "valuationreader.h"

#include "database.h"

#include <algorithm>

namespace qm {

namespace {

// Sorted by item alone, which its index does (the + keeps the one on the moment out of it); an item's few lines are put
// in order here.
constexpr Sql kSteps =
    R"(SELECT m.item_id, m.location_id, m.moment, m.quantity, CASE WHEN m.kind <> 'receipt' THEN m.unit_cost
  WHEN EXISTS (SELECT 1 FROM receipt_line AS r JOIN purchase_order_line AS l ON l.id = r.order_line_id
    JOIN purchase_order AS o ON o.id = l.purchase_order_id
    WHERE r.document_id = m.document_id AND r.item_id = m.item_id AND o.currency <> ?2) THEN NULL
  ELSE coalesce(m.unit_cost, (SELECT l.price
    FROM receipt_line AS r JOIN purchase_order_line AS l ON l.id = r.order_line_id
    WHERE r.document_id = m.document_id AND r.item_id = m.item_id AND r.lot_id = m.lot_id ORDER BY r.line_no LIMIT 1)) END,
  m.seq
FROM movement AS m
WHERE +m.moment < ?1 AND m.reverses_seq IS NULL
  AND NOT EXISTS (SELECT 1 FROM movement AS x WHERE x.reverses_seq = m.seq)
ORDER BY m.item_id)";
constexpr Sql kLastSold = R"(SELECT s.item_id, max(s.moment) FROM sales_line AS s
WHERE s.moment < ?1 AND s.quantity > 0 AND s.id NOT IN (SELECT sales_line_id FROM sales_line_void)
GROUP BY s.item_id)";

struct ReadStep {
    PlacedStep step;
    std::int64_t seq = 0;
};

} // namespace

Status readValuationSteps(const Database& database, std::optional<CalendarDay> opening, const QString& currency,
                          const std::function<bool(ItemId, const std::vector<PlacedStep>&)>& take) {
    constexpr Moment kEver{std::int64_t{1} << 60};
    ItemId current;
    std::vector<ReadStep> read;
    const auto flush = [&] {
        std::ranges::sort(read, [](const ReadStep& a, const ReadStep& b) {
            return std::pair(a.step.step.moment, a.seq) < std::pair(b.step.step.moment, b.seq);
        });
        std::vector<PlacedStep> steps;
        steps.reserve(read.size());
        for (const ReadStep& each : read) {
            steps.push_back(each.step);
        }
        read.clear();
        return steps.empty() || take(current, steps);
    };
    Statement rows = database.query(kSteps, opening ? Moment::openingOf(*opening) : kEver, currency);
    while (rows.next()) {
        if (const ItemId item{rows.integer(0)}; item != current) {
            if (!flush()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            current = item;
        }
        read.push_back({{LocationId{rows.integer(1)}, {rows.moment(2), rows.quantity(3), rows.optionalPrice(4)}},
                        rows.integer(5)});
    }
    if (!rows.status().ok()) {
        return rows.status();
    }
    return flush() ? Status() : Status(Error{ErrorCode::Cancelled, {}, {}});
}

Result<QHash<ItemId, Moment>> readLastSold(const Database& database, CalendarDay opening) {
    QHash<ItemId, Moment> last;
    Statement rows = database.query(kLastSold, Moment::openingOf(opening));
    while (rows.next()) {
        last.insert(ItemId{rows.integer(0)}, rows.moment(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return last;
}

} // namespace qm
