#include "pickinglist.h"

#include "csvwriter.h"
#include "locationrepository.h"
#include "lotrepository.h"
#include "placewalk.h"
#include "reservationstore.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

namespace {

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
        if (Status walked = walk(); !walked.ok()) {
            return walked.error();
        }
        return std::move(m_list);
    }

private:
    Status readPlaces() {
        const auto places = locationrepository::all(m_database);
        if (!places.ok()) {
            return places.error();
        }
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

    Status walk() {
        std::vector<LocationId> places;
        for (const PickLine& line : m_list.lines) {
            places.push_back(line.location);
        }
        const auto walked = walkPast(m_database, places);
        if (!walked.ok()) {
            return walked.error();
        }
        m_list.stops = static_cast<int>(walked->stops.size());
        m_list.metres = walked->metres;
        m_list.metresByName = walked->metresByName;
        for (PickLine& line : m_list.lines) {
            line.stop = walked->stopOf(line.location);
        }
        std::ranges::stable_sort(m_list.lines, {}, [](const PickLine& line) {
            return std::tuple(line.stop, line.sku, line.lot.code, line.order);
        });
        return {};
    }

    const Database& m_database;
    CalendarDay m_today;
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
