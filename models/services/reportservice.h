#pragma once

#include "jobprogress.h"
#include "report.h"
#include "result.h"

#include <optional>

namespace qm {

class Warehouse;

/// Makes reports. Synchronous, thread-safe, never on the interface thread.
class ReportService {
public:
    explicit ReportService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// opening: the state at the opening of that day; none = everything recorded so far, seen from today. Cancelled.
    Result<Report> make(ReportKind kind, std::optional<CalendarDay> opening, const JobProgress& progress = {}) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
