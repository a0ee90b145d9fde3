#include "alerttext.h"

#include "localtext.h"

#include <QCoreApplication>

namespace qm {

namespace {

struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

} // namespace

QString alertKindName(AlertKind kind) {
    switch (kind) {
    case AlertKind::RunsOutBeforeDelivery:
        return QStringLiteral("runs-out");
    case AlertKind::LowStock:
        return QStringLiteral("low-stock");
    case AlertKind::LateOrder:
        return QStringLiteral("late-order");
    case AlertKind::NegativeStock:
        return QStringLiteral("negative-stock");
    case AlertKind::StaleData:
        return QStringLiteral("stale-data");
    case AlertKind::CountFirst:
        return QStringLiteral("count-first");
    case AlertKind::DueDelivery:
        return QStringLiteral("due-delivery");
    case AlertKind::SaleStandsOut:
        return QStringLiteral("sale-stands-out");
    case AlertKind::ReservationBroken:
        return QStringLiteral("reservation-broken");
    case AlertKind::SupplierCloses:
        return QStringLiteral("supplier-closes");
    }
    return {};
}

QString alertText(const Alert& alert, const QLocale& locale) {
    const QString day = alert.date ? shortDateText(locale, *alert.date) : QString();
    switch (alert.kind) {
    case AlertKind::RunsOutBeforeDelivery:
        return AlertText::tr("%1: out on %2, before a delivery can arrive").arg(alert.itemName, day);
    case AlertKind::LowStock:
        return AlertText::tr("%1: out on %2 unless ordered now").arg(alert.itemName, day);
    case AlertKind::LateOrder:
        return AlertText::tr("%1 is %n day(s) late", nullptr, alert.days).arg(alert.reference);
    case AlertKind::NegativeStock:
        return AlertText::tr("%1: the record is below zero; count it").arg(alert.itemName);
    case AlertKind::StaleData:
        return AlertText::tr("No sales since %1; import the till's file").arg(day);
    case AlertKind::CountFirst:
        return AlertText::tr("%1 sells but was never counted").arg(alert.itemName);
    case AlertKind::DueDelivery:
        return AlertText::tr("%1 is due").arg(alert.reference);
    case AlertKind::SaleStandsOut:
        return AlertText::tr("%1: one sale on %2 stands far out; say whether it was a one-off")
            .arg(alert.itemName, day);
    case AlertKind::ReservationBroken:
        return AlertText::tr("%1: what was reserved of %2 is not there any more").arg(alert.reference, alert.itemName);
    case AlertKind::SupplierCloses: {
        const QString lasting = AlertText::tr("%n item(s) would not last", nullptr, alert.items);
        return alert.due ? AlertText::tr("%1 closes on %2; order by %3: %4")
                               .arg(alert.reference, day, shortDateText(locale, *alert.due), lasting)
                         : AlertText::tr("%1 closes on %2; no order arrives before that: %3")
                               .arg(alert.reference, day, lasting);
    }
    }
    return {};
}

} // namespace qm
