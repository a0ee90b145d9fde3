#include "reportservice.h"

#include "reports/reportrows.h"

namespace qm {

Result<Report> ReportService::make(ReportKind kind, std::optional<CalendarDay> opening,
                                   const JobProgress& progress) const {
    using Maker = Result<Report> (*)(const reports::Question&);
    static constexpr std::array<Maker, kReportNames.size()> kMakers{
        reports::stockList,  reports::byCategory, reports::byPlace,     reports::byAge,
        reports::valuation,  reports::movements,  reports::abcXyz,      reports::expiry,
        reports::slowMovers, reports::suppliers,  reports::serviceLevel};
    auto report = kMakers[static_cast<std::size_t>(kind)](
        {m_warehouse, opening, opening.value_or(m_warehouse.today()), progress});
    if (report) {
        report->kind = kind;
    }
    return report;
}

} // namespace qm
