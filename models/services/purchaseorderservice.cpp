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
                  recordStep(transaction, order->head, OrderState::Sent)}) {
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

Status PurchaseOrderService::cancel(PurchaseOrderId id, const QString& reason) {
    return m_warehouse.write({QStringLiteral("cancel order"), reason, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (Status step = stepOrder(transaction, id, OrderState::Cancelled, m_warehouse.today()); !step.ok()) {
            return step;
        }
        return recordStep(transaction, order->head, OrderState::Cancelled);
    });
}

Status PurchaseOrderService::setExpected(PurchaseOrderId id, CalendarDay expected) {
    return m_warehouse.write({QStringLiteral("expect order"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (!isOpen(order->head.state)) {
            return Error{
                ErrorCode::IllegalTransition, {orderStateName(order->head.state).toStdString(), "expected"}, {}};
        }
        if (Status stored = expectOrder(transaction, id, expected); !stored.ok()) {
            return stored;
        }
        const std::optional<CalendarDay> before = order->head.expected;
        return recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                            {{QStringLiteral("expected_on"), before ? QJsonValue(isoText(*before)) : QJsonValue()}},
                            {{QStringLiteral("expected_on"), isoText(expected)}});
    });
}

Status PurchaseOrderService::closeOrder(PurchaseOrderId id, const QString& reason) {
    return m_warehouse.write({QStringLiteral("close order"), reason, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (Status step = stepOrder(transaction, id, OrderState::Closed, m_warehouse.today()); !step.ok()) {
            return step;
        }
        return recordStep(transaction, order->head, OrderState::Closed);
    });
}

Status PurchaseOrderService::setNote(PurchaseOrderId id, const QString& note) {
    return m_warehouse.write({QStringLiteral("note order"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto order = readOrder(transaction.database(), id, m_warehouse.today());
        if (!order.ok()) {
            return order.error();
        }
        if (Status stored = noteOrder(transaction, id, note); !stored.ok()) {
            return stored;
        }
        return recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                            {{QStringLiteral("note"), order->head.note}}, {{QStringLiteral("note"), note}});
    });
}

} // namespace qm
