#pragma once

namespace qm::replenishment {

/// Textbook safety stocks under normal demand: quantile of lead-time demand. For comparison only: they leave the review
/// and the undershoot of the reorder point out.
struct SafetyStock {
    double sd = 0;    ///< of lead-time demand
    double stock = 0; ///< z × sd
    double reorderPoint = 0;
};
/// sd = √(lead × demandSd² + demand² × leadSd²).
SafetyStock safetyStock(double z, double demand, double demandSd, double lead, double leadSd);

struct ReorderService {
    double fillRate = 0;
    double cycleService = 0;
};
/// Of (r, Q) under continuous review with unit steps. Source: Silver, Pyke & Peterson.
ReorderService reorderService(double leadMean, double leadSd, double r, double q);

} // namespace qm::replenishment
