#include "commands/outboundtables.h"

#include "customerservice.h"
#include "salesorderservice.h"

#include <array>

namespace qm {

namespace {

template <typename... Names>
Listing listingOf(Names... names) {
    return Listing({QString::fromLatin1(names)...});
}

Cell degreeCell(const std::optional<MapPoint>& point, int MapPoint::*which) {
    return point ? Cell::decimal((*point).*which, 6, 0) : Cell::empty();
}

QString stateName(SalesOrderState state) {
    static constexpr std::array kNames{"draft",     "confirmed", "picked", "shipped",
                                       "delivered", "invoiced",  "closed", "cancelled"};
    return QString::fromLatin1(kNames.at(std::size_t(state)));
}

Listing orderListing(const Warehouse& warehouse, const std::vector<SalesOrderRow>& rows) {
    Listing listing = listingOf("number", "customer", "state", "ordered", "wanted", "lines", "back_ordered", "amount",
                                "shipped", "reference");
    const auto money = [&](Money amount) {
        return Cell::decimal(amount.minor, warehouse.currencyDigits(), warehouse.currencyDigits());
    };
    for (const SalesOrderRow& row : rows) {
        listing.addRow({Cell::text(row.number), Cell::text(row.customerCode), Cell::text(stateName(row.state)),
                        Cell::day(row.ordered), Cell::day(row.wanted), Cell::integer(row.lines),
                        Cell::integer(row.backOrdered), money(row.amount), money(row.shipped),
                        Cell::text(row.reference)});
    }
    return listing;
}

} // namespace

Result<Listing> customerListing(Warehouse& warehouse) {
    const auto rows = CustomerService(warehouse).customers();
    if (!rows) {
        return rows.error();
    }
    Listing listing = listingOf("code", "name", "email", "phone", "address", "language", "terms", "latitude",
                                "longitude", "open_orders");
    for (const CustomerRow& row : *rows) {
        const Customer& customer = row.customer;
        listing.addRow({Cell::text(customer.code), Cell::text(customer.name), Cell::text(customer.email),
                        Cell::text(customer.phone), Cell::text(customer.address), Cell::text(customer.language),
                        Cell::text(customer.paymentTerms), degreeCell(customer.position, &MapPoint::latitude),
                        degreeCell(customer.position, &MapPoint::longitude), Cell::integer(row.openOrders)});
    }
    return listing;
}

Result<Listing> salesOrderListing(Warehouse& warehouse) {
    SalesOrderFilter filter;
    filter.show = SalesOrderFilter::Show::All;
    const auto rows = SalesOrderService(warehouse).orders(filter);
    return rows ? Result<Listing>(orderListing(warehouse, *rows)) : Result<Listing>(rows.error());
}

Result<Listing> salesOrderListing(Warehouse& warehouse, const std::vector<SalesOrderId>& orders) {
    std::vector<SalesOrderRow> rows;
    for (const SalesOrderId id : orders) {
        const auto order = SalesOrderService(warehouse).order(id);
        if (!order) {
            return order.error();
        }
        rows.push_back(order->head);
    }
    return orderListing(warehouse, rows);
}

Listing pickingListing(const PickingList& list) {
    Listing listing =
        listingOf("stop", "location", "sku", "name", "lot", "expiry", "quantity", "unit", "order", "customer");
    for (const PickLine& line : list.lines) {
        listing.addRow({Cell::integer(line.stop), Cell::text(line.place), Cell::text(line.sku), Cell::text(line.name),
                        Cell::text(line.lot.code), Cell::day(line.lot.expiry),
                        Cell::decimal(line.quantity.value, line.decimals, 0), Cell::text(line.unit),
                        Cell::text(line.order), Cell::text(line.customer)});
    }
    return listing;
}

} // namespace qm
