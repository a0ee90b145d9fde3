#include "shippingservice.h"

#include "changerecord.h"
#include "ledger.h"
#include "returncasestore.h"
#include "salesorderreader.h"
#include "salesorderservice.h"
#include "salesorderwriter.h"
#include "shipmentposting.h"
#include "shipmentstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <QtCore/QJsonObject>

namespace qm {

namespace {

/// Takes the document back, and what its lines say was shipped.
Status takeBack(Transaction& transaction, const PostedShipment& shipment) {
    const auto lines = readShipmentLines(transaction.database(), shipment.document);
    if (!lines.ok()) {
        return lines.error();
    }
    Ledger ledger(transaction);
    if (const auto reversed = ledger.reverse(shipment.document, QStringLiteral("undo")); !reversed.ok()) {
        return reversed.error();
    }
    if (Status settled = ledger.settle(); !settled.ok()) {
        return settled;
    }
    for (const ShippedLine& line : *lines) {
        const auto shipped = returncasestore::readShippedLine(transaction.database(), line.line);
        if (!shipped.ok() || shipped->returned > shipped->shipped - line.quantity) {
            return shipped.ok() ? Error{ErrorCode::NotAllowed, {}, {}} : shipped.error();
        }
    }
    for (const ShippedLine& line : *lines) {
        if (Status moved = moveSalesOrderLine(transaction, line.line, -line.quantity, {}); !moved.ok()) {
            return moved;
        }
    }
    for (const auto& [line, cancelled] : shipment.cancelled) {
        if (Status moved = moveSalesOrderLine(transaction, line, {}, -cancelled); !moved.ok()) {
            return moved;
        }
    }
    return {};
}

} // namespace

Result<PostedShipment> ShippingService::ship(const ShipmentDraft& draft) {
    const Moment now = m_warehouse.now();
    const CalendarDay day = draft.day.value_or(now.day());
    if (day > now.day()) {
        return Error{ErrorCode::DayInFuture, {day.toIso()}, {}};
    }
    PostedShipment posted;
    const Status done = m_warehouse.write({QStringLiteral("ship"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto lapsed = releaseLapsed(transaction, now.day());
        if (!lapsed.ok()) {
            return lapsed.error();
        }
        const auto order = readSalesOrder(transaction.database(), draft.order, now.day());
        if (!order.ok()) {
            return order.error();
        }
        ShipmentPosting posting(transaction, draft, *order, day == now.day() ? now : Moment::ofUntimedSale(day));
        auto result = posting.post();
        if (!result.ok()) {
            return result.error();
        }
        posted = *std::move(result);
        return {};
    });
    return done.ok() ? Result<PostedShipment>(std::move(posted)) : Result<PostedShipment>(done.error());
}

Status ShippingService::undo(const PostedShipment& shipment) {
    const CalendarDay today = m_warehouse.today();
    return m_warehouse.write({QStringLiteral("undo ship"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto order = readSalesOrder(transaction.database(), shipment.order, today);
        if (!order.ok()) {
            return order.error();
        }
        const SalesOrderState now = order->head.state;
        if (!isWaiting(now) && now != SalesOrderState::Shipped) {
            return Error{ErrorCode::IllegalTransition,
                         {salesOrderStateName(now).toStdString(), salesOrderStateName(shipment.before).toStdString()},
                         {}};
        }
        if (Status back = takeBack(transaction, shipment); !back.ok()) {
            return back;
        }
        if (now != shipment.before) {
            if (Status step = stepAndRecord(transaction, order->head, shipment.before, today); !step.ok()) {
                return step;
            }
        } else {
            const Status touched = touchSalesOrder(transaction, shipment.order);
            const Status recorded = touched.ok() ? recordChange(transaction, QStringLiteral("sales_order"),
                                                                shipment.order.value, QStringLiteral("update"),
                                                                {{QStringLiteral("shipment"), shipment.number}}, {})
                                                 : touched;
            if (!recorded.ok()) {
                return recorded;
            }
        }
        if (Status held = reserveAgain(transaction, *order, shipment.taken); !held.ok()) {
            return held;
        }
        return reserveAgain(transaction, *order, shipment.letGo);
    });
}

} // namespace qm
