#pragma once

#include "stockqueries.h"

#include <span>

namespace qm {

/// What the whole ledger is sorted by.
enum class MovementOrder { Day, Item, Place, Quantity, Document };

/// Reads the whole ledger in two steps, for lists of any length: the order of its rows as sequence numbers, then the
/// rows of a window. Synchronous, thread-safe, never on the interface thread.
class MovementQueries {
public:
    explicit MovementQueries(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// filter.limit: 0 = all. Equal values stand newest first.
    Result<std::vector<std::int64_t>> order(const MovementFilter& filter, MovementOrder by, bool descending) const;
    /// In the order of seqs; numbers that are not there are left out. after is not filled.
    Result<std::vector<MovementRow>> rows(std::span<const std::int64_t> seqs) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
