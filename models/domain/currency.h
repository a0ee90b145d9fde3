#pragma once

#include "result.h"

#include <QtCore/QString>

namespace qm {

/// Number of minor digits of an ISO 4217 currency (EUR 2, JPY 0, KWD 3). Code: three letters, upper case.
/// Refuses an unknown code (UnknownCurrency).
Result<int> currencyMinorDigits(const QString& code);

/// The currency of the system's locale, EUR where that says nothing usable.
QString systemCurrency();

} // namespace qm
