#include "countlisttext.h"

#include "localetext.h"

#include <QCoreApplication>

namespace qm {

Pill countListPill(CountListState state) {
    switch (state) {
    case CountListState::Open:
        return {QCoreApplication::translate("CountList", "open"), PillTone::Accent};
    case CountListState::Entered:
        return {QCoreApplication::translate("CountList", "all counted"), PillTone::Warning};
    case CountListState::Posted:
        return {QCoreApplication::translate("CountList", "posted"), PillTone::Good};
    case CountListState::Undone:
        return {QCoreApplication::translate("CountList", "taken back"), PillTone::Warning};
    case CountListState::Dropped:
        return {QCoreApplication::translate("CountList", "dropped"), PillTone::Neutral};
    }
    return {};
}

QString countRuleText(CountRule rule) {
    return rule == CountRule::Full ? QCoreApplication::translate("CountList", "everything")
                                   : QCoreApplication::translate("CountList", "what is due");
}

QString countReasonText(CountReason reason) {
    switch (reason) {
    case CountReason::Chosen:
        return {};
    case CountReason::NeverCounted:
        return QCoreApplication::translate("CountList", "never counted");
    case CountReason::Negative:
        return QCoreApplication::translate("CountList", "below 0");
    case CountReason::Suspicious:
        return QCoreApplication::translate("CountList", "stopped selling");
    case CountReason::Due:
        return QCoreApplication::translate("CountList", "due");
    }
    return {};
}

QString countLotText(const LotName& lot) {
    if (!lot.expiry) {
        return lot.code;
    }
    const QString day = dayText(*lot.expiry);
    return lot.code.isEmpty() ? day : QCoreApplication::translate("CountList", "%1, to %2").arg(lot.code, day);
}

} // namespace qm
