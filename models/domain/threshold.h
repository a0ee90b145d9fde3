#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// Limits of one item at one place: at or below the reorder point an order is placed, up to the order-up-to level.
struct ThresholdLimits {
    Quantity reorderPoint; ///< >= 0
    Quantity orderUpTo;    ///< >= reorderPoint
    bool operator==(const ThresholdLimits&) const = default;
};

/// What holds for one item at one site. A fixed one wins over the dynamic one.
struct ItemThreshold {
    ItemId item;
    QString sku;
    QString name;
    int decimals = 0;
    LocationId place; ///< the site
    QString placeCode;
    QString placeName;
    std::optional<ThresholdLimits> fixed; ///< set by a person
    std::optional<CalendarDay> fixedSince;
    QString fixedBy;
    std::optional<ThresholdLimits> dynamic; ///< of the latest run that planned it
    std::optional<CalendarDay> dynamicSince;
};

/// One step of the history of an item's limits, newest first.
struct ThresholdChange {
    std::int64_t id = 0;
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    CalendarDay day;             ///< from which it holds
    QString user;
    QString placeName;
    bool dynamic = false; ///< by a run; else by a person
    std::optional<ThresholdLimits> before;
    std::optional<ThresholdLimits> after; ///< none: the fixed one was taken back
};

/// What a person did to a fixed threshold.
struct ThresholdStep {
    ItemId item;
    LocationId site;
    std::optional<ThresholdLimits> before;
    std::optional<ThresholdLimits> after; ///< none: taken back
};

/// What one run of suggestions used, whether it changed it or not.
struct ThresholdAtRun {
    CalendarDay asOf;
    ThresholdLimits dynamic;
};

} // namespace qm
