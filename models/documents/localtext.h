#pragma once

#include "daydate.h"
#include "money.h"

#include <QLocale>
#include <QString>

namespace qm {

/// Exact integers as a person of that locale reads them: grouped, with the locale's digits and decimal sign. Pure, any
/// thread. The same words on paper and on screen.
/// value ÷ 10^decimals, with at least keep decimals and no zeros beyond them, and a true minus sign.
QString scaledText(const QLocale& locale, std::int64_t value, int decimals, int keep);
QString amountText(const QLocale& locale, Money amount, int minorDigits);
/// With the item's decimals, none for whole pieces.
QString quantityText(const QLocale& locale, Quantity quantity, int decimals);
/// At least minimumDigits decimals, at most four: 1.30, 0.085.
QString priceText(const QLocale& locale, UnitPrice price, int minimumDigits = 2);
/// rate: 1/10,000 of a percent. "20 %", "5.5 %".
QString taxRateText(const QLocale& locale, int rate);
/// 20 November 2026, as the locale writes it.
QString longDateText(const QLocale& locale, CalendarDay day);
/// 24 Nov: day and month in the locale's order, without the year.
QString shortDateText(const QLocale& locale, CalendarDay day);

} // namespace qm
