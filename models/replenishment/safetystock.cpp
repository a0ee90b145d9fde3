#include "safetystock.h"

#include "lossfunctions.h"
#include "probability.h"

#include <cmath>

namespace qm::replenishment {

SafetyStock safetyStock(double z, double demand, double demandSd, double lead, double leadSd) {
    SafetyStock result;
    result.sd = std::sqrt(lead * demandSd * demandSd + demand * demand * leadSd * leadSd);
    result.stock = z * result.sd;
    result.reorderPoint = demand * lead + result.stock;
    return result;
}

ReorderService reorderService(double leadMean, double leadSd, double r, double q) {
    const double z = (r - leadMean) / leadSd;
    const double lost = leadSd * (standardNormalLoss(z) - standardNormalLoss(z + q / leadSd)) / q;
    return {1 - lost, normalCdf(z)};
}

} // namespace qm::replenishment
