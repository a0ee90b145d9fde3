#pragma once

#include "ledgerrows.h"

#include <map>
#include <set>

namespace qm {

/// What the ledger says of one item at every instant, by place and lot, lines about to be posted included.
class StockTimeline {
public:
    void add(const LedgerLine& line);
    /// The sum of the lines dated up to and including the instant.
    Quantity at(LocationId place, LotId lot, Moment moment) const;
    /// The least sum from the instant on, before end: what can be taken then without making anything later negative.
    Quantity leastFrom(LocationId place, LotId lot, Moment moment, std::optional<Moment> end) const;
    /// Lots with any line at the place.
    std::set<LotId> lotsAt(LocationId place) const;

private:
    std::map<std::pair<LocationId, LotId>, std::map<Moment, Quantity>> m_changes;
};

} // namespace qm
