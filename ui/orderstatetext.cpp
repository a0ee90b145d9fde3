#include "orderstatetext.h"

#include <QCoreApplication>

namespace qm {

QString orderStateText(OrderState state) {
    switch (state) {
    case OrderState::Draft:
        return QCoreApplication::translate("OrderState", "draft");
    case OrderState::Approved:
        return QCoreApplication::translate("OrderState", "to send");
    case OrderState::Sent:
        return QCoreApplication::translate("OrderState", "sent");
    case OrderState::Confirmed:
        return QCoreApplication::translate("OrderState", "confirmed");
    case OrderState::PartlyReceived:
        return QCoreApplication::translate("OrderState", "partly received");
    case OrderState::Received:
        return QCoreApplication::translate("OrderState", "received");
    case OrderState::Closed:
        return QCoreApplication::translate("OrderState", "closed");
    case OrderState::Cancelled:
        return QCoreApplication::translate("OrderState", "cancelled");
    }
    return {};
}

Pill orderStatePill(OrderState state, int daysLate) {
    if (daysLate > 0) {
        return {QCoreApplication::translate("OrderState", "%Ln days late", nullptr, daysLate), PillTone::Warning};
    }
    const QString text = orderStateText(state);
    switch (state) {
    case OrderState::Approved:
        return {text, PillTone::Accent};
    case OrderState::Sent:
    case OrderState::Confirmed:
    case OrderState::PartlyReceived:
        return {text, PillTone::Neutral};
    case OrderState::Received:
        return {text, PillTone::Good};
    default:
        return {text, PillTone::Neutral};
    }
}

} // namespace qm
