#include "salesorderjson.h"

#include <QtCore/QJsonArray>

namespace qm {

namespace {

QJsonValue dayValue(const std::optional<CalendarDay>& day) {
    return day ? QJsonValue(QString::fromStdString(day->toIso())) : QJsonValue();
}

} // namespace

QJsonObject salesOrderJson(const SalesOrder& order) {
    QJsonArray lines;
    for (const SalesOrderLine& line : order.lines) {
        lines.append(QJsonArray{static_cast<qint64>(line.item.value), static_cast<qint64>(line.quantity.value),
                                line.price ? QJsonValue(static_cast<qint64>(line.price->tenThousandths)) : QJsonValue(),
                                line.priceIncludesTax, line.taxRate});
    }
    const SalesOrderRow& head = order.head;
    return {{QStringLiteral("customer"), static_cast<qint64>(head.customer.value)},
            {QStringLiteral("location"), static_cast<qint64>(head.location.value)},
            {QStringLiteral("ordered_on"), QString::fromStdString(head.ordered.toIso())},
            {QStringLiteral("wanted_on"), dayValue(head.wanted)},
            {QStringLiteral("reserve_until"), dayValue(head.reserveUntil)},
            {QStringLiteral("reference"), head.reference},
            {QStringLiteral("note"), head.note},
            {QStringLiteral("lines"), lines}};
}

} // namespace qm
