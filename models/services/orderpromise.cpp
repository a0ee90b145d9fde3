#include "orderpromise.h"

#include "database.h"
#include "freestock.h"
#include "orderreader.h"
#include "placetree.h"
#include "salesorderreader.h"

#include <algorithm>
#include <map>

namespace qm {

namespace {

/// Arrivals at the site of a place that can be relied on, by day.
Result<std::map<CalendarDay, Quantity>> arrivals(const Database& database, const PromiseQuestion& question,
                                                 const PlaceTree& places) {
    const auto orders = readOrders(database, {question.today, {}, {}, {}, question.item, true});
    if (!orders.ok()) {
        return orders.error();
    }
    const LocationId site = places.siteOf(question.place);
    std::map<CalendarDay, Quantity> coming;
    for (const PurchaseOrder& order : *orders) {
        if (!isWithSupplier(order.head.state) || places.siteOf(order.head.location) != site) {
            continue;
        }
        for (const PurchaseOrderLine& line : order.lines) {
            const auto expected = line.expected ? line.expected : order.head.expected;
            if (line.item == question.item && line.open().value > 0 && expected && *expected >= question.today) {
                coming[*expected] += line.open();
            }
        }
    }
    return coming;
}

/// What others wait for at that site, who come first.
Result<Quantity> claimed(const Database& database, const PromiseQuestion& question, const PlaceTree& places) {
    SalesOrderQuestion wanted;
    wanted.today = question.today;
    wanted.item = question.item;
    wanted.openOnly = true;
    const auto orders = readSalesOrders(database, wanted);
    if (!orders.ok()) {
        return orders.error();
    }
    Quantity sum;
    for (const SalesOrder& order : *orders) {
        if (!isWaiting(order.head.state) || order.head.id == question.except ||
            places.siteOf(order.head.location) != places.siteOf(question.place)) {
            continue;
        }
        for (const SalesOrderLine& line : order.lines) {
            sum += line.item == question.item ? std::max(line.backOrder(), Quantity{}) : Quantity{};
        }
    }
    return sum;
}

} // namespace

Result<Promise> availableToPromise(const Database& database, const PromiseQuestion& question) {
    const auto places = PlaceTree::read(database);
    const auto stocks = freeStocks(database, question.item, question.place, question.today);
    if (!places.ok() || !stocks.ok()) {
        return places.ok() ? stocks.error() : places.error();
    }
    const auto coming = arrivals(database, question, *places);
    const auto before = claimed(database, question, *places);
    if (!coming.ok() || !before.ok()) {
        return coming.ok() ? before.error() : coming.error();
    }
    Promise promise;
    promise.counted = stocks->counted;
    if (!promise.counted) {
        return promise;
    }
    Quantity left = stocks->total() - *before;
    promise.available = std::max(left, Quantity{});
    if (left >= question.quantity) {
        promise.by = question.today;
        return promise;
    }
    for (const auto& [day, quantity] : *coming) {
        left += quantity;
        if (left >= question.quantity) {
            promise.by = day;
            break;
        }
    }
    return promise;
}

} // namespace qm
