#include "shipmentposting.h"

#include "changerecord.h"
#include "documentrepository.h"
#include "ledger.h"
#include "lotrepository.h"
#include "placetree.h"
#include "reservationstore.h"
#include "reservationwatch.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "salesorderwriter.h"
#include "settingrepository.h"
#include "shipmentstore.h"

#include <algorithm>
#include <QtCore/QJsonObject>

namespace qm {

ShipmentPosting::ShipmentPosting(Transaction& transaction, const ShipmentDraft& draft, const SalesOrder& order,
                                 Moment moment)
    : m_transaction(transaction)
    , m_draft(draft)
    , m_order(order)
    , m_moment(moment)
    , m_now(moment != Moment::ofUntimedSale(moment.day())) {
    m_posted.order = order.head.id;
    m_posted.before = order.head.state;
}

Result<PostedShipment> ShipmentPosting::post() {
    if (!isWaiting(m_order.head.state)) {
        return Error{
            ErrorCode::IllegalTransition, {salesOrderStateName(m_order.head.state).toStdString(), "shipped"}, {}};
    }
    for (const SalesOrderLine& line : m_order.lines) {
        Quantity wanted = m_draft.parts.empty() ? line.open() : Quantity{};
        for (const ShipmentDraft::Part& part : m_draft.parts) {
            wanted += part.line == line.id ? part.quantity : Quantity{};
        }
        if (wanted.value < 0 || wanted > line.open()) {
            return Error{ErrorCode::NumberOutOfRange, {std::to_string(wanted.value)}, {}};
        }
        if (Status gathered = wanted.value > 0 ? gather(line, wanted) : Status(); !gathered.ok()) {
            return gathered.error();
        }
    }
    if (m_takes.empty()) {
        return m_order.lines.empty() ? Error{ErrorCode::ZeroQuantity, {}, {}} : tooFew(m_order.lines.front(), {});
    }
    for (const auto step :
         {&ShipmentPosting::useReservations, &ShipmentPosting::postDocument, &ShipmentPosting::settleLines}) {
        if (Status done = (this->*step)(); !done.ok()) {
            return done.error();
        }
    }
    return m_posted;
}

/// Holds what is missing too: then all that leaves is held, and nothing is taken twice.
Status ShipmentPosting::gather(const SalesOrderLine& line, Quantity wanted) {
    Quantity taken;
    if (Status own = takeReserved(line, wanted, taken); !own.ok()) {
        return own;
    }
    if (taken < wanted) {
        const auto more = reserveLine(m_transaction, m_order, line, wanted - taken, m_moment.day());
        if (!more.ok()) {
            return more.error();
        }
        std::erase_if(m_takes, [&](const Take& take) { return take.held.line == line.id; });
        taken = {};
        if (Status all = takeReserved(line, wanted, taken); !all.ok()) {
            return all;
        }
    }
    if (taken < wanted && !m_draft.whatThereIs) {
        return tooFew(line, taken);
    }
    return {};
}

Status ShipmentPosting::takeReserved(const SalesOrderLine& line, Quantity wanted, Quantity& taken) {
    const auto reservations = reservationstore::ofLine(m_transaction.database(), line.id);
    if (!reservations.ok()) {
        return reservations.error();
    }
    for (const reservationstore::Reservation& reservation : *reservations) {
        const auto fit = isFit(reservation.key);
        if (!fit.ok()) {
            return fit.error();
        }
        if (!*fit) {
            // Held, but it may not leave any more: the order waits for other goods.
            for (const Status& done : {reservationstore::give(m_transaction, reservation, reservation.quantity, false),
                                       watchReservations(m_transaction, reservation.key)}) {
                if (!done.ok()) {
                    return done;
                }
            }
            continue;
        }
        const auto intact = intactPart(reservation.id, reservation.key, reservation.quantity);
        if (!intact.ok()) {
            return intact.error();
        }
        const Quantity part = std::min(*intact, wanted - taken);
        if (part.value > 0) {
            m_takes.push_back({reservation.id, {line.id, reservation.key, part}, reservation.quantity});
            taken += part;
        }
    }
    return {};
}

/// Neither expired nor put to quarantine meanwhile.
Result<bool> ShipmentPosting::isFit(const StockKey& key) const {
    const auto places = PlaceTree::read(m_transaction.database());
    const auto lots = lotrepository::ofItem(m_transaction.database(), key.item);
    if (!places.ok() || !lots.ok()) {
        return places.ok() ? lots.error() : places.error();
    }
    const auto lot = std::ranges::find(*lots, key.lot, &lotrepository::Lot::id);
    const bool expired = lot != lots->end() && lot->expiry && *lot->expiry < m_moment.day();
    return !expired && !places->isQuarantine(key.location);
}

/// What stock still covers of a reservation once those before it are served.
Result<Quantity> ShipmentPosting::intactPart(std::int64_t reservation, const StockKey& key, Quantity reserved) const {
    const auto record = reservationstore::recordOf(m_transaction.database(), key);
    const auto holders = reservationstore::holders(m_transaction.database(), key);
    if (!record.ok() || !holders.ok()) {
        return record.ok() ? holders.error() : record.error();
    }
    Quantity left = record->onHand;
    for (const reservationstore::Holder& holder : *holders) {
        if (holder.id < reservation) {
            left -= holder.quantity;
        }
    }
    return std::clamp(left, Quantity{}, reserved);
}

Status ShipmentPosting::useReservations() {
    for (const Take& take : m_takes) {
        const reservationstore::Reservation reservation{take.reservation, take.held.key, take.reserved, take.held.line};
        if (Status given = reservationstore::give(m_transaction, reservation, take.held.quantity, true); !given.ok()) {
            return given;
        }
        m_posted.taken.push_back(take.held);
    }
    return {};
}

/// A sale at the very second of a count lies before it. Goods that leave now are taken from what was just counted.
Status ShipmentPosting::passReadings() {
    for (const Held& held : m_posted.taken) {
        const auto counts = documentrepository::countsOfItem(m_transaction.database(), held.key.item);
        if (!counts.ok()) {
            return counts.error();
        }
        for (const CountFact& count : *counts) {
            const Moment after{count.moment.seconds + 1};
            if (count.moment >= m_moment && after.day() == m_moment.day()) {
                m_moment = after;
            }
        }
    }
    return {};
}

Status ShipmentPosting::postDocument() {
    if (Status passed = m_now ? passReadings() : Status(); !passed.ok()) {
        return passed;
    }
    const auto number = settingrepository::nextNumber(m_transaction, QStringLiteral("shipment"));
    if (!number.ok()) {
        return number.error();
    }
    SalesDocument document;
    document.number = QStringLiteral("SHIP-") + QString::number(*number).rightJustified(6, u'0');
    document.location = m_order.head.location;
    document.moment = m_moment;
    document.timed = m_now;
    std::vector<SalesOrderLineId> lines;
    for (const Held& held : m_posted.taken) {
        const auto line = std::ranges::find(m_order.lines, held.line, &SalesOrderLine::id);
        document.lines.push_back(
            {held.key.item, held.quantity, line->price, QStringLiteral("order"), held.key.location, held.key.lot});
        lines.push_back(held.line);
    }
    Ledger ledger(m_transaction);
    const auto id = ledger.addSales(document);
    if (!id.ok()) {
        return id.error();
    }
    m_posted.document = *id;
    m_posted.number = document.number;
    for (const Status& done :
         {ledger.settle(), insertShipment(m_transaction, {*id, m_order.head.id, m_draft.carrier, m_draft.tracking}),
          insertShipmentLines(m_transaction, *id, lines)}) {
        if (!done.ok()) {
            return done;
        }
    }
    const auto moved = isMoved(m_transaction.database(), *id);
    if (!moved.ok() || !*moved) {
        // Dated before the first count of the place: it would leave stock alone.
        return moved.ok() ? notCounted(m_order.lines.front()) : moved.error();
    }
    return {};
}

/// What the order's lines are now, what is still held for them, and its state.
Status ShipmentPosting::settleLines() {
    bool open = false;
    Quantity total;
    for (const SalesOrderLine& line : m_order.lines) {
        Quantity shipped;
        for (const Held& held : m_posted.taken) {
            shipped += held.line == line.id ? held.quantity : Quantity{};
        }
        const Quantity rest = line.open() - shipped;
        const Quantity cancelled = m_draft.cancelRest ? rest : Quantity{};
        if (cancelled.value > 0) {
            m_posted.cancelled.emplace_back(line.id, cancelled);
        }
        total += shipped;
        open = open || rest > cancelled;
        if (Status moved = moveSalesOrderLine(m_transaction, line.id, shipped, cancelled); !moved.ok()) {
            return moved;
        }
        const auto reservations = reservationstore::ofLine(m_transaction.database(), line.id);
        if (!reservations.ok()) {
            return reservations.error();
        }
        Quantity allowed = rest - cancelled;
        for (const reservationstore::Reservation& reservation : *reservations) {
            const Quantity surplus = reservation.quantity - std::min(allowed, reservation.quantity);
            allowed -= reservation.quantity - surplus;
            if (surplus.value > 0) {
                m_posted.letGo.push_back({line.id, reservation.key, surplus});
                if (Status given = reservationstore::give(m_transaction, reservation, surplus, false); !given.ok()) {
                    return given;
                }
            }
        }
    }
    for (const auto* list : {&m_posted.taken, &m_posted.letGo}) {
        for (const Held& held : *list) {
            if (Status watched = watchReservations(m_transaction, held.key); !watched.ok()) {
                return watched;
            }
        }
    }
    m_posted.after = open ? SalesOrderState::Confirmed : SalesOrderState::Shipped;
    if (m_posted.after != m_posted.before) {
        return stepAndRecord(m_transaction, m_order.head, m_posted.after, m_moment.day());
    }
    const Status touched = touchSalesOrder(m_transaction, m_order.head.id);
    return touched.ok() ? recordChange(m_transaction, QStringLiteral("sales_order"), m_order.head.id.value,
                                       QStringLiteral("update"), {},
                                       {{QStringLiteral("shipment"), m_posted.number},
                                        {QStringLiteral("quantity"), static_cast<qint64>(total.value)}})
                        : touched;
}

} // namespace qm
