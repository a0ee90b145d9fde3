#pragma once

#include "demandseries.h"
#include "jobprogress.h"
#include "policyreplay.h"

#include <vector>

namespace qm {

/// What a plan promised of an item: the chance of running short in [from, until).
struct ReplayPromise {
    std::size_t item = 0;
    CalendarDay from;
    CalendarDay until;
    double chanceShort = 0;
};

/// Our own policy in a replay: on each look it forecasts from what had been sold until then, in the replay from the
/// first day of the replay on, and plans the items that are due. question and series, one an item, must outlive it.
class OwnPolicy {
public:
    OwnPolicy(const replenishment::ReplayQuestion& question, const std::vector<forecast::DemandSeries>& series,
              int currencyDecimals, const JobProgress& progress);

    /// Cancelled, or what the kernels refuse.
    Result<std::vector<std::int64_t>> order(const replenishment::ReplayLook& look);
    const std::vector<ReplayPromise>& promises() const { return m_promises; }

private:
    forecast::DemandSeries seriesOn(std::size_t item, const replenishment::ReplayLook& look) const;

    const replenishment::ReplayQuestion& m_question;
    const std::vector<forecast::DemandSeries>& m_series;
    int m_currencyDecimals;
    const JobProgress& m_progress;
    std::vector<replenishment::SupplierTerms> m_suppliers; ///< looked at once a week
    int m_longestLead = 7;
    std::vector<ReplayPromise> m_promises;
};

} // namespace qm
