#pragma once

#include "stocklistreader.h"

#include <span>

namespace qm {

/// What movements are sorted by.
enum class MovementColumn { Day, Item, Place, Quantity, Document };

/// Sequence numbers of the movements asked for, in order; equal values stand newest first.
Result<std::vector<std::int64_t>> movementSequence(const Database& database, const LedgerQuestion& question,
                                                   MovementColumn by, bool descending);
/// The movements with these numbers, in their order, as listMovements gives them.
Result<std::vector<MovementRow>> movementsAt(const Database& database, std::span<const std::int64_t> seqs,
                                             const Valuation& valuation);

} // namespace qm
