#include "salesorderreader.h"

#include "codekey.h"
#include "currency.h"
#include "database.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace qm {

namespace {

constexpr Sql kHeads = R"(SELECT o.id, o.number, o.customer_id, c.code, c.name, o.state, o.location_id, l.code, l.name,
  o.currency, o.ordered_on, o.wanted_on, o.reserve_until, o.reference, o.note, o.version
FROM sales_order AS o JOIN customer AS c ON c.id = o.customer_id JOIN location AS l ON l.id = o.location_id
WHERE o.id BETWEEN ?1 AND ?5 AND (?2 = 0 OR o.customer_id = ?2)
  AND (?3 = 0 OR o.id IN (SELECT sales_order_id FROM sales_order_line WHERE item_id = ?3))
  AND (?4 = 0 OR o.state IN ('draft', 'confirmed', 'picked'))
ORDER BY o.ordered_on DESC, o.id DESC)";
constexpr Sql kLines = R"(SELECT l.sales_order_id, l.id, l.line_no, l.item_id, i.sku, i.name, i.unit, i.decimals,
  l.quantity, l.shipped, l.cancelled, l.price, l.price_includes_tax, l.tax_rate,
  (SELECT coalesce(sum(r.quantity), 0) FROM reservation AS r WHERE r.order_line_id = l.id AND r.state = 'open')
FROM sales_order_line AS l JOIN sales_order AS o ON o.id = l.sales_order_id JOIN item AS i ON i.id = l.item_id
WHERE o.id BETWEEN ?1 AND ?4 AND (?2 = 0 OR o.customer_id = ?2)
  AND (?3 = 0 OR o.state IN ('draft', 'confirmed', 'picked'))
ORDER BY l.sales_order_id, l.line_no)";
constexpr Sql kBroken = R"(SELECT l.sales_order_id, count(*) FROM (SELECT r.order_line_id AS line_id, b.on_hand,
    sum(r.quantity) OVER (PARTITION BY r.item_id, r.location_id, r.lot_id ORDER BY r.id) AS held
  FROM reservation AS r JOIN balance AS b ON b.item_id = r.item_id AND b.location_id = r.location_id
    AND b.lot_id = r.lot_id AND b.reserved > b.on_hand
  WHERE r.state = 'open' AND r.item_id IN (SELECT item_id FROM sales_order_line WHERE sales_order_id BETWEEN ?1 AND ?2)
  ) AS h JOIN sales_order_line AS l ON l.id = h.line_id
WHERE h.held > max(h.on_hand, 0) GROUP BY l.sales_order_id)";
constexpr Sql kBrokenByItem = R"(SELECT h.item_id, i.name, i.sku, o.id, o.number,
  sum(min(h.held - max(h.on_hand, 0), h.quantity)) FROM (SELECT r.order_line_id AS line_id, r.item_id, r.quantity,
    b.on_hand, sum(r.quantity) OVER (PARTITION BY r.item_id, r.location_id, r.lot_id ORDER BY r.id) AS held
  FROM balance AS b JOIN reservation AS r ON r.item_id = b.item_id AND r.location_id = b.location_id
    AND r.lot_id = b.lot_id WHERE b.reserved > max(b.on_hand, 0) AND r.state = 'open') AS h
  JOIN sales_order_line AS l ON l.id = h.line_id JOIN sales_order AS o ON o.id = l.sales_order_id
  JOIN item AS i ON i.id = h.item_id
WHERE h.held > max(h.on_hand, 0) GROUP BY o.id, h.item_id ORDER BY o.id, i.sku_key)";
constexpr Sql kFind = "SELECT id FROM sales_order WHERE number_key = ?1";
constexpr Sql kBackOrders = R"(SELECT l.item_id, o.location_id, sum(l.quantity - l.shipped - l.cancelled
    - (SELECT coalesce(sum(r.quantity), 0) FROM reservation AS r WHERE r.order_line_id = l.id AND r.state = 'open')) AS q
FROM sales_order AS o JOIN sales_order_line AS l ON l.sales_order_id = o.id
WHERE o.state IN ('confirmed', 'picked') AND o.ordered_on <= ?1
GROUP BY l.item_id, o.location_id HAVING q > 0)";

struct NamedState {
    SalesOrderState state;
    const char* name;
};
constexpr std::array<NamedState, 8> kStates = {{{SalesOrderState::Draft, "draft"},
                                                {SalesOrderState::Confirmed, "confirmed"},
                                                {SalesOrderState::Picked, "picked"},
                                                {SalesOrderState::Shipped, "shipped"},
                                                {SalesOrderState::Delivered, "delivered"},
                                                {SalesOrderState::Invoiced, "invoiced"},
                                                {SalesOrderState::Closed, "closed"},
                                                {SalesOrderState::Cancelled, "cancelled"}}};

SalesOrderState stateOf(const QString& name) {
    const auto found =
        std::ranges::find_if(kStates, [&](const NamedState& known) { return name == QLatin1String(known.name); });
    return found == kStates.end() ? SalesOrderState::Draft : found->state;
}

SalesOrderRow headOf(const Statement& row) {
    SalesOrderRow head;
    head.id = SalesOrderId{row.integer(0)};
    head.number = row.text(1);
    head.customer = CustomerId{row.integer(2)};
    head.customerCode = row.text(3);
    head.customerName = row.text(4);
    head.state = stateOf(row.text(5));
    head.location = LocationId{row.integer(6)};
    head.locationCode = row.text(7);
    head.locationName = row.text(8);
    head.currency = row.text(9);
    head.ordered = row.day(10);
    head.wanted = row.optionalDay(11);
    head.reserveUntil = row.optionalDay(12);
    head.reference = row.text(13);
    head.note = row.text(14);
    head.version = row.smallInteger(15);
    return head;
}

SalesOrderLine lineOf(const Statement& row) {
    SalesOrderLine line;
    line.id = SalesOrderLineId{row.integer(1)};
    line.line = row.smallInteger(2);
    line.item = ItemId{row.integer(3)};
    line.sku = row.text(4);
    line.name = row.text(5);
    line.unit = row.text(6);
    line.decimals = row.smallInteger(7);
    line.quantity = row.quantity(8);
    line.shipped = row.quantity(9);
    line.cancelled = row.quantity(10);
    line.price = row.optionalPrice(11);
    line.priceIncludesTax = row.boolean(12);
    line.taxRate = row.smallInteger(13);
    line.reserved = row.quantity(14);
    return line;
}

Status addUp(SalesOrder& order, CalendarDay today) {
    SalesOrderRow& head = order.head;
    const auto digits = currencyMinorDigits(head.currency);
    if (!digits.ok()) {
        return digits.error();
    }
    for (SalesOrderLine& line : order.lines) {
        ++head.lines;
        head.backOrdered += isWaiting(head.state) && line.backOrder().value > 0 ? 1 : 0;
        if (!line.price) {
            continue;
        }
        const auto amount = lineTotal(line.quantity, line.decimals, *line.price, *digits);
        const auto shipped = lineTotal(line.shipped, line.decimals, *line.price, *digits);
        if (!amount.ok() || !shipped.ok()) {
            return amount.ok() ? shipped.error() : amount.error();
        }
        line.amount = *amount;
        head.amount += *amount;
        head.shipped += *shipped;
    }
    if (head.wanted && isWaiting(head.state)) {
        head.daysLate = std::max(0, today - *head.wanted);
    }
    return {};
}

} // namespace

Result<std::vector<SalesOrder>> readSalesOrders(const Database& database, const SalesOrderQuestion& question) {
    // A range, since of "this one or any" no index is made use of.
    const std::int64_t last = question.order ? question.order.value : std::numeric_limits<std::int64_t>::max();
    std::vector<SalesOrder> orders;
    std::map<std::int64_t, std::size_t> places;
    {
        Statement rows =
            database.query(kHeads, question.order, question.customer, question.item, question.openOnly ? 1 : 0, last);
        while (rows.next()) {
            places.emplace(rows.integer(0), orders.size());
            orders.push_back({headOf(rows), {}});
        }
        if (!rows.status().ok()) {
            return rows.status().error();
        }
    }
    {
        Statement rows = database.query(kLines, question.order, question.customer, question.openOnly ? 1 : 0, last);
        while (rows.next()) {
            if (const auto place = places.find(rows.integer(0)); place != places.end()) {
                orders[place->second].lines.push_back(lineOf(rows));
            }
        }
        if (!rows.status().ok()) {
            return rows.status().error();
        }
    }
    for (SalesOrder& order : orders) {
        if (Status added = addUp(order, question.today); !added.ok()) {
            return added.error();
        }
    }
    Statement rows = database.query(kBroken, question.order, last);
    while (rows.next()) {
        if (const auto place = places.find(rows.integer(0)); place != places.end()) {
            orders[place->second].head.broken = rows.smallInteger(1);
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return orders;
}

Result<SalesOrder> readSalesOrder(const Database& database, SalesOrderId id, CalendarDay today) {
    SalesOrderQuestion question;
    question.today = today;
    question.order = id;
    auto orders = readSalesOrders(database, question);
    if (!orders.ok()) {
        return orders.error();
    }
    if (!id || orders->empty()) {
        return Error{ErrorCode::UnknownOrder, {std::to_string(id.value)}, {}};
    }
    return std::move(orders->front());
}

Result<SalesOrderId> findSalesOrderId(const Database& database, const QString& number) {
    Statement row = database.query(kFind, codeKey(number));
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {number.trimmed().toStdString()}, {}}
                                 : row.status().error();
    }
    return SalesOrderId{row.integer(0)};
}

QString salesOrderStateName(SalesOrderState state) {
    const auto found = std::ranges::find(kStates, state, &NamedState::state);
    return QString::fromLatin1(found->name);
}

bool isWaiting(SalesOrderState state) {
    return state == SalesOrderState::Confirmed || state == SalesOrderState::Picked;
}

Result<std::vector<BrokenReservation>> readBrokenReservations(const Database& database) {
    std::vector<BrokenReservation> broken;
    Statement rows = database.query(kBrokenByItem);
    while (rows.next()) {
        broken.push_back({ItemId{rows.integer(0)}, rows.text(1), rows.text(2), SalesOrderId{rows.integer(3)},
                          rows.text(4), rows.quantity(5)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return broken;
}

Result<std::vector<BackOrderSum>> readBackOrders(const Database& database, CalendarDay upTo) {
    std::vector<BackOrderSum> sums;
    Statement rows = database.query(kBackOrders, upTo);
    while (rows.next()) {
        sums.push_back({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.quantity(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return sums;
}

} // namespace qm
