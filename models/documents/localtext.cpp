#include "localtext.h"

#include <QDate>

namespace qm {

namespace {

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

QString fixedText(const QLocale& locale, std::int64_t scaled, int digits) {
    const std::int64_t power = powerOfTen(digits);
    const std::int64_t whole = scaled / power;
    const std::int64_t part = scaled % power;
    QString text = scaled < 0 ? locale.negativeSign() : QString();
    text += locale.toString(qlonglong(whole < 0 ? -whole : whole));
    if (digits > 0) {
        QString fraction = QString::number(part < 0 ? -part : part).rightJustified(digits, QLatin1Char('0'));
        const QString zero = locale.zeroDigit();
        if (zero.size() == 1) {
            for (QChar& digit : fraction) {
                digit = QChar(char16_t(zero.front().unicode() + (digit.unicode() - u'0')));
            }
        }
        text += locale.decimalPoint() + fraction;
    }
    return text;
}

QString formatWithoutWeekday(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const QString& weekday : {QStringLiteral("dddd, "), QStringLiteral("dddd"), QStringLiteral("ddd, ")}) {
        format.remove(weekday);
    }
    return format.trimmed();
}

} // namespace

QString amountText(const QLocale& locale, Money amount, int minorDigits) {
    return fixedText(locale, amount.minor, minorDigits);
}

QString quantityText(const QLocale& locale, Quantity quantity, int decimals) {
    return fixedText(locale, quantity.value, decimals);
}

QString priceText(const QLocale& locale, UnitPrice price, int minimumDigits) {
    std::int64_t scaled = price.tenThousandths;
    int digits = 4;
    while (digits > minimumDigits && scaled % 10 == 0) {
        scaled /= 10;
        --digits;
    }
    return fixedText(locale, scaled, digits);
}

QString taxRateText(const QLocale& locale, int rate) {
    std::int64_t scaled = rate;
    int digits = 4;
    while (digits > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --digits;
    }
    return fixedText(locale, scaled, digits) + QChar(0x00A0) + locale.percent();
}

QDate toDate(CalendarDay day) {
    return QDate(1970, 1, 1).addDays(day.number());
}

CalendarDay toDay(const QDate& date) {
    return CalendarDay::fromNumber(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
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
