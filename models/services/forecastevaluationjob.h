#pragma once

#include "forecastquality.h"
#include "jobprogress.h"
#include "result.h"

#include <optional>

namespace qm {

class Warehouse;

/// Measures how good forecasts made at past days have been, beside seasonal naive ones, and stores it. Cancelled:
/// nothing is stored. Synchronous, thread-safe, never on the interface thread.
class ForecastEvaluationJob {
public:
    explicit ForecastEvaluationJob(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Failures: Cancelled, and those of Warehouse::write; NothingToUndo never.
    Result<ForecastQuality> run(const JobProgress& progress = {});
    /// The last one stored, with suppliers.
    Result<std::optional<ForecastQuality>> latest() const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
