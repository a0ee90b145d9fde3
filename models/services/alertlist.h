#pragma once

#include "alert.h"
#include "purchaseorder.h"
#include "result.h"
#include "stocklist.h"

#include <vector>

namespace qm {

class Database;

struct AlertQuestion {
    CalendarDay today;
    LocationId place; ///< none = all
    int minorDigits = 2;
    int staleDays = 7; ///< sales older than that are stale
    /// The watched folder, whose files that were not taken in are alerts too; empty: none is looked at.
    QString watchedFolder{};
};

/// What was read for the alerts, and the alerts: pages count and sum them.
struct AlertBasis {
    std::vector<ListedStock> stock;
    std::vector<PurchaseOrder> openOrders;
    std::optional<CalendarDay> lastSalesDay;
    int neverCounted = 0;
    std::vector<Alert> alerts; ///< by money at stake, the most first
};

/// Every fact that asks for something, once. amount of an item: margin lost from the day it runs out until goods
/// ordered today can arrive, at its forecast demand; of a late order: what the items in it lose if it stays away for
/// one more week, of one due today: for one more day; the others: stockalerts.h. Each bears the answer that it was
/// given (alertstate.h); answers were given to alerts of all places.
Result<AlertBasis> readAlerts(const Database& database, const AlertQuestion& question);

} // namespace qm
