#include "suggestionlisting.h"

namespace qm {

namespace {

QString limitName(QuantityLimit limit) {
    switch (limit) {
    case QuantityLimit::Need:
        return QStringLiteral("need");
    case QuantityLimit::Moq:
        return QStringLiteral("moq");
    case QuantityLimit::Pack:
        return QStringLiteral("pack");
    case QuantityLimit::PriceBreak:
        return QStringLiteral("break");
    case QuantityLimit::SupplierMinimum:
        return QStringLiteral("minimum");
    case QuantityLimit::Cap:
        return QStringLiteral("cap");
    case QuantityLimit::Budget:
        return QStringLiteral("budget");
    case QuantityLimit::FixedThreshold:
        return QStringLiteral("fixed");
    case QuantityLimit::Lot:
        return QStringLiteral("cover");
    }
    return {};
}

QString apartName(ApartReason reason) {
    switch (reason) {
    case ApartReason::None:
        return {};
    case ApartReason::NoPrice:
        return QStringLiteral("no price");
    case ApartReason::NeverCounted:
        return QStringLiteral("never counted");
    case ApartReason::StaleData:
        return QStringLiteral("stale data");
    case ApartReason::OpenAnomaly:
        return QStringLiteral("open anomaly");
    case ApartReason::OverLimit:
        return QStringLiteral("over limit");
    case ApartReason::NoSupplier:
        return QStringLiteral("no supplier");
    }
    return {};
}

/// The arithmetic in one field, the same for every language: it is a file for programs.
QString reasonText(const SuggestionRow& row) {
    const auto number = [&](Quantity quantity) { return Cell::decimal(quantity.value, row.decimals, 0).plain(); };
    const SuggestionReasons& why = row.reasons;
    QString text =
        QStringLiteral("need %1 = demand %2 - lost %3 - available %4 - on order %5 + expires %6 + extra %7; %8 -> %9")
            .arg(number(why.need), number(why.expectedDemand), number(why.lostBeforeArrival), number(why.available),
                 number(why.onOrder), number(why.expiresBefore), number(why.extra), limitName(why.limit),
                 number(row.proposed));
    if (row.apart != ApartReason::None) {
        text = apartName(row.apart) + QStringLiteral("; ") + text;
    }
    if (row.quantity != row.proposed) {
        text += QStringLiteral("; changed by hand to %1").arg(number(row.quantity));
    }
    return text;
}

QString stateName(const SuggestionRow& row) {
    return row.snoozedUntil ? QStringLiteral("snoozed")
           : row.included   ? QStringLiteral("included")
                            : QStringLiteral("apart");
}

/// Everything that is free or on its way, also what arrives only later.
Quantity position(const SuggestionRow& row) {
    Quantity sum = row.reasons.available;
    for (const OpenArrival& arrival : row.reasons.arrivals) {
        sum += arrival.order ? arrival.quantity : Quantity{};
    }
    return sum;
}

Cell quantityCell(const SuggestionRow& row, std::optional<Quantity> quantity) {
    return quantity ? Cell::decimal(quantity->value, row.decimals, 0) : Cell::empty();
}

} // namespace

Listing suggestionListing(const std::vector<SuggestionRow>& rows, const CodeNames& names, int minorDigits) {
    Listing listing({QStringLiteral("item"), QStringLiteral("quantity"), QStringLiteral("supplier"),
                     QStringLiteral("cost"), QStringLiteral("order_up_to"), QStringLiteral("position"),
                     QStringLiteral("reason"), QStringLiteral("location"), QStringLiteral("state")});
    for (const SuggestionRow& row : rows) {
        listing.addRow({Cell::text(row.sku), quantityCell(row, row.quantity), Cell::text(names.supplier(row.supplier)),
                        row.cost ? Cell::decimal(row.cost->minor, minorDigits, minorDigits) : Cell::empty(),
                        quantityCell(row, row.reasons.orderUpTo), quantityCell(row, position(row)),
                        Cell::text(reasonText(row)), Cell::text(names.location(row.location)),
                        Cell::text(stateName(row))});
    }
    return listing;
}

} // namespace qm
