#pragma once

#include "daydate.h"
#include "money.h"

#include <optional>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace qm {

/// What data() returns where a number needs its scale to be written: a quantity with the decimals of its item.
struct QuantityCell {
    Quantity quantity;
    int decimals = 0;
    bool operator==(const QuantityCell&) const = default;
};

/// An amount with the decimals of its currency. currency: ISO 4217, empty where the table says it elsewhere.
struct MoneyCell {
    Money money;
    int minorDigits = 2;
    QString currency;
    bool operator==(const MoneyCell&) const = default;
};

/// A price of one item unit.
struct PriceCell {
    UnitPrice price;
    bool operator==(const PriceCell&) const = default;
};

/// A share, 1 = 100 %.
struct ShareCell {
    double share = 0;
    bool operator==(const ShareCell&) const = default;
};

/// An absent value becomes an invalid QVariant, which every table shows as –.
inline QVariant cellOf(std::optional<CalendarDay> day) {
    return day ? QVariant(toDate(*day)) : QVariant();
}
inline QVariant cellOf(std::optional<Quantity> quantity, int decimals) {
    return quantity ? QVariant::fromValue(QuantityCell{*quantity, decimals}) : QVariant();
}
inline QVariant cellOf(std::optional<Money> money, int minorDigits = 2, const QString& currency = {}) {
    return money ? QVariant::fromValue(MoneyCell{*money, minorDigits, currency}) : QVariant();
}
inline QVariant cellOf(std::optional<UnitPrice> price) {
    return price ? QVariant::fromValue(PriceCell{*price}) : QVariant();
}
inline QVariant shareCell(std::optional<double> share) {
    return share ? QVariant::fromValue(ShareCell{*share}) : QVariant();
}

} // namespace qm

Q_DECLARE_METATYPE(qm::QuantityCell)
Q_DECLARE_METATYPE(qm::MoneyCell)
Q_DECLARE_METATYPE(qm::PriceCell)
Q_DECLARE_METATYPE(qm::ShareCell)
