#include "orderreader.h"

#include "currency.h"
#include "database.h"

#include <algorithm>
#include <array>
#include <limits>

namespace qm {

namespace {

constexpr Sql kHeads = R"(SELECT o.id, o.number, o.supplier_id, s.name,
  coalesce((SELECT h.state FROM po_history AS h WHERE ?1 IS NOT NULL AND h.purchase_order_id = o.id
      AND (h.day < ?1 OR (h.day = ?1 AND h.state NOT IN ('partly received', 'received')))
    ORDER BY h.step DESC LIMIT 1), o.state) AS state_then,
  o.location_id, l.name, o.ordered_on, o.expected_on, o.sent_on, o.sent_way, o.currency, o.note, o.version
FROM purchase_order AS o JOIN supplier AS s ON s.id = o.supplier_id JOIN location AS l ON l.id = o.location_id
WHERE (?1 IS NULL OR o.ordered_on <= ?1) AND (?2 = 0 OR o.id = ?2) AND (?3 = 0 OR o.supplier_id = ?3)
  AND (?4 = 0 OR o.id IN (SELECT purchase_order_id FROM purchase_order_line WHERE item_id = ?4))
  AND (?5 = 0 OR state_then NOT IN ('received', 'closed', 'cancelled'))
ORDER BY o.ordered_on DESC, o.id DESC)";
constexpr Sql kLines = R"(SELECT l.purchase_order_id, l.id, l.line_no, l.item_id, i.sku, i.name, i.unit, i.decimals,
  l.supplier_sku, l.supplier_name, l.quantity, l.received, l.pack, l.price, l.tax_rate, l.expected_on, l.note,
  i.shelf_life_days, l.given_up
FROM purchase_order AS o JOIN purchase_order_line AS l ON l.purchase_order_id = o.id JOIN item AS i ON i.id = l.item_id
WHERE (?1 = 0 OR o.id = ?1) AND (?2 = 0 OR o.supplier_id = ?2)
  AND (?3 = 0 OR ?4 IS NOT NULL OR o.state NOT IN ('received', 'closed', 'cancelled'))
ORDER BY l.purchase_order_id, l.line_no)";
constexpr Sql kReceivedBefore = R"(SELECT r.order_line_id, sum(r.quantity)
FROM receipt_line AS r JOIN document AS d ON d.id = r.document_id
WHERE r.order_line_id IS NOT NULL AND d.day < ?1
  AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) GROUP BY r.order_line_id)";
constexpr Sql kGivenUpBefore = R"(SELECT f.order_line_id, sum(f.quantity)
FROM receipt_fault AS f JOIN document AS d ON d.id = f.document_id
WHERE f.order_line_id IS NOT NULL AND d.day < ?1 AND ((f.kind = 'short' AND f.way = 'claim')
    OR (f.kind IN ('damaged', 'short-dated') AND f.way = 'refuse'))
  AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) GROUP BY f.order_line_id)";
constexpr Sql kFind = "SELECT id FROM purchase_order WHERE number = ?1 COLLATE NOCASE";
constexpr Sql kAfterPrefix = R"(SELECT substr(number, length(?1) + 1) FROM purchase_order
WHERE substr(number, 1, length(?1)) = ?1 COLLATE NOCASE)";
constexpr Sql kLastCommand = R"(SELECT c.id FROM command AS c WHERE c.kind = ?1 AND EXISTS (
    SELECT 1 FROM purchase_order AS o WHERE o.command_id = c.id AND o.state <> 'cancelled')
ORDER BY c.id DESC LIMIT 1)";
constexpr Sql kOfCommand = "SELECT id, state FROM purchase_order WHERE command_id = ?1 ORDER BY id";

struct NamedState {
    OrderState state;
    const char* name;
};
constexpr std::array<NamedState, 8> kStates = {{{OrderState::Draft, "draft"},
                                                {OrderState::Approved, "approved"},
                                                {OrderState::Sent, "sent"},
                                                {OrderState::Confirmed, "confirmed"},
                                                {OrderState::PartlyReceived, "partly received"},
                                                {OrderState::Received, "received"},
                                                {OrderState::Closed, "closed"},
                                                {OrderState::Cancelled, "cancelled"}}};

OrderState stateOf(const QString& name) {
    const auto found =
        std::ranges::find_if(kStates, [&](const NamedState& known) { return name == QLatin1String(known.name); });
    return found == kStates.end() ? OrderState::Draft : found->state;
}

PurchaseOrderLine lineOf(const Statement& row) {
    PurchaseOrderLine line;
    line.id = OrderLineId{row.integer(1)};
    line.line = row.smallInteger(2);
    line.item = ItemId{row.integer(3)};
    line.sku = row.text(4);
    line.name = row.text(5);
    line.unit = row.text(6);
    line.decimals = row.smallInteger(7);
    line.supplierSku = row.text(8);
    line.supplierItemName = row.text(9);
    line.quantity = row.quantity(10);
    line.received = row.quantity(11);
    line.pack = row.quantity(12);
    line.price = row.optionalPrice(13);
    line.taxRate = row.smallInteger(14);
    line.expected = row.optionalDay(15);
    line.note = row.text(16);
    line.givenUp = row.quantity(18);
    if (const auto days = row.optionalInteger(17)) {
        line.shelfLifeDays = static_cast<int>(*days);
    }
    return line;
}

PurchaseOrderRow headOf(const Statement& row) {
    PurchaseOrderRow head;
    head.id = PurchaseOrderId{row.integer(0)};
    head.number = row.text(1);
    head.supplier = SupplierId{row.integer(2)};
    head.supplierName = row.text(3);
    head.state = stateOf(row.text(4));
    head.location = LocationId{row.integer(5)};
    head.locationName = row.text(6);
    head.ordered = row.day(7);
    head.expected = row.optionalDay(8);
    head.sent = row.optionalDay(9);
    head.sentWay = row.text(10);
    head.currency = row.text(11);
    head.note = row.text(12);
    head.version = row.integer(13);
    return head;
}

Status addUp(PurchaseOrder& order) {
    auto digits = currencyMinorDigits(order.head.currency);
    if (!digits.ok()) {
        return digits.error();
    }
    for (PurchaseOrderLine& line : order.lines) {
        ++order.head.lines;
        if (!line.price) {
            continue;
        }
        auto amount = lineTotal(line.quantity, line.decimals, *line.price, *digits);
        auto received = lineTotal(line.received, line.decimals, *line.price, *digits);
        if (!amount.ok() || !received.ok()) {
            return amount.ok() ? received.error() : amount.error();
        }
        line.amount = *amount;
        order.head.amount += *amount;
        order.head.received += *received;
    }
    return {};
}

/// A sum by order line, before a day.
Result<QHash<std::int64_t, Quantity>> sumsBefore(const Database& database, Sql sum, CalendarDay day) {
    QHash<std::int64_t, Quantity> received;
    Statement rows = database.query(sum, day);
    while (rows.next()) {
        received.insert(rows.integer(0), rows.quantity(1));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return received;
}

} // namespace

Result<std::vector<PurchaseOrder>> readOrders(const Database& database, const OrderQuestion& question) {
    std::vector<PurchaseOrder> orders;
    QHash<std::int64_t, std::size_t> places;
    Statement heads =
        database.query(kHeads, question.asOf, question.order, question.supplier, question.item, question.openOnly);
    while (heads.next()) {
        places.insert(heads.integer(0), orders.size());
        orders.push_back({headOf(heads), {}});
    }
    if (!heads.status().ok()) {
        return heads.status().error();
    }
    Statement lines = database.query(kLines, question.order, question.supplier, question.openOnly, question.asOf);
    while (lines.next()) {
        if (const auto place = places.constFind(lines.integer(0)); place != places.constEnd()) {
            orders[*place].lines.push_back(lineOf(lines));
        }
    }
    if (!lines.status().ok()) {
        return lines.status().error();
    }
    if (question.asOf) {
        auto received = sumsBefore(database, kReceivedBefore, *question.asOf);
        auto givenUp = sumsBefore(database, kGivenUpBefore, *question.asOf);
        if (!received.ok() || !givenUp.ok()) {
            return received.ok() ? givenUp.error() : received.error();
        }
        for (PurchaseOrder& order : orders) {
            for (PurchaseOrderLine& line : order.lines) {
                line.received = received->value(line.id.value, Quantity{});
                line.givenUp = givenUp->value(line.id.value, Quantity{});
            }
        }
    }
    for (PurchaseOrder& order : orders) {
        if (Status added = addUp(order); !added.ok()) {
            return added.error();
        }
        if (isWithSupplier(order.head.state) && order.head.expected) {
            order.head.daysLate = std::max(0, question.today - *order.head.expected);
        }
    }
    return orders;
}

Result<PurchaseOrder> readOrder(const Database& database, PurchaseOrderId id, CalendarDay today) {
    auto orders = readOrders(database, {today, {}, id, {}, {}, false});
    if (!orders.ok()) {
        return orders.error();
    }
    if (orders->empty()) {
        return Error{ErrorCode::UnknownOrder, {std::to_string(id.value)}, {}};
    }
    return std::move(orders->front());
}

Result<PurchaseOrderId> findOrderId(const Database& database, const QString& number) {
    Statement row = database.query(kFind, number.trimmed());
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {number.toStdString()}, {}} : row.status().error();
    }
    return PurchaseOrderId{row.integer(0)};
}

Result<std::int64_t> highestOrderNumber(const Database& database, const QString& prefix) {
    std::int64_t highest = 0;
    Statement rows = database.query(kAfterPrefix, prefix);
    while (rows.next()) {
        const QString rest = rows.text(0);
        const bool digits = std::ranges::all_of(rest, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
        bool fits = false;
        const qlonglong number = rest.toLongLong(&fits);
        // The last number there is has no next one.
        if (digits && fits && number < std::numeric_limits<qlonglong>::max()) {
            highest = std::max<std::int64_t>(highest, number);
        }
    }
    return rows.status().ok() ? Result<std::int64_t>(highest) : Result<std::int64_t>(rows.status().error());
}

QString orderStateName(OrderState state) {
    return QLatin1String(std::ranges::find(kStates, state, &NamedState::state)->name);
}

bool isOpen(OrderState state) {
    return state != OrderState::Received && state != OrderState::Closed && state != OrderState::Cancelled;
}

bool isWithSupplier(OrderState state) {
    return state == OrderState::Sent || state == OrderState::Confirmed || state == OrderState::PartlyReceived;
}

Result<OrdersOfCommand> lastOrdersOf(const Database& database, const QString& commandKind) {
    OrdersOfCommand result;
    Statement command = database.query(kLastCommand, commandKind);
    if (!command.next()) {
        if (!command.status().ok()) {
            return command.status().error();
        }
        return result;
    }
    result.command = command.integer(0);
    result.allApproved = true;
    Statement rows = database.query(kOfCommand, result.command);
    while (rows.next()) {
        result.orders.push_back(PurchaseOrderId{rows.integer(0)});
        result.allApproved = result.allApproved && rows.text(1) == QLatin1String("approved");
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return result;
}

} // namespace qm
