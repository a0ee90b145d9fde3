#include "salesorderwriter.h"

#include "codekey.h"
#include "salesorderreader.h"
#include "settingrepository.h"
#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kKnown = "SELECT 1 FROM sales_order WHERE number_key = ?1";
constexpr Sql kInsert = R"(INSERT INTO sales_order (number, number_key, customer_id, location_id, state, currency,
  ordered_on, wanted_on, reserve_until, reference, note, command_id)
VALUES (?1, ?2, ?3, ?4, 'draft', ?5, ?6, ?7, ?8, ?9, ?10, ?11))";
constexpr Sql kUpdate = R"(UPDATE sales_order SET customer_id = ?2, location_id = ?3, ordered_on = ?4, wanted_on = ?5,
  reserve_until = ?6, reference = ?7, note = ?8, version = version + 1
WHERE id = ?1 AND version = ?9 AND state = 'draft')";
constexpr Sql kState = R"(SELECT o.state, (SELECT max(step) FROM so_history WHERE sales_order_id = o.id)
FROM sales_order AS o WHERE o.id = ?1)";
constexpr Sql kAllowed = "SELECT 1 FROM so_transition WHERE from_state = ?1 AND to_state = ?2";
constexpr Sql kStep = R"(INSERT INTO so_history (sales_order_id, step, state, day, command_id)
VALUES (?1, ?2, ?3, ?4, ?5))";
constexpr Sql kSetState = "UPDATE sales_order SET state = ?2, version = version + 1 WHERE id = ?1";
constexpr Sql kTouch = "UPDATE sales_order SET version = version + 1 WHERE id = ?1";
constexpr Sql kInsertLine = R"(INSERT INTO sales_order_line (sales_order_id, line_no, item_id, quantity, price,
  price_includes_tax, tax_rate) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr Sql kDropLines = "DELETE FROM sales_order_line WHERE sales_order_id = ?1";
constexpr Sql kMoveLine =
    "UPDATE sales_order_line SET shipped = shipped + ?2, cancelled = cancelled + ?3 WHERE id = ?1";
constexpr Sql kFreeNumber =
    R"(UPDATE sales_order SET number = number || ' ×' || id, number_key = number_key || ' ×' || id,
  version = version + 1 WHERE id = ?1 AND state = 'cancelled')";
constexpr Sql kNumber = "SELECT number FROM sales_order WHERE id = ?1";

Status insertLines(Transaction& transaction, SalesOrderId order, const std::vector<SalesOrderLine>& lines) {
    int number = 0;
    for (const SalesOrderLine& line : lines) {
        const Status stored = transaction.execute(kInsertLine, order, ++number, line.item, line.quantity, line.price,
                                                  line.priceIncludesTax, line.taxRate);
        if (!stored.ok()) {
            return stored;
        }
    }
    return {};
}

Result<bool> isTaken(const Transaction& transaction, const QString& number) {
    Statement row = transaction.query(kKnown, codeKey(number));
    const bool taken = row.next();
    return row.status().ok() ? Result<bool>(taken) : Result<bool>(row.status().error());
}

} // namespace

Result<SalesOrderId> insertSalesOrder(Transaction& transaction, const SalesOrder& order) {
    const SalesOrderRow& head = order.head;
    const auto taken = isTaken(transaction, head.number);
    if (!taken.ok()) {
        return taken.error();
    }
    if (*taken) {
        return Error{ErrorCode::DuplicateDocument, {head.number.toStdString()}, {}};
    }
    const QString number = head.number.trimmed();
    const auto id =
        transaction.insert(kInsert, number, codeKey(number), head.customer, head.location, head.currency, head.ordered,
                           head.wanted, head.reserveUntil, head.reference, head.note, transaction.command());
    if (!id.ok()) {
        return id.error();
    }
    const SalesOrderId stored{*id};
    if (Status step = transaction.execute(kStep, stored, 1, "draft", head.ordered, transaction.command()); !step.ok()) {
        return step.error();
    }
    const Status lines = insertLines(transaction, stored, order.lines);
    return lines.ok() ? Result<SalesOrderId>(stored) : Result<SalesOrderId>(lines.error());
}

Status updateSalesOrder(Transaction& transaction, const SalesOrder& order) {
    const SalesOrderRow& head = order.head;
    const auto changed = transaction.change(kUpdate, head.id, head.customer, head.location, head.ordered, head.wanted,
                                            head.reserveUntil, head.reference, head.note, head.version);
    if (!changed.ok()) {
        return changed.error();
    }
    if (*changed != 1) {
        return Error{ErrorCode::Conflict, {std::to_string(head.id.value)}, {}};
    }
    const Status dropped = transaction.execute(kDropLines, head.id);
    return dropped.ok() ? insertLines(transaction, head.id, order.lines) : dropped;
}

Result<QString> nextSalesOrderNumber(Transaction& transaction) {
    while (true) {
        const auto next = settingrepository::nextNumber(transaction, QStringLiteral("sales order"));
        if (!next.ok()) {
            return next.error();
        }
        const QString number = QStringLiteral("SO-%1").arg(*next, 4, 10, QLatin1Char('0'));
        const auto taken = isTaken(transaction, number);
        if (!taken.ok()) {
            return taken.error();
        }
        if (!*taken) {
            return number;
        }
    }
}

Status stepSalesOrder(Transaction& transaction, SalesOrderId order, SalesOrderState to, CalendarDay day) {
    const QString target = salesOrderStateName(to);
    std::int64_t step = 0;
    {
        Statement now = transaction.query(kState, order);
        if (!now.next()) {
            return now.status().ok() ? Error{ErrorCode::UnknownOrder, {std::to_string(order.value)}, {}}
                                     : now.status().error();
        }
        const QString from = now.text(0);
        step = now.integer(1) + 1;
        Statement allowed = transaction.query(kAllowed, from, target);
        if (!allowed.next()) {
            return allowed.status().ok()
                       ? Error{ErrorCode::IllegalTransition, {from.toStdString(), target.toStdString()}, {}}
                       : allowed.status().error();
        }
    }
    if (Status stored = transaction.execute(kStep, order, step, target, day, transaction.command()); !stored.ok()) {
        return stored;
    }
    return transaction.execute(kSetState, order, target);
}

Status touchSalesOrder(Transaction& transaction, SalesOrderId order) {
    return transaction.execute(kTouch, order);
}

Status moveSalesOrderLine(Transaction& transaction, SalesOrderLineId line, Quantity shipped, Quantity cancelled) {
    return transaction.execute(kMoveLine, line, shipped, cancelled);
}

Result<QString> freeSalesOrderNumber(Transaction& transaction, SalesOrderId order) {
    if (Status freed = transaction.execute(kFreeNumber, order); !freed.ok()) {
        return freed.error();
    }
    Statement row = transaction.query(kNumber, order);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {}, {}} : row.status().error();
    }
    return row.text(0);
}

} // namespace qm
