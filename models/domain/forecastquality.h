#pragma once

#include "calendarday.h"
#include "strongid.h"

#include <array>
#include <QString>
#include <vector>

namespace qm {

/// Sums from which every measure of forecasts is read; those of several items add up.
struct QualitySums {
    int items = 0;
    int totals = 0; ///< forecasts compared
    int scaled = 0; ///< of them with a scale
    double loss = 0;
    double naiveLoss = 0;
    std::array<int, 5> covered{}; ///< at or below the 50, 80, 90, 95, 99 % quantile
    double forecast = 0;
    double actual = 0;
    int steps = 0;
    double squaredError = 0;

    QualitySums& operator+=(const QualitySums& other);
    double scaledPinballLoss() const; ///< NaN where unknown, as all of them
    double naiveScaledPinballLoss() const;
    double gain() const; ///< share of the naive loss that is saved
    double coverage(std::size_t quantile) const;
    double bias() const;
    double rmsse() const;
};

/// How good forecasts of one item have been.
struct ItemQuality {
    ItemId item;
    QString sku;
    QString name;
    QString category;
    QString supplier; ///< whose terms are cheapest; empty = none
    QString demandClass;
    QualitySums sums;
};

/// One evaluation: what forecasts of a lead time made at past days were worth.
struct ForecastQuality {
    CalendarDay asOf;
    int origins = 0;
    int leadTimeDays = 0;
    qint64 madeAt = 0;              ///< UTC milliseconds
    std::vector<ItemQuality> items; ///< worst first: by loss against the naive forecast's
    QualitySums all;
};

/// A group of items with the same class, category or supplier.
struct QualityGroup {
    QString name;
    QualitySums sums;
};
enum class QualityGrouping { DemandClass, Category, Supplier };
/// By name; of all items.
std::vector<QualityGroup> groupQuality(const ForecastQuality& quality, QualityGrouping by);

} // namespace qm
