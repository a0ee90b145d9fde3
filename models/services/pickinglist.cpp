#include "pickinglist.h"

#include "codekey.h"
#include "csvwriter.h"
#include "locationrepository.h"
#include "lotrepository.h"
#include "placetree.h"
#include "reservationstore.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "transaction.h"
#include "walkingroute.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

namespace {

struct Stop {
    LocationId location;
    QString code;
    std::optional<FloorPoint> point;
    std::size_t walk = 0; ///< its place in the walking order of the catalogue
};

/// Puts the stops of one site into the order in which they are walked past, and adds the metres of that walk.
void walkSite(std::vector<Stop>& stops, PickingList& list) {
    const bool known = std::ranges::all_of(stops, [](const Stop& stop) { return stop.point.has_value(); });
    if (!known) {
        std::ranges::sort(stops, {}, &Stop::walk);
        list.metres.reset();
        list.metresByName.reset();
        return;
    }
    std::ranges::sort(stops, {}, [](const Stop& stop) { return codeKey(stop.code); });
    std::vector<FloorPoint> points;
    std::vector<std::size_t> byName;
    for (const Stop& stop : stops) {
        byName.push_back(points.size());
        points.push_back(*stop.point);
    }
    const std::vector<std::size_t> order = shortWalk(points);
    constexpr double kCentimetres = 100.0;
    if (list.metres) {
        *list.metres += static_cast<double>(walkLength(points, order)) / kCentimetres;
        *list.metresByName += static_cast<double>(walkLength(points, byName)) / kCentimetres;
    }
    std::vector<Stop> walked;
    for (const std::size_t i : order) {
        walked.push_back(stops[i]);
    }
    stops = std::move(walked);
}

class ListMaker {
public:
    explicit ListMaker(const Database& database, CalendarDay today) : m_database(database), m_today(today) {}

    Result<PickingList> make(const std::vector<SalesOrderId>& wanted) {
        if (Status read = readPlaces(); !read.ok()) {
            return read.error();
        }
        SalesOrderQuestion question;
        question.today = m_today;
        question.openOnly = wanted.empty();
        const auto orders = readSalesOrders(m_database, question);
        if (!orders.ok()) {
            return orders.error();
        }
        for (const SalesOrder& order : *orders) {
            const bool named = std::ranges::find(wanted, order.head.id) != wanted.end();
            if (!wanted.empty() && !named) {
                continue;
            }
            if (!isWaiting(order.head.state)) {
                if (named) {
                    return Error{ErrorCode::IllegalTransition,
                                 {salesOrderStateName(order.head.state).toStdString(), "picked"},
                                 {}};
                }
                continue;
            }
            if (Status added = addOrder(order); !added.ok()) {
                return added.error();
            }
        }
        walk();
        return std::move(m_list);
    }

private:
    Status readPlaces() {
        auto tree = PlaceTree::read(m_database);
        const auto places = locationrepository::all(m_database);
        if (!tree.ok() || !places.ok()) {
            return tree.ok() ? places.error() : tree.error();
        }
        m_tree = *std::move(tree);
        for (const Location& place : *places) {
            m_places.emplace(place.id, place);
        }
        return {};
    }

    Status addOrder(const SalesOrder& order) {
        const auto reservations = reservationstore::ofOrder(m_database, order.head.id);
        if (!reservations.ok()) {
            return reservations.error();
        }
        for (const reservationstore::Reservation& reservation : *reservations) {
            const auto line = std::ranges::find(order.lines, reservation.line, &SalesOrderLine::id);
            PickLine pick;
            pick.location = reservation.key.location;
            pick.place = m_places[pick.location].code;
            pick.sku = line->sku;
            pick.name = line->name;
            pick.unit = line->unit;
            pick.decimals = line->decimals;
            pick.quantity = reservation.quantity;
            pick.order = order.head.number;
            pick.customer = order.head.customerName;
            const auto lots = lotrepository::ofItem(m_database, reservation.key.item);
            if (!lots.ok()) {
                return lots.error();
            }
            if (const auto lot = std::ranges::find(*lots, reservation.key.lot, &lotrepository::Lot::id);
                lot != lots->end()) {
                pick.lot = {lot->code, lot->expiry};
            }
            m_list.lines.push_back(std::move(pick));
        }
        if (!reservations->empty()) {
            m_list.orders.push_back(order.head);
        }
        return {};
    }

    void walk() {
        std::map<LocationId, std::vector<Stop>> sites;
        for (const PickLine& line : m_list.lines) {
            std::vector<Stop>& stops = sites[m_tree.siteOf(line.location)];
            if (std::ranges::find(stops, line.location, &Stop::location) == stops.end()) {
                stops.push_back(
                    {line.location, line.place, m_places[line.location].point, m_tree.walkOf(line.location)});
            }
        }
        if (!sites.empty()) {
            m_list.metres = 0;
            m_list.metresByName = 0;
        }
        std::map<LocationId, int> numbers;
        for (auto& [site, stops] : sites) {
            walkSite(stops, m_list);
            for (const Stop& stop : stops) {
                numbers.emplace(stop.location, ++m_list.stops);
            }
        }
        for (PickLine& line : m_list.lines) {
            line.stop = numbers[line.location];
        }
        std::ranges::stable_sort(m_list.lines, {}, [](const PickLine& line) {
            return std::tuple(line.stop, line.sku, line.lot.code, line.order);
        });
    }

    const Database& m_database;
    CalendarDay m_today;
    PlaceTree m_tree;
    std::map<LocationId, Location> m_places;
    PickingList m_list;
};

} // namespace

Result<PickingList> PickingService::list(const std::vector<SalesOrderId>& orders) const {
    return m_warehouse.read(
        [&](const Database& database) { return ListMaker(database, m_warehouse.today()).make(orders); });
}

Status PickingService::reserveWaiting(const std::vector<SalesOrderId>& orders) {
    SalesOrderService service(m_warehouse);
    if (const auto lapsed = service.releaseLapsed(); !lapsed.ok()) {
        return lapsed.error();
    }
    SalesOrderFilter waiting;
    waiting.show = SalesOrderFilter::Show::BackOrders;
    const auto rows = service.orders(waiting);
    if (!rows.ok()) {
        return rows.error();
    }
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (!orders.empty() && std::ranges::find(orders, row->id) == orders.end()) {
            continue;
        }
        if (const auto reserved = service.reserveRest(row->id); !reserved.ok()) {
            return reserved.error();
        }
    }
    return {};
}

Status savePickingCsv(const PickingList& list, const QString& file) {
    CsvWriter csv({"stop", "location", "sku", "name", "lot", "expiry", "quantity", "unit", "order", "customer"});
    for (const PickLine& line : list.lines) {
        csv.integer(line.stop).text(line.place.toStdString()).text(line.sku.toStdString());
        csv.text(line.name.toStdString()).text(line.lot.code.toStdString());
        if (line.lot.expiry) {
            csv.day(*line.lot.expiry);
        } else {
            csv.empty();
        }
        csv.decimal(line.quantity.value, line.decimals).text(line.unit.toStdString());
        csv.text(line.order.toStdString()).text(line.customer.toStdString());
        csv.endRow();
    }
    return csv.save(file.toStdString());
}

Status PickingService::markPicked(const PickingList& list) {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.write({QStringLiteral("pick"), {}, {}}, [&](Transaction& transaction) -> Status {
        for (const SalesOrderRow& row : list.orders) {
            const auto order = readSalesOrder(transaction.database(), row.id, today);
            if (!order.ok()) {
                return order.error();
            }
            if (order->head.state == SalesOrderState::Picked) {
                continue;
            }
            if (Status step = stepAndRecord(transaction, order->head, SalesOrderState::Picked, today); !step.ok()) {
                return step;
            }
        }
        return {};
    });
}

} // namespace qm
