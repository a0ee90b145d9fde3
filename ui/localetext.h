#pragma once

#include "celltypes.h"

#include <QLocale>
#include <QString>

namespace qm {

/// Values as a user reads them, in the default QLocale (the user's language). One place, so that a number looks the
/// same in a table, a heading and a chart. Signs are true minus signs.

QString quantityText(Quantity quantity, int decimals);
QString moneyText(Money money, int minorDigits = 2);
QString priceText(UnitPrice price);
/// 0.94 → 94 %. decimals: digits after the sign.
QString shareText(double share, int decimals = 0);
/// A share that is aimed at: 97 %, 97.5 %.
QString goalText(double share);
/// A number of units that is not exact (a forecast): as many decimals as the item has, at most 1 for whole pieces.
QString numberText(double value, int decimals);
/// The same with a sign in front, also where it is positive.
QString signedText(const QString& number, bool negative);
/// 24 Nov, or 24 Nov 2027 where the year differs from that of today.
QString dayText(QDate day);
inline QString dayText(CalendarDay day) {
    return dayText(toDate(day));
}
/// Tuesday, 24 November 2026: for tooltips.
QString fullDayText(QDate day);
/// Fri 24 Nov
QString weekdayText(QDate day);
/// What any table shows for a value of celltypes.h; – for an invalid one.
QString cellText(const QVariant& value);
bool isNumericCell(const QVariant& value);
/// "Today" of the warehouse, so that days of the present year are written without it.
void setShownToday(QDate today);
QDate shownToday();

/// The whole text as an exact quantity: digits of any script (full-width, Arabic), grouping and decimal sign of the
/// locale or a point. Absent where it is no number, has more decimals, or does not fit.
std::optional<Quantity> quantityFromText(const QString& text, int decimals);
std::optional<Money> moneyFromText(const QString& text, int minorDigits = 2);
std::optional<UnitPrice> priceFromText(const QString& text);

} // namespace qm
