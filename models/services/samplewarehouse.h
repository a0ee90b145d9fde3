#pragma once

#include "calendarday.h"
#include "jobprogress.h"
#include "result.h"

#include <optional>
#include <QString>

namespace qm {

/// The sample: items, prices and sales of a real shop ("Online Retail", D. Chen, UCI Machine Learning Repository,
/// doi 10.24432/C5BW33, CC BY 4.0); suppliers, terms, counts, orders and receipts are made up. Its days are kept
/// counted back from the last one and are shifted by whole weeks, so that weekdays stay.
class SampleWarehouse {
public:
    /// The last day with sales for a day of use: within the seven days before it.
    static CalendarDay lastDayFor(CalendarDay asOf);
    /// Makes file and fills it through the same imports that a user has. asOf absent = today; currency empty = GBP.
    /// Failures: those of Warehouse::create, Cancelled; the file is then not there. Synchronous, any thread.
    static Status create(const QString& file, std::optional<CalendarDay> asOf, const QString& currency,
                         const JobProgress& progress = {});
};

} // namespace qm
