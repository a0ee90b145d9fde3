#include "receiptstatetext.h"

#include "localetext.h"

#include <QCoreApplication>

namespace qm {

Pill receiptStatePill(const ReceiptLine& line) {
    const Quantity counted = line.counted.value_or(Quantity{});
    const auto number = [&](Quantity quantity) { return quantityText(quantity, line.decimals); };
    switch (line.state()) {
    case ReceiptLineState::Uncounted:
        return {};
    case ReceiptLineState::AsOrdered:
        return {QCoreApplication::translate("ReceiptState", "as ordered"), PillTone::Good};
    case ReceiptLineState::Short:
        return {QCoreApplication::translate("ReceiptState", "%1 short").arg(number(line.ordered - counted)),
                PillTone::Bad};
    case ReceiptLineState::Over:
        return {QCoreApplication::translate("ReceiptState", "%1 over").arg(number(counted - line.ordered)),
                PillTone::Warning};
    case ReceiptLineState::Damaged:
        return {QCoreApplication::translate("ReceiptState", "%1 damaged").arg(number(line.damaged)), PillTone::Bad};
    case ReceiptLineState::NotOrdered:
        return {QCoreApplication::translate("ReceiptState", "not ordered"), PillTone::Warning};
    case ReceiptLineState::ShortDated:
        return {QCoreApplication::translate("ReceiptState", "date too short"), PillTone::Bad};
    case ReceiptLineState::LotMissing:
        return {QCoreApplication::translate("ReceiptState", "lot, expiry?"), PillTone::Accent};
    }
    return {};
}

} // namespace qm
