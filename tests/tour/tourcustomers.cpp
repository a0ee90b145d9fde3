#include "tourcustomers.h"

#include "customerservice.h"
#include "datatable.h"
#include "inlinebar.h"
#include "mainwindow.h"
#include "returncasemodel.h"
#include "returnservice.h"
#include "salesorderservice.h"
#include "shippingservice.h"
#include "stockqueries.h"
#include "tourguide.h"
#include "tourhands.h"
#include "warehouse.h"

using namespace qm;

namespace {

/// Items of which some are there, the most first.
std::vector<StockRow> itemsInStock(Warehouse& warehouse) {
    StockFilter filter;
    filter.order = StockFilter::Order::Available;
    filter.descending = true;
    auto rows = StockQueries(warehouse).stock(filter);
    return rows.ok() ? std::move(*rows) : std::vector<StockRow>();
}

SalesOrderId order(Warehouse& warehouse, CustomerId customer, const std::vector<StockRow>& items, std::size_t first,
                   std::int64_t share, const QString& reference) {
    SalesOrder order;
    order.head.customer = customer;
    order.head.reference = reference;
    order.head.wanted = warehouse.today() + 3;
    for (std::size_t i = first; i < first + 3 && i < items.size(); ++i) {
        SalesOrderLine line;
        line.item = items[i].item;
        line.quantity = {std::max<std::int64_t>(1, items[i].available->value * share / 100)};
        line.price = items[i].price;
        order.lines.push_back(line);
    }
    const auto id = SalesOrderService(warehouse).save(order);
    return id.ok() ? *id : SalesOrderId{};
}

/// A return of the order that is open and due, one that is decided, one that is closed, and a complaint.
bool complain(Warehouse& warehouse, SalesOrderId id) {
    const auto order = SalesOrderService(warehouse).order(id);
    if (!order.ok() || order->lines.size() < 3) {
        return false;
    }
    ReturnService returns(warehouse);
    const auto open = [&](ReturnKind kind, std::size_t line, const QString& cause, int days) {
        ReturnCase draft;
        draft.kind = kind;
        draft.orderLine = order->lines[line].id;
        draft.item = order->lines[line].item;
        draft.quantity = {2};
        draft.cause = cause;
        draft.owner = QStringLiteral("Kim");
        draft.opened = warehouse.today() - 8;
        draft.due = draft.opened + days;
        const auto made = returns.open(draft);
        return made.ok() ? *made : ReturnCaseId{};
    };
    const ReturnCaseId late = open(ReturnKind::Return, 0, QStringLiteral("The seam is torn"), 7);
    const ReturnCaseId decided = open(ReturnKind::Return, 1, QStringLiteral("Two too many ordered"), 12);
    const ReturnCaseId closed = open(ReturnKind::Return, 2, QStringLiteral("Not the colour shown"), 9);
    const ReturnCaseId complaint = open(ReturnKind::Complaint, 2, QStringLiteral("Smells of paint"), 14);
    return late && complaint &&
           returns.decide(decided, {ReturnedGoods::Quarantine, ReturnMoney::Credit, Money{4'20}}).ok() &&
           returns.decide(closed, {ReturnedGoods::Restock, ReturnMoney::Refund, Money{5'90}}).ok() &&
           returns.close(closed, 4).ok();
}

} // namespace

void visitReturns(TourGuide& guide, MainWindow& window) {
    window.showPage(PageId::Returns);
    guide.settle();
    auto* cases = visibleChild<DataTable>(window, QStringLiteral("cases"));
    for (int row = 0; row < cases->model()->rowCount(); ++row) {
        if (cases->model()->index(row, 0).data(ReturnCaseModel::StateRole).value<ReturnState>() ==
            ReturnState::Decided) {
            cases->selectRowAt(row);
        }
    }
    guide.visitAction(PageId::Returns, ActionId::Main, QStringLiteral("close_return"));
    if (auto* bar = visibleChild<InlineBar>(window, QStringLiteral("bar"))) {
        bar->dismiss();
    }
}

bool orderForCustomers(Warehouse& warehouse) {
    Customer cafe;
    cafe.code = QStringLiteral("CAFE");
    cafe.name = QStringLiteral("Café Mokka");
    Customer hotel;
    hotel.code = QStringLiteral("HOTEL");
    hotel.name = QStringLiteral("Hotel Seeblick");
    const auto first = CustomerService(warehouse).save(cafe);
    const auto second = CustomerService(warehouse).save(hotel);
    const std::vector<StockRow> items = itemsInStock(warehouse);
    if (!first.ok() || !second.ok() || items.size() < 9) {
        return false;
    }
    SalesOrderService orders(warehouse);
    const SalesOrderId gone = order(warehouse, *first, items, 0, 10, QStringLiteral("Terrace 7"));
    ShipmentDraft shipment;
    shipment.order = gone;
    const bool shipped = orders.confirm(gone, Shortage::Refuse).ok() && ShippingService(warehouse).ship(shipment).ok();
    const SalesOrderId held = order(warehouse, *second, items, 2, 20, QStringLiteral("4711"));
    const SalesOrderId waits = order(warehouse, *first, items, 4, 130, {});
    const SalesOrderId draft = order(warehouse, *second, items, 1, 25, QStringLiteral("4712"));
    return shipped && complain(warehouse, gone) && orders.confirm(held, Shortage::Refuse).ok() &&
           orders.confirm(waits, Shortage::BackOrder).ok() && draft.value != 0;
}
