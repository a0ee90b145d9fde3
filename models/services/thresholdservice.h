#pragma once

#include "result.h"
#include "threshold.h"

namespace qm {

class Warehouse;

/// The fixed thresholds that persons set, and beside them the dynamic ones that each run of suggestions stores. Every
/// step is kept and audited; nothing is overwritten. Synchronous, thread-safe, never on the interface thread.
class ThresholdService {
public:
    explicit ThresholdService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// A row for each site, by walking order.
    Result<std::vector<ItemThreshold>> ofItem(ItemId item) const;
    /// Every item and site that has any, by SKU.
    Result<std::vector<ItemThreshold>> all() const;
    Result<std::vector<ThresholdChange>> history(ItemId item) const;
    /// What the last runs used there, newest first.
    Result<std::vector<ThresholdAtRun>> runs(ItemId item, LocationId place, int limit = 100) const;

    /// Sets, changes or (without limits) takes back the fixed threshold, from today on. Gives what stood before, so
    /// that setting it again undoes. Where nothing would change, nothing is written.
    /// Failures: NegativeQuantity; Invalid (maximum; below the minimum); UnknownLocation (no site).
    Result<std::optional<ThresholdLimits>> setFixed(ItemId item, LocationId place,
                                                    const std::optional<ThresholdLimits>& limits);
    /// The same of several items and sites, all or none; `before` of each step is filled in.
    Result<std::vector<ThresholdStep>> setFixed(std::vector<ThresholdStep> steps);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
