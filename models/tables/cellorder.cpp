#include "cellorder.h"

#include "celltypes.h"

#include <algorithm>
#include <QCollator>
#include <QDateTime>

namespace qm {
namespace {

/// value × 10^-scale against another: exact, since quantities have at most 6 decimals.
std::weak_ordering compareScaled(std::int64_t a, int aScale, std::int64_t b, int bScale) {
    const int scale = std::max(aScale, bScale);
    const auto lifted = [scale](std::int64_t value, int own) {
        __extension__ __int128 wide = value;
        for (int i = own; i < scale; ++i) {
            wide *= 10;
        }
        return wide;
    };
    const auto left = lifted(a, aScale);
    const auto right = lifted(b, bScale);
    return left < right   ? std::weak_ordering::less
           : right < left ? std::weak_ordering::greater
                          : std::weak_ordering::equivalent;
}

std::weak_ordering compareReal(double a, double b) {
    return a < b ? std::weak_ordering::less : b < a ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

std::weak_ordering compareText(const QString& a, const QString& b) {
    static thread_local QCollator collator = [] {
        QCollator made;
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    if (collator.locale() != QLocale()) {
        collator.setLocale(QLocale());
    }
    return collator.compare(a, b) <=> 0;
}

} // namespace

std::weak_ordering compareCells(const QVariant& a, const QVariant& b) {
    if (a.metaType() != b.metaType()) {
        return std::weak_ordering::equivalent;
    }
    if (a.metaType() == QMetaType::fromType<QuantityCell>()) {
        const auto left = a.value<QuantityCell>();
        const auto right = b.value<QuantityCell>();
        return compareScaled(left.quantity.value, left.decimals, right.quantity.value, right.decimals);
    }
    if (a.metaType() == QMetaType::fromType<MoneyCell>()) {
        const auto left = a.value<MoneyCell>();
        const auto right = b.value<MoneyCell>();
        return compareScaled(left.money.minor, left.minorDigits, right.money.minor, right.minorDigits);
    }
    if (a.metaType() == QMetaType::fromType<PriceCell>()) {
        return a.value<PriceCell>().price.tenThousandths <=> b.value<PriceCell>().price.tenThousandths;
    }
    if (a.metaType() == QMetaType::fromType<ShareCell>()) {
        return compareReal(a.value<ShareCell>().share, b.value<ShareCell>().share);
    }
    switch (a.typeId()) {
    case QMetaType::QString:
        return compareText(a.toString(), b.toString());
    case QMetaType::QDate:
        return a.toDate().toJulianDay() <=> b.toDate().toJulianDay();
    case QMetaType::QDateTime:
        return a.toDateTime().toMSecsSinceEpoch() <=> b.toDateTime().toMSecsSinceEpoch();
    case QMetaType::Double:
    case QMetaType::Float:
        return compareReal(a.toDouble(), b.toDouble());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return a.toLongLong() <=> b.toLongLong();
    default:
        return std::weak_ordering::equivalent;
    }
}

} // namespace qm
