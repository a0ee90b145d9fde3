#include "localetext.h"

#include "localtext.h"

#include <cmath>
#include <cstdlib>
#include <QDateTime>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

QDate& todayOfWarehouse() {
    static QDate today = QDate::currentDate();
    return today;
}

QString monthDay(QDate day, bool year) {
    const QLocale locale;
    if (locale.language() == QLocale::Chinese) {
        return locale.toString(day, year ? u"yyyy年M月d日"_s : u"M月d日"_s);
    }
    return locale.toString(day, year ? u"d MMM yyyy"_s : u"d MMM"_s);
}

std::optional<std::int64_t> exactFromText(const QString& text, int decimals) {
    const QLocale locale;
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    QString digits;
    int fraction = -1;
    bool negative = false;
    const QString trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c.digitValue() >= 0) {
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
            fraction += fraction >= 0 ? 1 : 0;
        } else if (i == 0 && (c == u'-' || c == u'\u2212' || c == u'\uff0d')) {
            negative = true;
        } else if (fraction < 0 &&
                   (QString(c) == point || c == u'\uff0e' || c == u'\u066b' || (c == u'.' && group != u"."_s))) {
            fraction = 0;
        } else if (QString(c) != group && !c.isSpace() && c != u'\u066c') {
            return std::nullopt;
        }
    }
    if (digits.isEmpty() || digits.size() > 18 || std::max(fraction, 0) > decimals) {
        return std::nullopt;
    }
    std::int64_t value = digits.toLongLong();
    for (int i = std::max(fraction, 0); i < decimals; ++i) {
        if (value > kMaxQuantity) {
            return std::nullopt;
        }
        value *= 10;
    }
    if (value > kMaxQuantity) {
        return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace

QString quantityText(Quantity quantity, int decimals) {
    return scaledText(QLocale(), quantity.value, decimals, 0);
}

QString moneyText(Money money, int minorDigits) {
    return scaledText(QLocale(), money.minor, minorDigits, minorDigits);
}

QString priceText(UnitPrice price) {
    return scaledText(QLocale(), price.tenThousandths, 4, 2);
}

QString shareText(double share, int decimals) {
    QString number = QLocale().toString(std::abs(share) * 100, 'f', decimals);
    if (share < 0) {
        number.prepend(u'\u2212');
    }
    return QLocale().language() == QLocale::Chinese ? number + u"%"_s : number + u"\u00a0%"_s;
}

QString goalText(double share) {
    constexpr double kShown = 0.0005;
    return shareText(share, std::abs(share - std::round(share * 100) / 100) < kShown ? 0 : 1);
}

QString numberText(double value, int decimals) {
    const double size = std::abs(value);
    const int shown = decimals > 0 ? std::min(decimals, 2) : (size < 10 && size != std::floor(size) ? 1 : 0);
    const QString text = QLocale().toString(size, 'f', shown);
    const bool rounded = std::round(size * std::pow(10, shown)) == 0; // there is no −0
    return value < 0 && !rounded ? u"\u2212"_s + text : text;
}

QString signedText(const QString& number, bool negative) {
    return negative || number.startsWith(u'\u2212') ? number : u"+"_s + number;
}

QString dayText(QDate day) {
    return day.isValid() ? monthDay(day, day.year() != shownToday().year() && std::abs(day.daysTo(shownToday())) > 180)
                         : u"–"_s;
}

QString fullDayText(QDate day) {
    return QLocale().toString(day, QLocale::LongFormat);
}

QString weekdayText(QDate day) {
    const QLocale locale;
    const QString name = locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return locale.language() == QLocale::Chinese ? dayText(day) + u" "_s + name : name + u" "_s + dayText(day);
}

QString cellText(const QVariant& value) {
    if (!value.isValid()) {
        return u"–"_s;
    }
    if (value.canConvert<QuantityCell>()) {
        const auto cell = value.value<QuantityCell>();
        return quantityText(cell.quantity, cell.decimals);
    }
    if (value.canConvert<MoneyCell>()) {
        const auto cell = value.value<MoneyCell>();
        return moneyText(cell.money, cell.minorDigits);
    }
    if (value.canConvert<PriceCell>()) {
        return priceText(value.value<PriceCell>().price);
    }
    if (value.canConvert<ShareCell>()) {
        return shareText(value.value<ShareCell>().share);
    }
    switch (value.typeId()) {
    case QMetaType::QDate:
        return dayText(value.toDate());
    case QMetaType::QDateTime:
        return dayText(value.toDateTime().date()) + u" "_s +
               QLocale().toString(value.toDateTime().time(), QLocale::ShortFormat);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    case QMetaType::Double:
        return numberText(value.toDouble(), 0);
    default:
        return value.toString();
    }
}

bool isNumericCell(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return value.canConvert<QuantityCell>() || value.canConvert<MoneyCell>() || value.canConvert<PriceCell>() ||
               value.canConvert<ShareCell>();
    }
}

void setShownToday(QDate today) {
    todayOfWarehouse() = today;
}

QDate shownToday() {
    return todayOfWarehouse();
}

std::optional<Quantity> quantityFromText(const QString& text, int decimals) {
    const auto value = exactFromText(text, decimals);
    return value ? std::optional(Quantity{*value}) : std::nullopt;
}

std::optional<Money> moneyFromText(const QString& text, int minorDigits) {
    const auto value = exactFromText(text, minorDigits);
    return value ? std::optional(Money{*value}) : std::nullopt;
}

std::optional<UnitPrice> priceFromText(const QString& text) {
    const auto value = exactFromText(text, 4);
    return value ? std::optional(UnitPrice{*value}) : std::nullopt;
}

} // namespace qm
