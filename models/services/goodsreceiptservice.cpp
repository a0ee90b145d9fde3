#include "goodsreceiptservice.h"

#include "cataloguereader.h"
#include "coverestimate.h"
#include "ledger.h"
#include "orderreader.h"
#include "planinputs.h"
#include "receiptposting.h"
#include "receiptreader.h"
#include "stocklevels.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace qm {

namespace {

Status refuseDraft(const ReceiptDraft& draft) {
    for (const ReceiptEntry& entry : draft.entries) {
        if (entry.quantity.value <= 0) {
            return Error{entry.quantity.value == 0 ? ErrorCode::ZeroQuantity : ErrorCode::NegativeQuantity, {}, {}};
        }
        if (entry.damaged.value < 0 || entry.damaged > entry.quantity) {
            return Error{ErrorCode::Invalid, {"damaged", std::to_string(entry.damaged.value)}, {}};
        }
    }
    return draft.entries.empty() ? Status(Error{ErrorCode::NothingToReceive, {}, {}}) : Status();
}

/// Orders named by the entries, by line.
Result<std::map<std::int64_t, PurchaseOrder>> ordersOf(const Database& database, const ReceiptDraft& draft) {
    std::map<std::int64_t, PurchaseOrder> byLine;
    auto open = readOrders(database, {draft.day, {}, draft.order, {}, {}, false});
    if (!open.ok()) {
        return open.error();
    }
    for (const PurchaseOrder& order : *open) {
        for (const PurchaseOrderLine& line : order.lines) {
            byLine.emplace(line.id.value, order);
        }
    }
    for (const ReceiptEntry& entry : draft.entries) {
        if (!entry.orderLine) {
            continue;
        }
        const auto order = byLine.find(entry.orderLine.value);
        if (order == byLine.end()) {
            return Error{ErrorCode::UnknownOrder, {std::to_string(entry.orderLine.value)}, {}};
        }
        const OrderState state = order->second.head.state;
        if (!isWithSupplier(state) && state != OrderState::Received) {
            return Error{ErrorCode::IllegalTransition, {orderStateName(state).toStdString(), "received"}, {}};
        }
    }
    return byLine;
}

/// The draft as documents of the ledger, one a place.
std::map<std::int64_t, ReceiptDocument> documentsOf(const ReceiptDraft& draft,
                                                    const std::map<std::int64_t, PurchaseOrder>& orders,
                                                    LocationId otherwise, Moment moment) {
    std::map<std::int64_t, ReceiptDocument> documents;
    for (const ReceiptEntry& entry : draft.entries) {
        ReceivedEntry received;
        LocationId place = entry.location ? entry.location : draft.location;
        if (entry.orderLine) {
            const PurchaseOrder& order = orders.at(entry.orderLine.value);
            const auto line = std::ranges::find(order.lines, entry.orderLine, &PurchaseOrderLine::id);
            received.orderLine = entry.orderLine;
            received.unitCost = line->price;
            place = place ? place : order.head.location;
        }
        place = place ? place : otherwise;
        received.item = entry.item;
        received.lot = {entry.lot, entry.expiry};
        received.quantity = entry.quantity;
        received.damaged = entry.damaged;
        received.deliveryNote = draft.deliveryNote;
        ReceiptDocument& document = documents[place.value];
        document.location = place;
        document.moment = moment;
        document.lines.push_back(std::move(received));
    }
    return documents;
}

} // namespace

Result<std::vector<ExpectedDelivery>> GoodsReceiptService::expected() const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<ExpectedDelivery>> {
        auto orders = readOrders(database, {today, {}, {}, {}, {}, true});
        auto stocks = itemStocks(database, {}, today);
        if (!orders.ok() || !stocks.ok()) {
            return orders.ok() ? stocks.error() : orders.error();
        }
        std::vector<ExpectedDelivery> deliveries;
        for (PurchaseOrder& order : *orders) {
            if (!isWithSupplier(order.head.state)) {
                continue;
            }
            ExpectedDelivery delivery;
            for (const PurchaseOrderLine& line : order.lines) {
                const auto stock = stocks->find(line.item);
                const bool soldOut = stock != stocks->end() && stock->second.onHand && stock->second.onHand->value <= 0;
                delivery.soldOutItems += soldOut && stillOpen(line).value > 0 ? 1 : 0;
            }
            if (order.head.daysLate > 0) {
                delivery.when = ExpectedDelivery::When::Late;
            } else if (order.head.expected == today) {
                delivery.when = ExpectedDelivery::When::Today;
            }
            delivery.order = std::move(order.head);
            deliveries.push_back(std::move(delivery));
        }
        std::ranges::stable_sort(deliveries, [](const ExpectedDelivery& a, const ExpectedDelivery& b) {
            const auto day = [](const ExpectedDelivery& delivery) {
                return delivery.order.expected.value_or(CalendarDay::fromNumber(INT32_MAX));
            };
            return a.when != b.when ? a.when < b.when : day(a) < day(b);
        });
        return deliveries;
    });
}

Result<std::vector<ReceiptRow>> GoodsReceiptService::posted(int days) const {
    return m_warehouse.read([&](const Database& database) {
        return readReceipts(database, m_warehouse.today() - days, {}, m_warehouse.currency());
    });
}

Result<std::vector<SoldOutRow>> GoodsReceiptService::soldOut(PurchaseOrderId order) const {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<SoldOutRow>> {
        auto known = readOrder(database, order, today);
        auto stocks = itemStocks(database, {}, today);
        auto demand = meanDemand(database);
        for (const Error* error : {known.ok() ? nullptr : &known.error(), stocks.ok() ? nullptr : &stocks.error(),
                                   demand.ok() ? nullptr : &demand.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        std::vector<SoldOutRow> rows;
        for (const PurchaseOrderLine& line : known->lines) {
            const auto stock = stocks->find(line.item);
            if (stillOpen(line).value == 0 || stock == stocks->end() || !stock->second.onHand ||
                stock->second.onHand->value > 0) {
                continue;
            }
            auto item = readItem(database, line.item);
            if (!item.ok()) {
                return item.error();
            }
            SoldOutRow row{line.item, line.name, line.decimals, *stock->second.onHand, stillOpen(line), {}, {}};
            StockRow filled;
            filled.item = line.item;
            filled.decimals = line.decimals;
            filled.available = std::max(Quantity{}, row.onHand) + row.arriving;
            row.lastsTo = runOutDay(**demand, filled, {}, {}, today);
            const double units =
                (*demand)->expected(line.item, {}, line.decimals, today) / std::pow(10.0, line.decimals);
            row.lostADay.minor =
                std::llround(units * marginOf(*item, line.price) * std::pow(10.0, m_warehouse.currencyDigits()));
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<ReceiptDraft> GoodsReceiptService::asOrdered(PurchaseOrderId order, CalendarDay day) const {
    return m_warehouse.read([&](const Database& database) -> Result<ReceiptDraft> {
        auto known = readOrder(database, order, day);
        if (!known.ok()) {
            return known.error();
        }
        const OrderState state = known->head.state;
        if (!isWithSupplier(state) && state != OrderState::Received && state != OrderState::Closed) {
            return Error{ErrorCode::IllegalTransition, {orderStateName(state).toStdString(), "received"}, {}};
        }
        ReceiptDraft draft;
        draft.order = order;
        draft.location = known->head.location;
        draft.day = day;
        for (const PurchaseOrderLine& line : known->lines) {
            if (stillOpen(line).value > 0 && state != OrderState::Closed) {
                draft.entries.push_back({line.id, line.item, stillOpen(line), {}, {}, {}, {}});
            }
        }
        if (draft.entries.empty()) {
            return Error{ErrorCode::NothingToReceive, {known->head.number.toStdString()}, {}};
        }
        return draft;
    });
}

Result<ReceiptRow> GoodsReceiptService::post(const ReceiptDraft& draft) {
    if (Status refused = refuseDraft(draft); !refused.ok()) {
        return refused.error();
    }
    const CalendarDay today = m_warehouse.today();
    if (draft.day > today && !m_warehouse.workingDay()) {
        return Error{ErrorCode::InvalidDate, {draft.day.toIso()}, {}};
    }
    const Moment moment = momentOfReceipt(draft.day, m_warehouse.now());
    DocumentId first;
    Status done = m_warehouse.write({QStringLiteral("receive"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto orders = ordersOf(transaction.database(), draft);
        if (!orders.ok()) {
            return orders.error();
        }
        first = {};
        std::set<PurchaseOrderId> touched;
        Ledger ledger(transaction);
        for (const auto& [place, document] : documentsOf(draft, *orders, m_warehouse.defaultLocation(), moment)) {
            auto added = ledger.addReceipt(document);
            if (!added.ok()) {
                return added.error();
            }
            first = first ? first : *added;
        }
        if (Status settled = ledger.settle(); !settled.ok()) {
            return settled;
        }
        for (const ReceiptEntry& entry : draft.entries) {
            if (entry.orderLine) {
                touched.insert(orders->at(entry.orderLine.value).head.id);
            }
        }
        return followReceipts(transaction, touched, draft.day);
    });
    if (!done.ok()) {
        return done.error();
    }
    auto rows = m_warehouse.read(
        [&](const Database& database) { return readReceipts(database, draft.day, first, m_warehouse.currency()); });
    if (!rows.ok()) {
        return rows.error();
    }
    return std::move(rows->front());
}

Status GoodsReceiptService::undo(DocumentId receipt) {
    return m_warehouse.write({QStringLiteral("undo receipt"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto receipts = readReceiptsOfCommand(transaction.database(), receipt);
        if (!receipts.ok()) {
            return receipts.error();
        }
        if (std::ranges::find(*receipts, receipt) == receipts->end()) {
            return Error{ErrorCode::NothingToUndo, {}, {}};
        }
        Ledger ledger(transaction);
        std::set<PurchaseOrderId> touched;
        for (const DocumentId id : *receipts) {
            if (Status back = takeReceiptBack(transaction, ledger, id, touched); !back.ok()) {
                return back;
            }
        }
        if (Status settled = ledger.settle(); !settled.ok()) {
            return settled;
        }
        return followReceipts(transaction, touched, m_warehouse.today());
    });
}

} // namespace qm
