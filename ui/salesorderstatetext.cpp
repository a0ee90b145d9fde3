#include "salesorderstatetext.h"

#include <QCoreApplication>

namespace qm {

QString salesOrderStateText(SalesOrderState state) {
    switch (state) {
    case SalesOrderState::Draft:
        return QCoreApplication::translate("SalesOrderState", "draft");
    case SalesOrderState::Confirmed:
        return QCoreApplication::translate("SalesOrderState", "reserved");
    case SalesOrderState::Picked:
        return QCoreApplication::translate("SalesOrderState", "picked");
    case SalesOrderState::Shipped:
        return QCoreApplication::translate("SalesOrderState", "shipped");
    case SalesOrderState::Delivered:
        return QCoreApplication::translate("SalesOrderState", "delivered");
    case SalesOrderState::Invoiced:
        return QCoreApplication::translate("SalesOrderState", "invoiced");
    case SalesOrderState::Closed:
        return QCoreApplication::translate("SalesOrderState", "closed");
    case SalesOrderState::Cancelled:
        return QCoreApplication::translate("SalesOrderState", "cancelled");
    }
    return {};
}

Pill salesOrderStatePill(SalesOrderState state, int daysLate, int backOrdered, int broken) {
    if (broken > 0) {
        return {QCoreApplication::translate("SalesOrderState", "stock is gone"), PillTone::Bad};
    }
    if (daysLate > 0) {
        return {QCoreApplication::translate("SalesOrderState", "%Ln days late", nullptr, daysLate), PillTone::Warning};
    }
    if (backOrdered > 0) {
        return {QCoreApplication::translate("SalesOrderState", "back order"), PillTone::Warning};
    }
    const QString text = salesOrderStateText(state);
    switch (state) {
    case SalesOrderState::Confirmed:
    case SalesOrderState::Picked:
        return {text, PillTone::Accent};
    case SalesOrderState::Shipped:
    case SalesOrderState::Delivered:
        return {text, PillTone::Good};
    default:
        return {text, PillTone::Neutral};
    }
}

} // namespace qm
