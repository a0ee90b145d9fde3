#include "stocktimeline.h"

#include <algorithm>

namespace qm {

void StockTimeline::add(const LedgerLine& line) {
    m_changes[{line.key.location, line.key.lot}][line.moment] += line.quantity;
}

Quantity StockTimeline::at(LocationId place, LotId lot, Moment moment) const {
    Quantity sum;
    if (const auto changes = m_changes.find({place, lot}); changes != m_changes.end()) {
        for (const auto& [when, quantity] : changes->second) {
            if (when > moment) {
                break;
            }
            sum += quantity;
        }
    }
    return sum;
}

Quantity StockTimeline::leastFrom(LocationId place, LotId lot, Moment moment, std::optional<Moment> end) const {
    Quantity least = at(place, lot, moment);
    if (const auto changes = m_changes.find({place, lot}); changes != m_changes.end()) {
        Quantity sum = least;
        for (auto change = changes->second.upper_bound(moment);
             change != changes->second.end() && (!end || change->first < *end); ++change) {
            sum += change->second;
            least = std::min(least, sum);
        }
    }
    return least;
}

std::set<LotId> StockTimeline::lotsAt(LocationId place) const {
    std::set<LotId> lots;
    for (auto changes = m_changes.lower_bound({place, LotId{0}});
         changes != m_changes.end() && changes->first.first == place; ++changes) {
        lots.insert(changes->first.second);
    }
    return lots;
}

} // namespace qm
