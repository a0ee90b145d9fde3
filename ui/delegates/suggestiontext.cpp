#include "suggestiondelegate.h"

#include "localetext.h"

namespace qm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

QString SuggestionText::packs(const SuggestionRow& line, Quantity quantity) {
    const std::int64_t pack = line.reasons.pack.value;
    const std::int64_t one = quantityFromText(u"1"_s, line.decimals).value_or(Quantity{1}).value;
    if (pack <= one || quantity.value <= 0 || quantity.value % pack != 0) {
        return {};
    }
    const int packs = static_cast<int>(std::min<std::int64_t>(quantity.value / pack, 1'000'000'000));
    return tr("%Ln packs of %1", nullptr, packs).arg(quantityText(line.reasons.pack, line.decimals));
}

Pill SuggestionText::limit(const SuggestionRow& line) {
    if (line.snoozedUntil) {
        return {tr("snoozed to %1").arg(dayText(*line.snoozedUntil)), PillTone::Neutral};
    }
    if (line.added) {
        return {tr("added"), PillTone::Accent};
    }
    if (line.touched && line.quantity != line.proposed) {
        return {tr("proposed %1").arg(quantityText(line.proposed, line.decimals)), PillTone::Accent};
    }
    switch (line.reasons.limit) {
    case QuantityLimit::Moq:
        return {tr("MOQ"), PillTone::Neutral};
    case QuantityLimit::PriceBreak:
        return {tr("break"), PillTone::Neutral};
    case QuantityLimit::SupplierMinimum:
        return {tr("minimum"), PillTone::Neutral};
    case QuantityLimit::Cap:
        return {tr("capped"), PillTone::Neutral};
    case QuantityLimit::Budget:
        return {tr("budget"), PillTone::Neutral};
    case QuantityLimit::FixedThreshold:
        return {tr("fixed"), PillTone::Neutral};
    case QuantityLimit::Lot:
        return {tr("cover"), PillTone::Neutral};
    case QuantityLimit::Need:
    case QuantityLimit::Pack:
        break;
    }
    return {};
}

Pill SuggestionText::apart(const SuggestionRow& line) {
    switch (line.apart) {
    case ApartReason::NoPrice:
        return {tr("no cost price"), PillTone::Bad};
    case ApartReason::NeverCounted:
        return {tr("never counted"), PillTone::Warning};
    case ApartReason::StaleData:
        return {tr("old sales data"), PillTone::Warning};
    case ApartReason::OpenAnomaly:
        return line.apartQuantity.value > 0 ? Pill{tr("one sale of %1, usual %2")
                                                       .arg(quantityText(line.apartQuantity, line.decimals),
                                                            quantityText(line.apartUsual, line.decimals)),
                                                   PillTone::Warning}
                                            : Pill{tr("stock below 0"), PillTone::Warning};
    case ApartReason::OverLimit:
        return {tr("above your limit"), PillTone::Warning};
    case ApartReason::NoSupplier:
        return {tr("no supplier"), PillTone::Bad};
    case ApartReason::None:
        break;
    }
    return {};
}

QString SuggestionText::apartAction(const SuggestionRow& line) {
    switch (line.apart) {
    case ApartReason::NoPrice:
        return tr("Set price");
    case ApartReason::NeverCounted:
        return tr("Count first");
    case ApartReason::StaleData:
        return tr("Import sales");
    case ApartReason::OpenAnomaly:
        return line.apartQuantity.value > 0 ? tr("Check sale") : tr("Count first");
    case ApartReason::NoSupplier:
        return tr("Add supplier");
    case ApartReason::OverLimit:
    case ApartReason::None:
        break;
    }
    return {};
}

Pill SuggestionText::runsOut(const SuggestionRow& line) {
    if (!line.reasons.runsOut) {
        return {};
    }
    switch (line.reasons.outlook) {
    case Outlook::Lost:
        return {dayText(*line.reasons.runsOut), PillTone::Bad};
    case Outlook::Soon:
        return {dayText(*line.reasons.runsOut), PillTone::Warning};
    case Outlook::Lasting:
        return {dayText(*line.reasons.runsOut), PillTone::Good};
    case Outlook::Unknown:
        break;
    }
    return {dayText(*line.reasons.runsOut), PillTone::Neutral};
}

QString SuggestionText::group(const SuggestionGroup& group, int minorDigits) {
    QStringList parts;
    if (group.nextOrderDay) {
        parts += tr("next order day %1").arg(weekdayText(toDate(*group.nextOrderDay)));
    }
    if (group.minimum.minor == 0) {
        parts += tr("no minimum");
    } else if (group.aboveMinimum.minor >= 0) {
        parts += tr("minimum %1, %2 above")
                     .arg(moneyText(group.minimum, minorDigits), moneyText(group.aboveMinimum, minorDigits));
    } else {
        parts += tr("minimum %1, %2 missing")
                     .arg(moneyText(group.minimum, minorDigits), moneyText(-group.aboveMinimum, minorDigits));
    }
    if (group.arrival) {
        parts += tr("arrives %1").arg(dayText(*group.arrival));
    }
    return parts.join(u" · "_s);
}

} // namespace qm
