#include "orderreserving.h"

#include "decimaltext.h"
#include "freestock.h"
#include "reservationstore.h"
#include "reservationwatch.h"
#include "salesorderreader.h"

#include <algorithm>

namespace qm {

namespace {

/// The stock must last until it leaves.
CalendarDay leavesOn(const SalesOrder& order, CalendarDay today) {
    return std::max(today, order.head.wanted.value_or(today));
}

} // namespace

Error tooFew(const SalesOrderLine& line, Quantity available) {
    return {ErrorCode::TooFewAvailable, {line.sku.toStdString(), formatDecimal(available.value, line.decimals)}, {}};
}

Error notCounted(const SalesOrderLine& line) {
    return {ErrorCode::ItemNotCounted, {line.sku.toStdString()}, {}};
}

Result<Quantity> reserveLine(Transaction& transaction, const SalesOrder& order, const SalesOrderLine& line,
                             Quantity wanted, CalendarDay today) {
    const auto stocks = freeStocks(transaction.database(), line.item, order.head.location, leavesOn(order, today));
    if (!stocks.ok()) {
        return stocks.error();
    }
    if (!stocks->counted) {
        return notCounted(line);
    }
    Quantity held;
    for (const FreeStock& stock : stocks->stocks) {
        const Quantity part = std::min(stock.free, wanted - held);
        if (part.value <= 0) {
            break;
        }
        const auto reserved =
            reservationstore::reserve(transaction, {0, stock.key, part, line.id}, order.head.reserveUntil);
        if (!reserved.ok()) {
            return reserved.error();
        }
        held += part;
    }
    return held;
}

Status reserveOrder(Transaction& transaction, const SalesOrder& order, CalendarDay today, Shortage shortage) {
    for (const SalesOrderLine& line : order.lines) {
        const Quantity wanted = line.backOrder();
        if (wanted.value <= 0) {
            continue;
        }
        const auto held = reserveLine(transaction, order, line, wanted, today);
        if (!held.ok()) {
            return held.error();
        }
        if (*held < wanted && shortage == Shortage::Refuse) {
            return tooFew(line, *held);
        }
    }
    return {};
}

Status reserveAgain(Transaction& transaction, const SalesOrder& order, const std::vector<Held>& held) {
    for (const Held& part : held) {
        const auto record = reservationstore::recordOf(transaction.database(), part.key);
        if (!record.ok()) {
            return record.error();
        }
        const Quantity free = std::min(part.quantity, record->onHand - record->reserved);
        if (free.value <= 0) {
            continue;
        }
        const auto reserved =
            reservationstore::reserve(transaction, {0, part.key, free, part.line}, order.head.reserveUntil);
        if (!reserved.ok()) {
            return reserved.error();
        }
    }
    return {};
}

Result<std::vector<Held>> releaseOrder(Transaction& transaction, SalesOrderId order) {
    const auto reservations = reservationstore::ofOrder(transaction.database(), order);
    if (!reservations.ok()) {
        return reservations.error();
    }
    std::vector<Held> held;
    for (const reservationstore::Reservation& reservation : *reservations) {
        for (const Status& done : {reservationstore::give(transaction, reservation, reservation.quantity, false),
                                   watchReservations(transaction, reservation.key)}) {
            if (!done.ok()) {
                return done.error();
            }
        }
        held.push_back({reservation.line, reservation.key, reservation.quantity});
    }
    return held;
}

Result<int> releaseLapsed(Transaction& transaction, CalendarDay today) {
    const auto lapsed = reservationstore::lapsed(transaction.database(), today);
    if (!lapsed.ok()) {
        return lapsed.error();
    }
    for (const reservationstore::Reservation& reservation : *lapsed) {
        for (const Status& done : {reservationstore::give(transaction, reservation, reservation.quantity, false),
                                   watchReservations(transaction, reservation.key)}) {
            if (!done.ok()) {
                return done.error();
            }
        }
    }
    return static_cast<int>(lapsed->size());
}

} // namespace qm
