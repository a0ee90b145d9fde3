#pragma once

#include "result.h"
#include "supplier.h"

#include <QtCore/QHash>
#include <vector>

namespace qm {

class Database;

/// Days from order to receipt as a supplier showed them. The supplier's own figure counts like five deliveries, so a
/// few measured ones move it only so far; with many it no longer matters.
struct LeadTime {
    double meanDays = 7;
    double sdDays = 1.4;
};

/// What a supplier's own deliveries showed before a day.
struct SupplierMeasures {
    std::vector<int> leadTimes; ///< days between business dates, the newest first, the last 20
    int deliveries = 0;         ///< of the last 365 days
    std::optional<double> onTimeShare;
    std::optional<double> fillShare;
};
Result<QHash<SupplierId, SupplierMeasures>> measureSuppliers(const Database& database, CalendarDay before);

/// statedDays: the term's or supplier's figure, none = unknown (7 days); statedSd none = 20 % of it.
LeadTime leadTimeOf(std::optional<int> statedDays, std::optional<double> statedSd, const std::vector<int>& measured);

} // namespace qm
