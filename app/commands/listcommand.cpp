#include "calendarservice.h"
#include "codenames.h"
#include "commands/alerttable.h"
#include "commands/commands.h"
#include "commands/counttables.h"
#include "commands/outboundtables.h"
#include "commands/returntables.h"
#include "listqueries.h"
#include "replenishmentservice.h"
#include "suggestionlisting.h"
#include "thresholdservice.h"
#include "todayqueries.h"

#include <algorithm>
#include <array>
#include <QDateTime>
#include <QTimeZone>

namespace qm {

namespace {

template <typename... Names>
Listing listingOf(Names... names) {
    return Listing({QString::fromLatin1(names)...});
}

Cell moneyCell(std::optional<Money> amount, const Warehouse& warehouse) {
    return amount ? Cell::decimal(amount->minor, warehouse.currencyDigits(), warehouse.currencyDigits())
                  : Cell::empty();
}

Cell priceCell(std::optional<UnitPrice> price) {
    return price ? Cell::decimal(price->tenThousandths, 4, 2) : Cell::empty();
}

Cell quantityCell(std::optional<Quantity> quantity, int decimals) {
    return quantity ? Cell::decimal(quantity->value, decimals, 0) : Cell::empty();
}

Cell instantCell(qint64 utcMilliseconds) {
    return Cell::text(QDateTime::fromMSecsSinceEpoch(utcMilliseconds, QTimeZone::utc()).toString(Qt::ISODate));
}

QString statusName(ItemStatus status) {
    switch (status) {
    case ItemStatus::New:
        return QStringLiteral("new");
    case ItemStatus::Active:
        return QStringLiteral("active");
    case ItemStatus::PhaseOut:
        return QStringLiteral("phase-out");
    case ItemStatus::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

QString stateName(OrderState state) {
    static constexpr std::array kNames{"draft",           "approved", "sent",   "confirmed",
                                       "partly received", "received", "closed", "cancelled"};
    return QString::fromLatin1(kNames.at(std::size_t(state)));
}

Result<Listing> listItemRows(Warehouse& warehouse) {
    const auto rows = ListQueries(warehouse).items();
    if (!rows) {
        return rows.error();
    }
    Listing listing = listingOf("sku", "name", "category", "unit", "status", "price", "cost", "suppliers");
    for (const ListedItemRow& row : *rows) {
        listing.addRow({Cell::text(row.item.sku), Cell::text(row.item.name), Cell::text(row.item.category),
                        Cell::text(row.item.unit), Cell::text(statusName(row.item.status)), priceCell(row.item.price),
                        priceCell(row.item.cost), Cell::text(row.suppliers.join(QLatin1Char(';')))});
    }
    return listing;
}

Result<Listing> listStockRows(Warehouse& warehouse, std::optional<CalendarDay> asOf) {
    const auto rows = ListQueries(warehouse).stock(asOf);
    if (!rows) {
        return rows.error();
    }
    Listing listing =
        listingOf("sku", "name", "location", "lot", "expiry", "on_hand", "reserved", "available", "on_order", "value");
    for (const ListedStockRow& row : *rows) {
        listing.addRow({Cell::text(row.sku), Cell::text(row.name), Cell::text(row.location), Cell::text(row.lot),
                        Cell::day(row.expiry), quantityCell(row.onHand, row.decimals),
                        quantityCell(row.reserved, row.decimals), quantityCell(row.available, row.decimals),
                        quantityCell(row.onOrder, row.decimals), moneyCell(row.value, warehouse)});
    }
    return listing;
}

Result<Listing> listOrderRows(Warehouse& warehouse, std::optional<CalendarDay> asOf) {
    const auto rows = ListQueries(warehouse).orders(asOf);
    const auto names = CodeNames::read(warehouse);
    if (!rows || !names) {
        return rows ? names.error() : rows.error();
    }
    Listing listing = listingOf("number", "supplier", "state", "ordered", "expected", "lines", "amount", "received");
    for (const PurchaseOrderRow& row : *rows) {
        listing.addRow({Cell::text(row.number), Cell::text(names->supplier(row.supplier)),
                        Cell::text(stateName(row.state)), Cell::day(row.ordered), Cell::day(row.expected),
                        Cell::integer(row.lines), moneyCell(row.amount, warehouse),
                        moneyCell(row.received, warehouse)});
    }
    return listing;
}

Result<Listing> listMovementRows(Warehouse& warehouse, std::optional<CalendarDay> asOf) {
    const auto rows = ListQueries(warehouse).movements(asOf);
    const auto names = CodeNames::read(warehouse);
    if (!rows || !names) {
        return rows ? names.error() : rows.error();
    }
    Listing listing = listingOf("date", "document", "line", "sku", "location", "lot", "quantity", "value", "user");
    for (const MovementRow& row : *rows) {
        const CalendarDay day = CalendarDay::fromNumber(static_cast<std::int32_t>(row.moment / 86'400));
        listing.addRow({Cell::day(day), Cell::text(row.documentKind + QLatin1Char(' ') + row.documentNumber),
                        Cell::integer(row.line), Cell::text(row.sku), Cell::text(names->location(row.location)),
                        Cell::text(row.lot), quantityCell(row.quantity, row.decimals), moneyCell(row.value, warehouse),
                        Cell::text(row.user)});
    }
    return listing;
}

Result<Listing> listAlertRows(Warehouse& warehouse) {
    const auto alerts = TodayQueries(warehouse).alerts();
    if (!alerts) {
        return alerts.error();
    }
    return alertListing(*alerts, warehouse);
}

Result<Listing> listJobRows(Warehouse& warehouse) {
    const auto rows = ListQueries(warehouse).jobs();
    if (!rows) {
        return rows.error();
    }
    Listing listing = listingOf("name", "last_run", "result", "next_run");
    for (const ListedRun& row : *rows) {
        listing.addRow(
            {Cell::text(row.name), instantCell(row.lastRun), Cell::text(QStringLiteral("done")), Cell::empty()});
    }
    return listing;
}

Result<Listing> listThresholdRows(Warehouse& warehouse) {
    const auto rows = ThresholdService(warehouse).all();
    if (!rows) {
        return rows.error();
    }
    Listing listing = listingOf("sku", "name", "location", "minimum", "maximum", "reorder_point", "order_up_to",
                                "fixed_since", "fixed_by", "dynamic_since");
    const auto limit = [](const std::optional<ThresholdLimits>& limits, Quantity ThresholdLimits::*which,
                          int decimals) { return limits ? quantityCell((*limits).*which, decimals) : Cell::empty(); };
    for (const ItemThreshold& row : *rows) {
        listing.addRow({Cell::text(row.sku), Cell::text(row.name), Cell::text(row.placeCode),
                        limit(row.fixed, &ThresholdLimits::reorderPoint, row.decimals),
                        limit(row.fixed, &ThresholdLimits::orderUpTo, row.decimals),
                        limit(row.dynamic, &ThresholdLimits::reorderPoint, row.decimals),
                        limit(row.dynamic, &ThresholdLimits::orderUpTo, row.decimals), Cell::day(row.fixedSince),
                        Cell::text(row.fixedBy), Cell::day(row.dynamicSince)});
    }
    return listing;
}

Result<Listing> listCalendarRows(Warehouse& warehouse) {
    const auto entries = CalendarService(warehouse).entries();
    if (!entries) {
        return entries.error();
    }
    Listing listing = listingOf("kind", "from", "to", "name", "item", "category", "supplier", "location", "channel",
                                "price", "repeats", "until");
    for (const CalendarEntry& entry : *entries) {
        const bool open = entry.days.last == kCalendarEnd;
        listing.addRow({Cell::text(calendarKindName(entry.kind)), Cell::day(entry.days.first),
                        Cell::day(open ? std::nullopt : std::optional(entry.days.last)), Cell::text(entry.name),
                        Cell::text(entry.sku), Cell::text(entry.category), Cell::text(entry.supplierCode),
                        Cell::text(entry.locationCode), Cell::text(entry.channel), priceCell(entry.price),
                        Cell::text(calendarRepeatName(entry.repeat)), Cell::day(entry.until)});
    }
    return listing;
}

Result<Listing> listSuggestionRows(Warehouse& warehouse) {
    const auto rows = ReplenishmentService(warehouse).openRows();
    const auto names = CodeNames::read(warehouse);
    if (!rows || !names) {
        return rows ? names.error() : rows.error();
    }
    return suggestionListing(*rows, *names, warehouse.currencyDigits());
}

} // namespace

ExitStatus runList(const QStringList& words) {
    CommandContext context(
        QStringLiteral("list items|stock|orders|suggestions|alerts|movements|thresholds|jobs|calendar|customers|"
                       "sales-orders|counts|returns --database FILE [--as-of DATE]"),
        CommandContext::tr("Prints a list as CSV."));
    context.addDatabaseOption();
    context.addAsOfOption(CommandContext::tr("The state at the opening of this day."));
    if (!context.parse(words, 1, 1)) {
        return context.status();
    }
    const QString what = context.arguments().front();
    static const QStringList kLists{
        QStringLiteral("items"),       QStringLiteral("stock"),        QStringLiteral("orders"),
        QStringLiteral("suggestions"), QStringLiteral("alerts"),       QStringLiteral("movements"),
        QStringLiteral("thresholds"),  QStringLiteral("jobs"),         QStringLiteral("calendar"),
        QStringLiteral("customers"),   QStringLiteral("sales-orders"), QStringLiteral("counts"),
        QStringLiteral("returns")};
    if (!kLists.contains(what)) {
        return context.refuse(
            CommandContext::tr("List what? %1, not %2.").arg(kLists.join(QStringLiteral(", ")), what));
    }
    const auto warehouse = context.openWarehouse();
    if (!warehouse) {
        return context.status();
    }
    if (context.asOf()) {
        warehouse->setWorkingDay(context.asOf());
    }
    const auto listing = what == kLists[0]    ? listItemRows(*warehouse)
                         : what == kLists[1]  ? listStockRows(*warehouse, context.asOf())
                         : what == kLists[2]  ? listOrderRows(*warehouse, context.asOf())
                         : what == kLists[3]  ? listSuggestionRows(*warehouse)
                         : what == kLists[4]  ? listAlertRows(*warehouse)
                         : what == kLists[5]  ? listMovementRows(*warehouse, context.asOf())
                         : what == kLists[6]  ? listThresholdRows(*warehouse)
                         : what == kLists[7]  ? listJobRows(*warehouse)
                         : what == kLists[8]  ? listCalendarRows(*warehouse)
                         : what == kLists[9]  ? customerListing(*warehouse)
                         : what == kLists[10] ? salesOrderListing(*warehouse)
                         : what == kLists[11] ? countListListing(*warehouse)
                                              : returnListing(*warehouse);
    return listing ? context.print(*listing) : context.fail(listing.error());
}

} // namespace qm
