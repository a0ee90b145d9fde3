#include "localtext.h"

namespace qm {

namespace {

QString formatWithoutWeekday(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const QString& weekday : {QStringLiteral("dddd, "), QStringLiteral("dddd"), QStringLiteral("ddd, ")}) {
        format.remove(weekday);
    }
    return format.trimmed();
}

} // namespace

QString scaledText(const QLocale& locale, std::int64_t value, int decimals, int keep) {
    const bool negative = value < 0;
    QString digits = QString::number(negative ? -value : value);
    if (digits.size() <= decimals) {
        digits = QString(decimals + 1 - digits.size(), QLatin1Char('0')) + digits;
    }
    QString text = locale.toString(digits.left(digits.size() - decimals).toLongLong());
    QString fraction = digits.right(decimals);
    while (fraction.size() > keep && fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    if (!fraction.isEmpty()) {
        const char16_t zero = locale.zeroDigit().at(0).unicode();
        text += locale.decimalPoint();
        for (const QChar c : fraction) {
            text += QChar(static_cast<char16_t>(zero + c.digitValue()));
        }
    }
    return negative ? QChar(0x2212) + text : text;
}

QString amountText(const QLocale& locale, Money amount, int minorDigits) {
    return scaledText(locale, amount.minor, minorDigits, minorDigits);
}

QString quantityText(const QLocale& locale, Quantity quantity, int decimals) {
    return scaledText(locale, quantity.value, decimals, decimals);
}

QString priceText(const QLocale& locale, UnitPrice price, int minimumDigits) {
    return scaledText(locale, price.tenThousandths, 4, minimumDigits);
}

QString taxRateText(const QLocale& locale, int rate) {
    return scaledText(locale, rate, 4, 0) + QChar(0x00A0) + locale.percent();
}

QString longDateText(const QLocale& locale, CalendarDay day) {
    return locale.toString(toDate(day), formatWithoutWeekday(locale));
}

QString shortDateText(const QLocale& locale, CalendarDay day) {
    const QString full = formatWithoutWeekday(locale);
    if (full.contains(QChar(0x6708))) { // 月: Chinese and Japanese
        return locale.toString(toDate(day), QStringLiteral("M月d日"));
    }
    const bool monthFirst = full.indexOf(QLatin1Char('M')) < full.indexOf(QLatin1Char('d'));
    return locale.toString(toDate(day), monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

} // namespace qm
