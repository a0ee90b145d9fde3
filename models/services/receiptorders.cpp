#include "receiptorders.h"

#include "faultstore.h"
#include "orderreader.h"

#include <algorithm>

namespace qm {

Result<ReceiptOrders> ReceiptOrders::read(const Database& database, const ReceiptDraft& draft) {
    ReceiptOrders found;
    for (const ReceiptEntry& entry : draft.entries) {
        if (!entry.orderLine || found.m_orderOfLine.contains(entry.orderLine.value)) {
            continue;
        }
        const auto id = readOrderOfLine(database, entry.orderLine);
        if (!id.ok()) {
            return id.error();
        }
        if (!*id) {
            return Error{ErrorCode::UnknownOrder, {std::to_string(entry.orderLine.value)}, {}};
        }
        auto order = readOrder(database, *id, draft.day);
        if (!order.ok()) {
            return order.error();
        }
        const OrderState state = order->head.state;
        if (!isWithSupplier(state) && state != OrderState::Received) {
            return Error{ErrorCode::IllegalTransition, {orderStateName(state).toStdString(), "received"}, {}};
        }
        for (const PurchaseOrderLine& line : order->lines) {
            found.m_orderOfLine[line.id.value] = id->value;
        }
        found.m_orders.emplace(id->value, *std::move(order));
    }
    for (const ReceiptEntry& entry : draft.entries) {
        const PurchaseOrderLine* line = found.lineOf(entry.orderLine);
        if (line != nullptr && line->item != entry.item) {
            return Error{ErrorCode::Invalid, {"item", std::to_string(entry.item.value)}, {}};
        }
    }
    for (const auto& [id, order] : found.m_orders) {
        if (order.head.supplier != found.supplier()) {
            return Error{ErrorCode::Invalid, {"supplier", order.head.number.toStdString()}, {}};
        }
    }
    return found;
}

const PurchaseOrder* ReceiptOrders::orderOf(OrderLineId line) const {
    const auto order = m_orderOfLine.find(line.value);
    return order == m_orderOfLine.end() ? nullptr : &m_orders.at(order->second);
}

const PurchaseOrderLine* ReceiptOrders::lineOf(OrderLineId line) const {
    const PurchaseOrder* order = orderOf(line);
    return order == nullptr ? nullptr : &*std::ranges::find(order->lines, line, &PurchaseOrderLine::id);
}

SupplierId ReceiptOrders::supplier() const {
    return m_orders.empty() ? SupplierId{} : m_orders.begin()->second.head.supplier;
}

QString ReceiptOrders::currency(const QString& otherwise) const {
    return m_orders.empty() ? otherwise : m_orders.begin()->second.head.currency;
}

QStringList ReceiptOrders::numbers() const {
    QStringList numbers;
    for (const auto& [id, order] : m_orders) {
        numbers += order.head.number;
    }
    return numbers;
}

Result<SplitEntry> ReceiptOrders::split(const ReceiptDraft& draft, std::size_t place) const {
    const ReceiptEntry& entry = draft.entries[place];
    const PurchaseOrderLine* line = lineOf(entry.orderLine);
    if (line == nullptr) {
        return splitEntry(entry, std::nullopt, true);
    }
    Quantity open = line->open();
    bool last = true;
    for (std::size_t i = 0; i < draft.entries.size(); ++i) {
        if (i != place && draft.entries[i].orderLine == entry.orderLine) {
            open -= i < place ? draft.entries[i].quantity : Quantity{};
            last = last && i < place;
        }
    }
    auto split = splitEntry(entry, std::max(open, Quantity{}), last);
    if (split.ok()) {
        for (ReceiptFault& fault : split->faults) {
            fault.price = line->price;
        }
    }
    return split;
}

} // namespace qm
