#include "salesorderservice.h"

#include "changerecord.h"
#include "codekey.h"
#include "customerstore.h"
#include "reservationstore.h"
#include "salesorderjson.h"
#include "salesorderreader.h"
#include "salesorderwriter.h"
#include "shipmentstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>

namespace qm {

namespace {

const QString& entity() {
    static const QString name = QStringLiteral("sales_order");
    return name;
}

bool isWanted(const SalesOrderRow& row, const SalesOrderFilter& filter, const QString& text) {
    const auto holds = [&](const QString& field) { return codeKey(field).contains(text); };
    if (!text.isEmpty() && !holds(row.number) && !holds(row.customerName) && !holds(row.customerCode) &&
        !holds(row.reference)) {
        return false;
    }
    switch (filter.show) {
    case SalesOrderFilter::Show::BackOrders:
        return row.backOrdered > 0;
    case SalesOrderFilter::Show::ToShip:
        return isWaiting(row.state);
    case SalesOrderFilter::Show::Open:
    case SalesOrderFilter::Show::All:
        break;
    }
    return true;
}

Status checkOrder(const SalesOrder& order) {
    if (!order.head.customer) {
        return Error{ErrorCode::RequiredFieldEmpty, {"customer"}, {}};
    }
    if (order.lines.empty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"lines"}, {}};
    }
    for (const SalesOrderLine& line : order.lines) {
        if (line.quantity.value <= 0) {
            return Error{line.quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
        }
        if (line.quantity.value > kMaxQuantity) {
            return Error{ErrorCode::NumberOutOfRange, {std::to_string(line.quantity.value)}, {}};
        }
        if (line.price && line.price->tenThousandths <= 0) {
            return Error{line.price->tenThousandths == 0 ? ErrorCode::ZeroPrice : ErrorCode::NegativePrice, {}, {}};
        }
    }
    return {};
}

Error illegal(SalesOrderState from, SalesOrderState to) {
    return {ErrorCode::IllegalTransition,
            {salesOrderStateName(from).toStdString(), salesOrderStateName(to).toStdString()},
            {}};
}

Status saveChanged(Transaction& transaction, const SalesOrder& order, CalendarDay today) {
    const auto known = readSalesOrder(transaction.database(), order.head.id, today);
    if (!known.ok()) {
        return known.error();
    }
    if (known->head.state != SalesOrderState::Draft) {
        return illegal(known->head.state, SalesOrderState::Draft);
    }
    // Shipments that were taken back still name its lines.
    const auto left = hasShipments(transaction.database(), order.head.id);
    if (!left.ok()) {
        return left.error();
    }
    if (*left) {
        return illegal(SalesOrderState::Shipped, SalesOrderState::Draft);
    }
    if (known->head.version != order.head.version) {
        return Error{ErrorCode::Conflict, {std::to_string(order.head.id.value)}, {}};
    }
    const QJsonObject before = salesOrderJson(*known);
    const QJsonObject after = salesOrderJson(order);
    if (before == after) {
        return {};
    }
    const Status stored = updateSalesOrder(transaction, order);
    return stored.ok()
               ? recordChange(transaction, entity(), order.head.id.value, QStringLiteral("update"), before, after)
               : stored;
}

} // namespace

Status stepAndRecord(Transaction& transaction, const SalesOrderRow& head, SalesOrderState to, CalendarDay day) {
    const Status stepped = stepSalesOrder(transaction, head.id, to, day);
    return stepped.ok() ? recordChange(transaction, entity(), head.id.value, QStringLiteral("update"),
                                       {{QStringLiteral("state"), salesOrderStateName(head.state)}},
                                       {{QStringLiteral("state"), salesOrderStateName(to)}})
                        : stepped;
}

Result<SalesOrderId> addSalesOrder(Transaction& transaction, SalesOrder order) {
    if (Status sound = checkOrder(order); !sound.ok()) {
        return sound.error();
    }
    if (order.head.number.trimmed().isEmpty()) {
        auto number = nextSalesOrderNumber(transaction);
        if (!number.ok()) {
            return number.error();
        }
        order.head.number = *std::move(number);
    }
    const auto id = insertSalesOrder(transaction, order);
    if (!id.ok()) {
        return id;
    }
    const Status recorded =
        recordChange(transaction, entity(), id->value, QStringLiteral("create"), {}, salesOrderJson(order));
    return recorded.ok() ? id : Result<SalesOrderId>(recorded.error());
}

Status withdrawSalesOrder(Transaction& transaction, SalesOrderId id, CalendarDay today) {
    const auto order = readSalesOrder(transaction.database(), id, today);
    if (!order.ok()) {
        return order.error();
    }
    const bool part =
        std::ranges::any_of(order->lines, [](const SalesOrderLine& line) { return line.shipped.value > 0; });
    if (part) {
        return illegal(order->head.state, SalesOrderState::Cancelled);
    }
    if (const auto released = releaseOrder(transaction, id); !released.ok()) {
        return released.error();
    }
    if (order->head.state != SalesOrderState::Cancelled) {
        if (Status step = stepAndRecord(transaction, order->head, SalesOrderState::Cancelled, today); !step.ok()) {
            return step;
        }
    }
    const auto number = freeSalesOrderNumber(transaction, id);
    return number.ok()
               ? recordChange(transaction, entity(), id.value, QStringLiteral("update"),
                              {{QStringLiteral("number"), order->head.number}}, {{QStringLiteral("number"), *number}})
               : Status(number.error());
}

Result<std::vector<SalesOrderRow>> SalesOrderService::orders(const SalesOrderFilter& filter) const {
    const QString text = codeKey(filter.text);
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<SalesOrderRow>> {
        const bool openOnly = filter.show != SalesOrderFilter::Show::All;
        auto orders = readSalesOrders(database, {m_warehouse.today(), {}, filter.customer, filter.item, openOnly});
        if (!orders.ok()) {
            return orders.error();
        }
        std::vector<SalesOrderRow> rows;
        for (SalesOrder& order : *orders) {
            if (isWanted(order.head, filter, text)) {
                rows.push_back(std::move(order.head));
            }
        }
        return rows;
    });
}

Result<SalesOrder> SalesOrderService::order(SalesOrderId id) const {
    return m_warehouse.read(
        [&](const Database& database) { return readSalesOrder(database, id, m_warehouse.today()); });
}

Result<std::vector<Promise>> SalesOrderService::promises(const SalesOrder& order) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<Promise>> {
        std::vector<Promise> promises;
        for (const SalesOrderLine& line : order.lines) {
            const Quantity wanted = isWaiting(order.head.state) ? line.backOrder() : line.open();
            auto promise = availableToPromise(
                database, {line.item, order.head.location, wanted, m_warehouse.today(), order.head.id});
            if (!promise.ok()) {
                return promise.error();
            }
            promises.push_back(*promise);
        }
        return promises;
    });
}

Result<SalesOrderId> SalesOrderService::findOrder(const QString& number) const {
    return m_warehouse.read([&](const Database& database) { return findSalesOrderId(database, number); });
}

Result<SalesOrderId> SalesOrderService::save(const SalesOrder& given) {
    SalesOrder order = given;
    SalesOrderRow& head = order.head;
    head.location = head.location ? head.location : m_warehouse.defaultLocation();
    head.currency = head.currency.isEmpty() ? m_warehouse.currency() : head.currency;
    head.ordered = head.ordered.number() == 0 ? m_warehouse.today() : head.ordered;
    if (Status sound = checkOrder(order); !sound.ok()) {
        return sound.error();
    }
    SalesOrderId id = head.id;
    const Status done =
        m_warehouse.write({QStringLiteral("sales order"), {}, {}}, [&](Transaction& transaction) -> Status {
            const auto customer = readCustomer(transaction.database(), head.customer);
            if (!customer.ok()) {
                return customer.error();
            }
            if (head.id) {
                return saveChanged(transaction, order, m_warehouse.today());
            }
            const auto added = addSalesOrder(transaction, order);
            id = added.ok() ? *added : id;
            return added.ok() ? Status() : Status(added.error());
        });
    return done.ok() ? Result<SalesOrderId>(id) : Result<SalesOrderId>(done.error());
}

Status SalesOrderService::confirm(SalesOrderId id, Shortage shortage) {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.write({QStringLiteral("confirm sales order"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), id, today);
        if (!order.ok()) {
            return order.error();
        }
        if (order->head.state != SalesOrderState::Draft) {
            return illegal(order->head.state, SalesOrderState::Confirmed);
        }
        if (Status stepped = stepAndRecord(transaction, order->head, SalesOrderState::Confirmed, today);
            !stepped.ok()) {
            return stepped;
        }
        if (const auto lapsed = qm::releaseLapsed(transaction, today); !lapsed.ok()) {
            return lapsed.error();
        }
        return reserveOrder(transaction, *order, today, shortage);
    });
}

Status SalesOrderService::undoConfirm(SalesOrderId id) {
    const CalendarDay today = m_warehouse.today();
    const CommandInfo command{QStringLiteral("undo confirm sales order"), {}, {}};
    return m_warehouse.write(command, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), id, today);
        if (!order.ok()) {
            return order.error();
        }
        const bool begun = std::ranges::any_of(order->lines, [](const SalesOrderLine& line) {
            return line.shipped.value > 0 || line.cancelled.value > 0;
        });
        if (begun || order->head.state != SalesOrderState::Confirmed) {
            return illegal(order->head.state, SalesOrderState::Draft);
        }
        const auto released = releaseOrder(transaction, id);
        return released.ok() ? stepAndRecord(transaction, order->head, SalesOrderState::Draft, today)
                             : Status(released.error());
    });
}

Result<int> SalesOrderService::reserveRest(SalesOrderId id) {
    const CalendarDay today = m_warehouse.today();
    int more = 0;
    const Status done = m_warehouse.write({QStringLiteral("reserve"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), id, today);
        const auto lapsed = qm::releaseLapsed(transaction, today);
        if (!order.ok() || !lapsed.ok()) {
            return order.ok() ? lapsed.error() : order.error();
        }
        if (!isWaiting(order->head.state)) {
            return illegal(order->head.state, SalesOrderState::Confirmed);
        }
        const auto now = readSalesOrder(transaction.database(), id, today);
        if (!now.ok()) {
            return now.error();
        }
        for (const SalesOrderLine& line : now->lines) {
            const auto held = reserveLine(transaction, *now, line, line.backOrder(), today);
            if (!held.ok()) {
                return held.error();
            }
            more += held->value > 0 ? 1 : 0;
        }
        return {};
    });
    return done.ok() ? Result<int>(more) : Result<int>(done.error());
}

Result<int> SalesOrderService::releaseLapsed() {
    const auto lapsed = m_warehouse.read(
        [&](const Database& database) { return reservationstore::lapsed(database, m_warehouse.today()); });
    if (!lapsed.ok() || lapsed->empty()) {
        return lapsed.ok() ? Result<int>(0) : Result<int>(lapsed.error());
    }
    int count = 0;
    const Status done =
        m_warehouse.write({QStringLiteral("release lapsed"), {}, {}}, [&](Transaction& transaction) -> Status {
            const auto lapsed = qm::releaseLapsed(transaction, m_warehouse.today());
            count = lapsed.ok() ? *lapsed : 0;
            return lapsed.ok() ? Status() : Status(lapsed.error());
        });
    return done.ok() ? Result<int>(count) : Result<int>(done.error());
}

Result<SalesOrderStep> SalesOrderService::cancel(SalesOrderId id, const QString& reason) {
    const CalendarDay today = m_warehouse.today();
    SalesOrderStep step{id, {}, {}, {}};
    const Status done =
        m_warehouse.write({QStringLiteral("cancel sales order"), reason, {}}, [&](Transaction& transaction) -> Status {
            const auto order = readSalesOrder(transaction.database(), id, today);
            if (!order.ok()) {
                return order.error();
            }
            const bool part =
                std::ranges::any_of(order->lines, [](const SalesOrderLine& line) { return line.shipped.value > 0; });
            step.before = order->head.state;
            if (step.before != SalesOrderState::Draft && !isWaiting(step.before)) {
                return illegal(step.before, SalesOrderState::Cancelled);
            }
            auto held = releaseOrder(transaction, id);
            if (!held.ok()) {
                return held.error();
            }
            step.held = *std::move(held);
            for (const SalesOrderLine& line : order->lines) {
                if (part && line.open().value > 0) {
                    if (Status moved = moveSalesOrderLine(transaction, line.id, {}, line.open()); !moved.ok()) {
                        return moved;
                    }
                    step.cancelled.emplace_back(line.id, line.open());
                }
            }
            return stepAndRecord(transaction, order->head, part ? SalesOrderState::Shipped : SalesOrderState::Cancelled,
                                 today);
        });
    return done.ok() ? Result<SalesOrderStep>(std::move(step)) : Result<SalesOrderStep>(done.error());
}

Status SalesOrderService::undoCancel(const SalesOrderStep& step) {
    const CalendarDay today = m_warehouse.today();
    const CommandInfo command{QStringLiteral("undo cancel sales order"), {}, {}};
    return m_warehouse.write(command, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), step.order, today);
        if (!order.ok()) {
            return order.error();
        }
        const SalesOrderState now = step.cancelled.empty() ? SalesOrderState::Cancelled : SalesOrderState::Shipped;
        if (order->head.state != now) {
            return illegal(order->head.state, step.before);
        }
        if (Status stepped = stepAndRecord(transaction, order->head, step.before, today); !stepped.ok()) {
            return stepped;
        }
        for (const auto& [line, quantity] : step.cancelled) {
            if (Status moved = moveSalesOrderLine(transaction, line, {}, -quantity); !moved.ok()) {
                return moved;
            }
        }
        return reserveAgain(transaction, *order, step.held);
    });
}

Status SalesOrderService::step(SalesOrderId id, SalesOrderState to, CalendarDay day) {
    return m_warehouse.write({QStringLiteral("step sales order"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), id, day);
        if (!order.ok()) {
            return order.error();
        }
        const SalesOrderState from = order->head.state;
        const auto among = [](SalesOrderState state, std::initializer_list<SalesOrderState> states) {
            return std::ranges::find(states, state) != states.end();
        };
        // The others move goods or reservations, and have functions of their own.
        const bool marks = among(from, {SalesOrderState::Shipped, SalesOrderState::Delivered, SalesOrderState::Invoiced,
                                        SalesOrderState::Closed}) &&
                           among(to, {SalesOrderState::Shipped, SalesOrderState::Delivered, SalesOrderState::Invoiced,
                                      SalesOrderState::Closed});
        const bool picks = isWaiting(from) && isWaiting(to);
        return marks || picks ? stepAndRecord(transaction, order->head, to, day) : Status(illegal(from, to));
    });
}

} // namespace qm
