#pragma once

#include "calendarday.h"
#include "jobprogress.h"
#include "location.h"
#include "quantity.h"
#include "result.h"

#include <optional>
#include <QtCore/QHash>

namespace qm {

class Warehouse;

/// What was asked for of an item and what was sold. On a day on which the record said that nothing was there, the
/// average of its other days counts as asked for, since nobody notes who left without it.
struct ServedShare {
    Quantity sold;
    Quantity askedFor; ///< >= sold
    int emptyDays = 0;
    std::optional<double> goal; ///< 0–1, what the settings ask of the item's class; none: they ask for no such share
    /// 1 where nothing was asked for.
    double share() const {
        return askedFor.value > 0 ? static_cast<double>(sold.value) / static_cast<double>(askedFor.value) : 1;
    }
};

/// Over the days before today up to the site's last sale; place none = all. Days before the item's first sale are left
/// out. Never on the interface thread.
Result<ServedShare> readServedShare(Warehouse& warehouse, ItemId item, LocationId place, int days);
/// The same of every item with sales, over all places. Cancelled.
Result<QHash<ItemId, ServedShare>> readServedShares(Warehouse& warehouse, int days, const JobProgress& progress = {});

} // namespace qm
