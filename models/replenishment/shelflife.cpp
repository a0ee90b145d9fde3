#include "shelflife.h"

#include <algorithm>
#include <cmath>

namespace qm::replenishment {

double coverCap(double demandInShelfLife, double stockAtArrival) {
    return std::floor(std::max(0.0, demandInShelfLife - stockAtArrival) + 1e-9);
}

double limitToShelfLife(const CoverCapQuestion& question) {
    const double left =
        std::max(0.0, question.onHand + question.onOrder - question.dailyDemand * question.leadTimeDays);
    return std::min(question.need, coverCap(question.dailyDemand * question.shelfLifeDays, left));
}

} // namespace qm::replenishment
