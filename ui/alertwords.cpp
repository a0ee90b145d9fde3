#include "alertwords.h"

#include "localetext.h"

#include <QCoreApplication>

namespace qm {

namespace {

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

PillTone toneOf(AlertKind kind) {
    switch (kind) {
    case AlertKind::RunsOutBeforeDelivery:
    case AlertKind::NegativeStock:
    case AlertKind::ReservationBroken:
        return PillTone::Bad;
    case AlertKind::LowStock:
    case AlertKind::SellsFast:
    case AlertKind::LateOrder:
    case AlertKind::Expiring:
    case AlertKind::StaleData:
    case AlertKind::FailedImport:
    case AlertKind::SaleStandsOut:
    case AlertKind::SupplierCloses:
        return PillTone::Warning;
    case AlertKind::CountFirst:
    case AlertKind::DueDelivery:
        return PillTone::Accent;
    case AlertKind::Overstock:
    case AlertKind::IdleStock:
        break;
    }
    return PillTone::Neutral;
}

} // namespace

QString alertKindText(AlertKind kind) {
    switch (kind) {
    case AlertKind::RunsOutBeforeDelivery:
        return AlertWords::tr("Runs out before delivery");
    case AlertKind::LowStock:
        return AlertWords::tr("Low stock");
    case AlertKind::LateOrder:
        return AlertWords::tr("Late order");
    case AlertKind::NegativeStock:
        return AlertWords::tr("Record below 0");
    case AlertKind::StaleData:
        return AlertWords::tr("Old data");
    case AlertKind::CountFirst:
        return AlertWords::tr("Never counted");
    case AlertKind::DueDelivery:
        return AlertWords::tr("Delivery due");
    case AlertKind::SaleStandsOut:
        return AlertWords::tr("Unusual sale");
    case AlertKind::ReservationBroken:
        return AlertWords::tr("Reservation broken");
    case AlertKind::SupplierCloses:
        return AlertWords::tr("Supplier closes");
    case AlertKind::SellsFast:
        return AlertWords::tr("Falls fast");
    case AlertKind::Expiring:
        return AlertWords::tr("Expiring");
    case AlertKind::Overstock:
        return AlertWords::tr("Overstock");
    case AlertKind::IdleStock:
        return AlertWords::tr("Idle stock");
    case AlertKind::FailedImport:
        return AlertWords::tr("Failed import");
    }
    return {};
}

Pill alertKindPill(AlertKind kind) {
    return {alertKindText(kind), toneOf(kind)};
}

Pill alertStatePill(const AlertRow& row) {
    if (row.went) {
        return {AlertWords::tr("gone on %1").arg(dayText(*row.went)), PillTone::Neutral};
    }
    switch (row.alert.state) {
    case AlertState::Acknowledged:
        return {AlertWords::tr("acknowledged"), PillTone::Good};
    case AlertState::Snoozed:
        return {row.alert.until ? AlertWords::tr("until %1").arg(dayText(*row.alert.until)) : QString(),
                PillTone::Neutral};
    case AlertState::Open:
        break;
    }
    return row.alert.woken ? Pill{AlertWords::tr("woken"), PillTone::Warning}
                           : Pill{AlertWords::tr("open"), PillTone::Accent};
}

QString alertStepText(const AlertLogEntry& entry) {
    switch (entry.step) {
    case AlertStep::Came:
        return AlertWords::tr("came");
    case AlertStep::Changed:
        return AlertWords::tr("changed");
    case AlertStep::Acknowledged:
        return AlertWords::tr("acknowledged");
    case AlertStep::Snoozed:
        return entry.until ? AlertWords::tr("snoozed until %1").arg(dayText(*entry.until)) : QString();
    case AlertStep::TakenBack:
        return AlertWords::tr("answer taken back");
    case AlertStep::Woken:
        return AlertWords::tr("woken");
    case AlertStep::Went:
        return AlertWords::tr("gone");
    }
    return {};
}

AlertTarget alertTarget(const Alert& alert) {
    switch (alert.kind) {
    case AlertKind::RunsOutBeforeDelivery:
    case AlertKind::LowStock:
    case AlertKind::SellsFast:
        return {PageId::Suggestions, alert.item.value, {}, AlertWords::tr("Order")};
    case AlertKind::SupplierCloses:
        return {PageId::Suggestions, 0, {}, AlertWords::tr("Order")};
    case AlertKind::LateOrder:
        return {PageId::Orders, alert.record, {}, AlertWords::tr("Follow up")};
    case AlertKind::DueDelivery:
        return {PageId::Receiving, alert.record, {}, AlertWords::tr("Receive")};
    case AlertKind::NegativeStock:
    case AlertKind::CountFirst:
        return {PageId::Items, alert.item.value, {}, AlertWords::tr("Count")};
    case AlertKind::StaleData:
        return {{}, 0, ActionId::ImportSales, AlertWords::tr("Import")};
    case AlertKind::SaleStandsOut:
        return {PageId::Items, alert.item.value, ActionId::ItemForecast, AlertWords::tr("Review")};
    case AlertKind::ReservationBroken:
        return {PageId::SalesOrders, alert.record, {}, AlertWords::tr("Order")};
    case AlertKind::Expiring:
    case AlertKind::Overstock:
    case AlertKind::IdleStock:
        return {PageId::Items, alert.item.value, {}, AlertWords::tr("Look")};
    case AlertKind::FailedImport:
        return {{}, 0, ActionId::ImportFiles, AlertWords::tr("Check")};
    }
    return {};
}

} // namespace qm
