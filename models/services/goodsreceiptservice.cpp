#include "goodsreceiptservice.h"

#include "cataloguereader.h"
#include "coverestimate.h"
#include "deliveryposting.h"
#include "faultstore.h"
#include "itemmargin.h"
#include "orderreader.h"
#include "receiptclaims.h"
#include "receiptposting.h"
#include "receiptreader.h"
#include "stocklevels.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cmath>

namespace qm {

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
                delivery.soldOutItems += soldOut && line.open().value > 0 ? 1 : 0;
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
            if (line.open().value == 0 || stock == stocks->end() || !stock->second.onHand ||
                stock->second.onHand->value > 0) {
                continue;
            }
            auto item = readItem(database, line.item);
            if (!item.ok()) {
                return item.error();
            }
            SoldOutRow row{line.item, line.name, line.decimals, *stock->second.onHand, line.open(), {}, {}};
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
        draft.location = known->head.location;
        draft.day = day;
        for (const PurchaseOrderLine& line : known->lines) {
            if (line.open().value > 0 && state != OrderState::Closed) {
                draft.entries.push_back({line.id, line.item, line.open(), {}, {}, {}, {}});
            }
        }
        if (draft.entries.empty()) {
            return Error{ErrorCode::NothingToReceive, {known->head.number.toStdString()}, {}};
        }
        return draft;
    });
}

Result<std::vector<ReceiptRow>> GoodsReceiptService::unchecked() const {
    return m_warehouse.read([&](const Database& database) { return readUnchecked(database, m_warehouse.currency()); });
}

Result<ReceiptDraft> GoodsReceiptService::toCheck(DocumentId receipt) const {
    return m_warehouse.read([&](const Database& database) -> Result<ReceiptDraft> {
        auto documents = readReceiptsOfCommand(database, receipt);
        if (!documents.ok()) {
            return documents.error();
        }
        ReceiptDraft draft;
        draft.checks = receipt;
        for (const DocumentId id : *documents) {
            const auto head = readReceiptHead(database, id);
            const auto lines = readUncheckedLines(database, id);
            if (!head.ok() || !lines.ok()) {
                return head.ok() ? lines.error() : head.error();
            }
            for (const UncheckedLine& line : *lines) {
                if (head->unchecked) {
                    draft.day = line.day;
                    draft.location = line.location;
                    draft.deliveryNote = line.deliveryNote;
                    draft.entries.push_back(
                        {line.orderLine, line.item, line.quantity, {}, line.lot, line.expiry, line.location});
                }
            }
        }
        if (draft.entries.empty()) {
            return Error{ErrorCode::NothingToReceive, {}, {}};
        }
        return draft;
    });
}

Result<ReceiptClaim> GoodsReceiptService::claim(DocumentId receipt) const {
    return m_warehouse.read([&](const Database& database) { return claimOfReceipt(database, receipt); });
}

Result<ReceiptClaim> GoodsReceiptService::claim(const ReceiptDraft& draft) const {
    return m_warehouse.read(
        [&](const Database& database) { return claimOfDraft(database, draft, m_warehouse.currency()); });
}

Result<ReceiptRow> GoodsReceiptService::post(const ReceiptDraft& draft) {
    if (draft.entries.empty()) {
        return Error{ErrorCode::NothingToReceive, {}, {}};
    }
    const CalendarDay today = m_warehouse.today();
    if (draft.day > today && !m_warehouse.workingDay()) {
        return Error{ErrorCode::DayInFuture, {draft.day.toIso()}, {}};
    }
    const ReceiptPosting posting{momentOfReceipt(draft.day, m_warehouse.now()), today, m_warehouse.defaultLocation(),
                                 m_warehouse.currency()};
    DocumentId first;
    const QString kind = draft.unchecked ? QStringLiteral("receive unchecked") : QStringLiteral("receive");
    Status done = m_warehouse.write({kind, {}, {}}, [&](Transaction& transaction) -> Status {
        const auto posted = postReceipt(transaction, draft, posting);
        if (!posted.ok()) {
            return posted.error();
        }
        first = *posted;
        return {};
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
    return m_warehouse.write({QStringLiteral("undo receipt"), {}, {}}, [&](Transaction& transaction) {
        return undoReceipts(transaction, receipt, m_warehouse.today());
    });
}

} // namespace qm
