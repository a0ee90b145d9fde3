#include "purchaseorderservice.h"

#include "changerecord.h"
#include "codekey.h"
#include "orderreader.h"
#include "orderwriter.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

bool isWanted(const PurchaseOrderRow& row, const OrderFilter& filter, const QString& text) {
    if (!text.isEmpty() && !codeKey(row.number).contains(text) && !codeKey(row.supplierName).contains(text)) {
        return false;
    }
    switch (filter.show) {
    case OrderFilter::Show::Open:
        return isOpen(row.state);
    case OrderFilter::Show::Late:
        return isOpen(row.state) && row.daysLate > 0;
    case OrderFilter::Show::ToSend:
        return row.state == OrderState::Approved;
    case OrderFilter::Show::All:
        return true;
    }
    return true;
}

QString isoText(CalendarDay day) {
    return QString::fromStdString(day.toIso());
}

Status recordStep(Transaction& transaction, const PurchaseOrderRow& before, OrderState to) {
    return recordChange(transaction, QStringLiteral("purchase_order"), before.id.value, QStringLiteral("update"),
                        {{QStringLiteral("state"), orderStateName(before.state)}},
                        {{QStringLiteral("state"), orderStateName(to)}});
}

Status recordSent(Transaction& transaction, const PurchaseOrderRow& before, CalendarDay day, const QString& way) {
    return recordChange(transaction, QStringLiteral("purchase_order"), before.id.value, QStringLiteral("update"),
                        {{QStringLiteral("state"), orderStateName(before.state)}},
                        {{QStringLiteral("state"), orderStateName(OrderState::Sent)},
                         {QStringLiteral("sent_on"), isoText(day)},
                         {QStringLiteral("sent_way"), way}});
}

Status recordExpected(Transaction& transaction, PurchaseOrderId id, const std::optional<CalendarDay>& before,
                      const std::optional<CalendarDay>& after) {
    const auto value = [](const std::optional<CalendarDay>& day) {
        return day ? QJsonValue(isoText(*day)) : QJsonValue();
    };
    return recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                        {{QStringLiteral("expected_on"), value(before)}},
                        {{QStringLiteral("expected_on"), value(after)}});
}

} // namespace

Result<std::vector<PurchaseOrderRow>> PurchaseOrderService::orders(const OrderFilter& filter) const {
    const QString text = codeKey(filter.text);
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<PurchaseOrderRow>> {
        const bool openOnly = filter.show != OrderFilter::Show::All;
        auto orders = readOrders(database, {m_warehouse.today(), {}, {}, filter.supplier, filter.item, openOnly});
        if (!orders.ok()) {
            return orders.error();
        }
        std::vector<PurchaseOrderRow> rows;
        for (PurchaseOrder& order : *orders) {
            if (isWanted(order.head, filter, text)) {
                rows.push_back(std::move(order.head));
            }
        }
        return rows;
    });
}

Result<PurchaseOrder> PurchaseOrderService::order(PurchaseOrderId id) const {
    return m_warehouse.read([&](const Database& database) { return readOrder(database, id, m_warehouse.today()); });
}

Result<PurchaseOrderId> PurchaseOrderService::findOrder(const QString& number) const {
    return m_warehouse.read([&](const Database& database) { return findOrderId(database, number); });
}

Result<std::vector<PurchaseOrderRow>> PurchaseOrderService::toSend() const {
    OrderFilter filter;
    filter.show = OrderFilter::Show::ToSend;
    auto rows = orders(filter);
    if (rows.ok()) {
        std::ranges::reverse(*rows); // documents are written in the order of the numbers
    }
    return rows;
}

Status PurchaseOrderService::markSent(const std::vector<PurchaseOrderId>& ids, CalendarDay day, const QString& way) {
    return m_warehouse.write({QStringLiteral("send order"), {}, {}}, [&](Transaction& transaction) -> Status {
        for (const PurchaseOrderId id : ids) {
            auto order = readOrder(transaction.database(), id, day);
            if (!order.ok()) {
                return order.error();
            }
            for (const Status& step :
                 {stepOrder(transaction, id, OrderState::Sent, day), markOrderSent(transaction, id, day, way),
                  recordSent(transaction, order->head, day, way)}) {
                if (!step.ok()) {
                    return step;
                }
            }
        }
        return {};
    });
}

Status PurchaseOrderService::undoSent(const std::vector<PurchaseOrderId>& ids) {
    return m_warehouse.write({QStringLiteral("undo send order"), {}, {}}, [&](Transaction& transaction) -> Status {
        for (const PurchaseOrderId id : ids) {
            auto order = readOrder(transaction.database(), id, m_warehouse.today());
            if (!order.ok()) {
                return order.error();
            }
            const CalendarDay day = order->head.sent.value_or(order->head.ordered);
            for (const Status& step : {stepOrder(transaction, id, OrderState::Approved, day),
                                       markOrderSent(transaction, id, std::nullopt, {}),
                                       recordStep(transaction, order->head, OrderState::Approved)}) {
                if (!step.ok()) {
                    return step;
                }
            }
        }
        return {};
    });
}

Result<EndedOrder> PurchaseOrderService::end(PurchaseOrderId id, OrderState to, const QString& command,
                                             const QString& reason) {
    EndedOrder ended{id, {}, 0};
    const Status done = m_warehouse.write({command, reason, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (Status step = stepOrder(transaction, id, to, m_warehouse.today()); !step.ok()) {
            return step;
        }
        const auto after = readOrder(transaction.database(), id, m_warehouse.today());
        if (!after.ok()) {
            return after.error();
        }
        ended.before = order->head.state;
        ended.version = after->head.version;
        return recordStep(transaction, order->head, to);
    });
    return done.ok() ? Result<EndedOrder>(ended) : Result<EndedOrder>(done.error());
}

Result<EndedOrder> PurchaseOrderService::cancel(PurchaseOrderId id, const QString& reason) {
    return end(id, OrderState::Cancelled, QStringLiteral("cancel order"), reason);
}

Result<EndedOrder> PurchaseOrderService::closeOrder(PurchaseOrderId id, const QString& reason) {
    return end(id, OrderState::Closed, QStringLiteral("close order"), reason);
}

Status PurchaseOrderService::openAgain(const EndedOrder& ended) {
    return m_warehouse.write({QStringLiteral("open order again"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readOrder(transaction.database(), ended.order, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        const OrderState now = order->head.state;
        if (now != OrderState::Cancelled && now != OrderState::Closed) {
            return Error{ErrorCode::IllegalTransition,
                         {orderStateName(now).toStdString(), orderStateName(ended.before).toStdString()},
                         {}};
        }
        if (order->head.version != ended.version) {
            return Error{ErrorCode::Conflict, {order->head.number.toStdString()}, {}};
        }
        if (Status step = stepOrder(transaction, ended.order, ended.before, m_warehouse.today()); !step.ok()) {
            return step;
        }
        return recordStep(transaction, order->head, ended.before);
    });
}

Result<OrderDates> PurchaseOrderService::setExpected(PurchaseOrderId id, CalendarDay expected) {
    OrderDates before;
    Status done = m_warehouse.write({QStringLiteral("expect order"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (!isOpen(order->head.state)) {
            return Error{
                ErrorCode::IllegalTransition, {orderStateName(order->head.state).toStdString(), "expected"}, {}};
        }
        before = {id, order->head.expected, {}};
        for (const PurchaseOrderLine& line : order->lines) {
            before.lines.emplace_back(line.id, line.expected);
        }
        if (Status stored = expectOrder(transaction, id, expected); !stored.ok()) {
            return stored;
        }
        return recordExpected(transaction, id, before.head, expected);
    });
    if (!done.ok()) {
        return done.error();
    }
    return before;
}

Status PurchaseOrderService::restoreExpected(const OrderDates& before) {
    return m_warehouse.write({QStringLiteral("undo expect order"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), before.order, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (!isOpen(order->head.state)) {
            return Error{
                ErrorCode::IllegalTransition, {orderStateName(order->head.state).toStdString(), "expected"}, {}};
        }
        if (Status head = expectOrderHead(transaction, before.order, before.head); !head.ok()) {
            return head;
        }
        for (const auto& [line, day] : before.lines) {
            if (Status stored = expectOrderLine(transaction, line, day); !stored.ok()) {
                return stored;
            }
        }
        return recordExpected(transaction, before.order, order->head.expected, before.head);
    });
}

Status PurchaseOrderService::setNote(PurchaseOrderId id, const QString& note) {
    return m_warehouse.write({QStringLiteral("note order"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (order->head.state != OrderState::Draft && order->head.state != OrderState::Approved) {
            return Error{ErrorCode::IllegalTransition, {orderStateName(order->head.state).toStdString(), "note"}, {}};
        }
        if (Status stored = noteOrder(transaction, id, note); !stored.ok()) {
            return stored;
        }
        return recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                            {{QStringLiteral("note"), order->head.note}}, {{QStringLiteral("note"), note}});
    });
}

} // namespace qm
