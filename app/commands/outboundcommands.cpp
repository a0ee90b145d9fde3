#include "commands/commands.h"
#include "commands/outboundtables.h"
#include "errortext.h"
#include "salesorderservice.h"
#include "shippingservice.h"

namespace qm {

namespace {

/// The orders named behind the command; where none is, those that the filter shows, the oldest first.
Result<std::vector<SalesOrderRow>> chosenOrders(Warehouse& warehouse, const QStringList& numbers,
                                                SalesOrderState otherwise) {
    SalesOrderService orders(warehouse);
    std::vector<SalesOrderRow> chosen;
    for (const QString& number : numbers) {
        const auto id = orders.findOrder(number);
        if (!id) {
            return id.error();
        }
        const auto order = orders.order(*id);
        if (!order) {
            return order.error();
        }
        chosen.push_back(order->head);
    }
    if (numbers.isEmpty()) {
        const auto open = orders.orders();
        if (!open) {
            return open.error();
        }
        for (auto row = open->rbegin(); row != open->rend(); ++row) {
            if (row->state == otherwise) {
                chosen.push_back(*row);
            }
        }
    }
    return chosen;
}

/// Does one order after another, each in a transaction of its own; says which were refused and prints those done.
template <typename Act>
ExitStatus forEachOrder(CommandContext& context, Warehouse& warehouse, const std::vector<SalesOrderRow>& orders,
                        Act act) {
    std::vector<SalesOrderId> done;
    for (const SalesOrderRow& order : orders) {
        const Status acted = act(order);
        if (acted) {
            done.push_back(order.id);
        } else {
            context.say(CommandContext::tr("%1: %2").arg(order.number, errorText(acted.error())));
        }
    }
    if (orders.empty()) {
        context.say(CommandContext::tr("There was nothing to do."));
    }
    const auto listing = salesOrderListing(warehouse, done);
    if (!listing) {
        return context.fail(listing.error());
    }
    const ExitStatus printed = context.print(*listing);
    const bool refused = done.size() < orders.size();
    return printed == ExitStatus::Done && refused ? (done.empty() ? ExitStatus::Failed : ExitStatus::Partly) : printed;
}

} // namespace

ExitStatus runConfirm(const QStringList& words) {
    CommandContext context(
        QStringLiteral("confirm [NUMBER …] --database FILE [--back-order]"),
        CommandContext::tr("Confirms sales orders and reserves stock for them: those named, or all drafts, the oldest "
                           "first. An order of which not everything is available is refused."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("back-order"),
                      CommandContext::tr("Confirm such orders too: reserve what there is, the rest waits."));
    if (!context.parse(words, 0, 1'000)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const auto orders = chosenOrders(*warehouse, context.arguments(), SalesOrderState::Draft);
    if (!orders) {
        return context.fail(orders.error());
    }
    const Shortage shortage = context.isSet(QStringLiteral("back-order")) ? Shortage::BackOrder : Shortage::Refuse;
    return forEachOrder(context, *warehouse, *orders, [&](const SalesOrderRow& order) {
        return SalesOrderService(*warehouse).confirm(order.id, shortage);
    });
}

ExitStatus runShip(const QStringList& words) {
    CommandContext context(
        QStringLiteral("ship NUMBER … --database FILE [--what-there-is] [--cancel-rest] [--as-of DATE]"),
        CommandContext::tr("Posts what leaves for confirmed or picked sales orders: everything that is open."));
    context.addDatabaseOption();
    context.addOption(QStringLiteral("what-there-is"),
                      CommandContext::tr("Ship less where too little is available; the rest waits as a back order."));
    context.addOption(QStringLiteral("cancel-rest"), CommandContext::tr("What is not shipped now is cancelled."));
    context.addOption(QStringLiteral("carrier"), CommandContext::tr("Who takes it."), CommandContext::tr("name"));
    context.addOption(QStringLiteral("tracking"), CommandContext::tr("The carrier's number."),
                      CommandContext::tr("number"));
    context.addAsOfOption(CommandContext::tr("The day on which it left; today if not said."));
    if (!context.parse(words, 1, 1'000)) {
        return context.status();
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    const auto orders = chosenOrders(*warehouse, context.arguments(), SalesOrderState::Picked);
    if (!orders) {
        return context.fail(orders.error());
    }
    return forEachOrder(context, *warehouse, *orders, [&](const SalesOrderRow& order) -> Status {
        ShipmentDraft draft;
        draft.order = order.id;
        draft.day = context.asOf();
        draft.whatThereIs = context.isSet(QStringLiteral("what-there-is"));
        draft.cancelRest = context.isSet(QStringLiteral("cancel-rest"));
        draft.carrier = context.value(QStringLiteral("carrier"));
        draft.tracking = context.value(QStringLiteral("tracking"));
        const auto shipped = ShippingService(*warehouse).ship(draft);
        return shipped ? Status() : Status(shipped.error());
    });
}

} // namespace qm
