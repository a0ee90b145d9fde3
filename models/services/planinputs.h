#pragma once

#include "item.h"
#include "planner.h"
#include "supplier.h"

#include <optional>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;

/// What is planned: all counted items with demand, or one.
struct PlanQuestion {
    CalendarDay day; ///< step 1 of the forecast
    /// The state at the opening of that day; none = everything recorded so far.
    std::optional<CalendarDay> opening;
    ForecastRunId forecast;
    ItemId item;
    LocationId site;
    QString currency;
    int minorDigits = 2;
};

/// One item at one site, ready for the planner, with what its reasons tell beside.
struct PlanSubject {
    ItemId item;
    LocationId site;
    SupplierId supplier; ///< none: nobody sells it to us
    std::optional<SupplierTerm> term;
    replenishment::PlanItem plan;
    Quantity onHand; ///< as recorded, may be negative
    Quantity unavailable;
    std::vector<PurchaseOrderId> orders; ///< of plan.openOrders
    QString forecastMethod;              ///< the one with the greatest weight
    forecast::BacktestScore score;
};

struct PlanInputs {
    std::vector<PlanSubject> subjects; ///< by SKU, then site
    std::vector<replenishment::SupplierTerms> suppliers;
    int neverCounted = 0;     ///< items that are not planned at some site
    double approvalLimit = 0; ///< currency units a line; 0 = none
    int dataAgeDays = 0;      ///< from the last day with sales to the day before the run
};

/// Reads stock, open orders, terms, lead times, thresholds and the stored forecast.
Result<PlanInputs> readPlanInputs(const Database& database, const PlanQuestion& question);

} // namespace qm
