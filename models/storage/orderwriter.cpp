#include "orderwriter.h"

#include "orderreader.h"
#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kKnown = "SELECT 1 FROM purchase_order WHERE number = ?1";
constexpr Sql kInsert = R"(INSERT INTO purchase_order (number, supplier_id, location_id, state, currency, ordered_on,
  expected_on, command_id) VALUES (?1, ?2, ?3, 'draft', ?4, ?5, ?6, ?7))";
constexpr Sql kFirstStep = R"(INSERT INTO po_history (purchase_order_id, step, state, day, command_id)
VALUES (?1, 1, 'draft', ?2, ?3))";
constexpr Sql kInsertLine = R"(INSERT INTO purchase_order_line (purchase_order_id, line_no, item_id, quantity, price,
  pack, tax_rate, supplier_sku, supplier_name, expected_on, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))";
constexpr Sql kState = R"(SELECT o.state, (SELECT max(step) FROM po_history WHERE purchase_order_id = o.id)
FROM purchase_order AS o WHERE o.id = ?1)";
constexpr Sql kAllowed = "SELECT 1 FROM po_transition WHERE from_state = ?1 AND to_state = ?2";
constexpr Sql kStep = R"(INSERT INTO po_history (purchase_order_id, step, state, day, command_id)
VALUES (?1, ?2, ?3, ?4, ?5))";
constexpr Sql kSetState = "UPDATE purchase_order SET state = ?2, version = version + 1 WHERE id = ?1";
constexpr Sql kSent = "UPDATE purchase_order SET sent_on = ?2, sent_way = ?3 WHERE id = ?1";
constexpr Sql kExpect = "UPDATE purchase_order SET expected_on = ?2, version = version + 1 WHERE id = ?1";
constexpr Sql kExpectLines =
    "UPDATE purchase_order_line SET expected_on = ?2 WHERE purchase_order_id = ?1 AND received + given_up < quantity";
constexpr Sql kExpectLine = "UPDATE purchase_order_line SET expected_on = ?2 WHERE id = ?1";
constexpr Sql kNote = "UPDATE purchase_order SET note = ?2, version = version + 1 WHERE id = ?1";
constexpr Sql kFreeNumber = R"(UPDATE purchase_order SET number = number || ' ×' || id, version = version + 1
WHERE id = ?1 AND state = 'cancelled')";
constexpr Sql kNumber = "SELECT number FROM purchase_order WHERE id = ?1";
constexpr Sql kBefore = R"(SELECT state FROM po_history
WHERE purchase_order_id = ?1 AND state NOT IN ('partly received', 'received', 'closed') ORDER BY step DESC LIMIT 1)";

} // namespace

Result<InsertedOrder> insertOrder(Transaction& transaction, const NewOrder& order) {
    Statement known = transaction.query(kKnown, order.number);
    if (known.next()) {
        return Error{ErrorCode::DuplicateDocument, {order.number.toStdString()}, {}};
    }
    auto id = transaction.insert(kInsert, order.number, order.supplier, order.location, order.currency, order.ordered,
                                 order.expected, transaction.command());
    if (!id.ok()) {
        return id.error();
    }
    InsertedOrder inserted{PurchaseOrderId{*id}, {}};
    if (Status step = transaction.execute(kFirstStep, *id, order.ordered, transaction.command()); !step.ok()) {
        return step.error();
    }
    int number = 0;
    for (const NewOrderLine& line : order.lines) {
        auto lineId = transaction.insert(kInsertLine, *id, ++number, line.item, line.quantity, line.price, line.pack,
                                         line.taxRate, line.supplierSku, line.supplierName, line.expected, line.note);
        if (!lineId.ok()) {
            return lineId.error();
        }
        inserted.lines.push_back(OrderLineId{*lineId});
    }
    return inserted;
}

Status stepOrder(Transaction& transaction, PurchaseOrderId order, OrderState to, CalendarDay day) {
    Statement now = transaction.query(kState, order);
    if (!now.next()) {
        return now.status().ok() ? Error{ErrorCode::UnknownOrder, {std::to_string(order.value)}, {}}
                                 : now.status().error();
    }
    const QString from = now.text(0);
    const std::int64_t step = now.integer(1) + 1;
    const QString target = orderStateName(to);
    Statement allowed = transaction.query(kAllowed, from, target);
    if (!allowed.next()) {
        return Error{ErrorCode::IllegalTransition, {from.toStdString(), target.toStdString()}, {}};
    }
    if (Status stored = transaction.execute(kStep, order, step, target, day, transaction.command()); !stored.ok()) {
        return stored;
    }
    return transaction.execute(kSetState, order, target);
}

Status markOrderSent(Transaction& transaction, PurchaseOrderId order, std::optional<CalendarDay> day,
                     const QString& way) {
    return transaction.execute(kSent, order, day, way);
}

Status expectOrder(Transaction& transaction, PurchaseOrderId order, CalendarDay day) {
    if (Status head = transaction.execute(kExpect, order, day); !head.ok()) {
        return head;
    }
    return transaction.execute(kExpectLines, order, day);
}

Status expectOrderHead(Transaction& transaction, PurchaseOrderId order, std::optional<CalendarDay> day) {
    return transaction.execute(kExpect, order, day);
}

Status expectOrderLine(Transaction& transaction, OrderLineId line, std::optional<CalendarDay> day) {
    return transaction.execute(kExpectLine, line, day);
}

Status noteOrder(Transaction& transaction, PurchaseOrderId order, const QString& note) {
    return transaction.execute(kNote, order, note);
}

Result<QString> freeOrderNumber(Transaction& transaction, PurchaseOrderId order) {
    if (Status freed = transaction.execute(kFreeNumber, order); !freed.ok()) {
        return freed.error();
    }
    Statement row = transaction.query(kNumber, order);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {}, {}} : row.status().error();
    }
    return row.text(0);
}

Result<OrderState> stateBeforeReceipts(const Transaction& transaction, PurchaseOrderId order) {
    Statement row = transaction.query(kBefore, order);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {std::to_string(order.value)}, {}}
                                 : row.status().error();
    }
    for (const OrderState state : {OrderState::Sent, OrderState::Confirmed}) {
        if (row.text(0) == orderStateName(state)) {
            return state;
        }
    }
    return Error{ErrorCode::IllegalTransition, {row.text(0).toStdString(), "sent"}, {}};
}

} // namespace qm
