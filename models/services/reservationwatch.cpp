#include "reservationwatch.h"

#include "anomalyrepository.h"
#include "reservationstore.h"

#include <algorithm>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace qm {

Status watchReservations(Transaction& transaction, const StockKey& key) {
    const auto record = reservationstore::recordOf(transaction.database(), key);
    if (!record.ok()) {
        return record.error();
    }
    std::int64_t left = std::max<std::int64_t>(record->onHand.value, 0);
    const bool broken = record->reserved.value > left;
    QString detail;
    if (broken) {
        const auto holders = reservationstore::holders(transaction.database(), key);
        if (!holders.ok()) {
            return holders.error();
        }
        QJsonArray reservations;
        QJsonArray orders;
        for (const reservationstore::Holder& holder : *holders) {
            left -= holder.quantity.value;
            if (left < 0) {
                reservations.append(static_cast<qint64>(holder.id));
                if (!holder.order.isEmpty() && !orders.contains(holder.order)) {
                    orders.append(holder.order);
                }
            }
        }
        const QJsonObject object{{QStringLiteral("onHand"), static_cast<qint64>(record->onHand.value)},
                                 {QStringLiteral("reservations"), reservations},
                                 {QStringLiteral("orders"), orders}};
        detail = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return anomalyrepository::set(transaction, anomalyrepository::Kind::BrokenReservation, key, broken, detail);
}

} // namespace qm
