#include "tourcustomers.h"

#include "customerservice.h"
#include "salesorderservice.h"
#include "shippingservice.h"
#include "stockqueries.h"
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

} // namespace

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
    return shipped && orders.confirm(held, Shortage::Refuse).ok() && orders.confirm(waits, Shortage::BackOrder).ok() &&
           draft.value != 0;
}
