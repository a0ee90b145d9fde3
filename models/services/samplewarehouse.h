#pragma once

#include "calendarday.h"
#include "jobprogress.h"
#include "result.h"

#include <optional>
#include <QString>

namespace qm {

/// The sample: items, prices and sales of a real shop ("Online Retail", D. Chen, UCI Machine Learning Repository,
/// doi 10.24432/C5BW33, CC BY 4.0); suppliers, terms, costs, counts, lots, orders and receipts are made up. Its days
/// are kept counted back from the last one and are shifted by whole weeks, so that weekdays stay, so far that they
/// reach the day before it is used; what would lie later is left out. So the shop is up to yesterday on every weekday:
/// with a gap, stock would stand still, and deliveries would be late, for days on which nobody worked.
class SampleWarehouse {
public:
    /// Makes file and fills it through the same imports that a user has. asOf absent = today; currency empty = GBP.
    /// Failures: those of Warehouse::create, Cancelled; the file is then not there. Synchronous, any thread.
    static Status create(const QString& file, std::optional<CalendarDay> asOf, const QString& currency,
                         const JobProgress& progress = {});
};

} // namespace qm
