#include "alerttext.h"

#include "localtext.h"

#include <QCoreApplication>

namespace qm {

namespace {

struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

} // namespace

QString alertText(const Alert& alert, const QLocale& locale) {
    const QString day = alert.date ? shortDateText(locale, *alert.date) : QString();
    const auto quantity = [&](Quantity value) { return quantityText(locale, value, alert.decimals); };
    switch (alert.kind) {
    case AlertKind::RunsOutBeforeDelivery:
        return AlertText::tr("%1: out on %2, before any delivery").arg(alert.itemName, day);
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
    case AlertKind::SellsFast:
        return AlertText::tr("%1: sells far faster than usual; out on %2").arg(alert.itemName, day);
    case AlertKind::Expiring:
        return alert.days > 0
                   ? AlertText::tr("%1: %2 expired on %3").arg(alert.itemName, quantity(alert.quantity), day)
                   : AlertText::tr("%1: %2 will not be sold by %3").arg(alert.itemName, quantity(alert.quantity), day);
    case AlertKind::Overstock:
        return AlertText::tr("%1: %2 more than half a year needs").arg(alert.itemName, quantity(alert.quantity));
    case AlertKind::IdleStock:
        return alert.date ? AlertText::tr("%1: no sale since %2")
                                .arg(alert.itemName, locale.toString(toDate(*alert.date), QLocale::ShortFormat))
                          : AlertText::tr("%1: never sold").arg(alert.itemName);
    case AlertKind::FailedImport:
        return alert.items > 0 ? AlertText::tr("%1: %n row(s) not taken in", nullptr, alert.items).arg(alert.reference)
                               : AlertText::tr("%1 was not taken in").arg(alert.reference);
    }
    return {};
}

QString alertCause(const Alert& alert, const QLocale& locale) {
    const auto quantity = [&](Quantity value) { return quantityText(locale, value, alert.decimals); };
    switch (alert.kind) {
    case AlertKind::RunsOutBeforeDelivery:
    case AlertKind::LowStock:
        return alert.arrival ? AlertText::tr("%1 available. Ordered today, goods arrive on %2.")
                                   .arg(quantity(alert.quantity), shortDateText(locale, *alert.arrival))
                             : AlertText::tr("%1 available.").arg(quantity(alert.quantity));
    case AlertKind::SellsFast:
        return AlertText::tr("%1 sold in the last week of sales, usually %2 a week. The forecast does not expect it.")
            .arg(quantity(alert.quantity), quantity(alert.usual));
    case AlertKind::LateOrder:
    case AlertKind::DueDelivery:
        return alert.date
                   ? AlertText::tr("%1 was to deliver on %2.").arg(alert.itemName, shortDateText(locale, *alert.date))
                   : QString();
    case AlertKind::NegativeStock:
        return AlertText::tr("More was sold than the record had.");
    case AlertKind::StaleData:
        return AlertText::tr("%n day(s) without sales: forecasts and orders rest on old data.", nullptr, alert.days);
    case AlertKind::CountFirst:
        return AlertText::tr("%1 sold in 28 days; its stock is not known.").arg(quantity(alert.quantity));
    case AlertKind::SaleStandsOut:
        return AlertText::tr("%1 in one sale, usually %2. It is not forecast until you say what it was.")
            .arg(quantity(alert.quantity), quantity(alert.usual));
    case AlertKind::ReservationBroken:
        return AlertText::tr("%1 of what was held is missing.").arg(quantity(alert.quantity));
    case AlertKind::SupplierCloses:
        return alert.names.isEmpty() ? AlertText::tr("Closed for %n day(s).", nullptr, alert.days)
                                     : AlertText::tr("Closed for %n day(s). Would not last: %1.", nullptr, alert.days)
                                           .arg(alert.names.join(AlertText::tr(", ", "between names")));
    case AlertKind::Expiring:
        return alert.reference.isEmpty()
                   ? AlertText::tr("Demand until then takes what expires first.")
                   : AlertText::tr("Lot %1. Demand until then takes what expires first.").arg(alert.reference);
    case AlertKind::Overstock:
        return alert.date ? AlertText::tr("At the forecast pace the last is sold on %1.")
                                .arg(locale.toString(toDate(*alert.date), QLocale::ShortFormat))
                          : AlertText::tr("At the forecast pace it lasts for more than a year.");
    case AlertKind::IdleStock:
        return AlertText::tr("%1 on hand, no sale for 90 days. Look whether it is there before you call it dead.")
            .arg(quantity(alert.quantity));
    case AlertKind::FailedImport:
        return alert.items > 0 ? AlertText::tr("The rows that were left out can be repaired and taken in.")
                               : AlertText::tr("It lies in the watched folder; the report beside it says why.");
    }
    return {};
}

} // namespace qm
