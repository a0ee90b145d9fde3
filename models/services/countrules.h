#pragma once

#include "countlist.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;

/// Days after which an item of class A, B and C is counted again.
inline constexpr int kCountEvery[] = {30, 90, 180};

struct CountQuestion {
    CountRule rule = CountRule::Cycle;
    LocationId place; ///< with all places inside it
    std::optional<AbcClass> abc;
    int items = 30; ///< Cycle: so many items at a place at most
    CalendarDay day;
};

/// What is to be counted, in walking order on sheets: key, reason, sheet and line of each row are filled.
///
/// Cycle takes, first by what the item earns in 28 days, items that sell where they were never counted, whose record is
/// below 0, or that have stopped selling though the record says that they are there: were all as the record says, a
/// silence like that would come once in a hundred times (each day sells with the share of days on which it did), and no
/// count has found them since. Then come items whose last count is older than kCountEvery says for their class, A
/// before B before C, the oldest first. Goods in quarantine are left out. Full takes every item, lot and place with
/// stock, a count or sales.
Result<std::vector<CountLine>> linesToCount(const Database& database, const CountQuestion& question);

} // namespace qm
