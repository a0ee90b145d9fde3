#pragma once

#include "celltypes.h"
#include "currency.h"
#include "purchaseorder.h"

#include <QMetaType>

namespace qm {

/// An amount in its own currency. An unknown currency is shown with two decimals.
inline QVariant amountCell(std::optional<Money> money, const QString& currency) {
    const Result<int> digits = currencyMinorDigits(currency);
    return cellOf(money, digits ? *digits : 2, currency);
}

} // namespace qm

Q_DECLARE_METATYPE(qm::OrderState)
