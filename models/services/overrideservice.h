#pragma once

#include "forecastoverride.h"

namespace qm {

class Warehouse;

/// What persons change of forecasts. The statistics stay as they are; overrides are laid on top wherever a forecast is
/// read, and measured afterwards. Synchronous, thread-safe, never on the interface thread.
class OverrideService {
public:
    explicit OverrideService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Of an item, the latest days first, with what each was worth so far.
    Result<std::vector<OverrideRow>> rows(ItemId item) const;
    /// The last and the coming weeks of an item, ascending; the first coming one begins today. Empty without a
    /// forecast.
    Result<std::vector<ForecastWeek>> weeks(ItemId item) const;
    /// An id of none adds. Failures: see storeOverride().
    Result<ForecastOverrideId> save(const ForecastOverride& entry);
    /// Puts one back to what it was, whatever its version is now.
    Status revert(ForecastOverride before);
    Status remove(ForecastOverrideId id);
    Status restore(ForecastOverrideId id);

private:
    Status mark(ForecastOverrideId id, bool deleted);

    Warehouse& m_warehouse;
};

} // namespace qm
