#include "receiptposting.h"

#include "changerecord.h"
#include "faultstore.h"
#include "ledger.h"
#include "orderreader.h"
#include "orderwriter.h"
#include "receiptreader.h"
#include "transaction.h"

#include <algorithm>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

constexpr int kNoon = 43'200;

/// The state that what has come so far asks for.
Status followReceipt(Transaction& transaction, PurchaseOrderId id, CalendarDay day) {
    const auto order = readOrder(transaction.database(), id, day);
    if (!order.ok()) {
        return order.error();
    }
    if (order->head.state == OrderState::Closed) {
        // Only who closed it opens it again; taking its goods back would do so unseen.
        return Error{ErrorCode::IllegalTransition, {orderStateName(order->head.state).toStdString(), "received"}, {}};
    }
    const bool complete =
        std::ranges::all_of(order->lines, [](const PurchaseOrderLine& line) { return line.open().value == 0; });
    const bool nothing = std::ranges::all_of(order->lines, [](const PurchaseOrderLine& line) {
        return line.received.value == 0 && line.givenUp.value == 0;
    });
    OrderState wanted = complete ? OrderState::Received : OrderState::PartlyReceived;
    if (nothing) {
        auto before = stateBeforeReceipts(transaction, id);
        if (!before.ok()) {
            return before.error();
        }
        wanted = *before;
    }
    if (wanted == order->head.state) {
        return {};
    }
    if (Status step = stepOrder(transaction, id, wanted, day); !step.ok()) {
        return step;
    }
    return recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                        {{QStringLiteral("state"), orderStateName(order->head.state)}},
                        {{QStringLiteral("state"), orderStateName(wanted)}});
}

} // namespace

Moment momentOfReceipt(CalendarDay day, Moment now) {
    return day == now.day() ? now : Moment::at(day, kNoon);
}

Status followReceipts(Transaction& transaction, const std::set<PurchaseOrderId>& orders, CalendarDay day) {
    for (const PurchaseOrderId id : orders) {
        if (Status followed = followReceipt(transaction, id, day); !followed.ok()) {
            return followed;
        }
    }
    return {};
}

Status takeReceiptBack(Transaction& transaction, Ledger& ledger, DocumentId receipt,
                       std::set<PurchaseOrderId>& orders) {
    const auto touched = readReceiptOrders(transaction.database(), receipt);
    if (!touched.ok()) {
        return touched.error();
    }
    orders.insert(touched->begin(), touched->end());
    const auto reversed = ledger.reverse(receipt, QStringLiteral("undo"));
    return reversed.ok() ? takeBackGivenUp(transaction, receipt) : Status(reversed.error());
}

} // namespace qm
