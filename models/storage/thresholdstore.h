#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <vector>

namespace qm {

class Database;
class Transaction;

struct ThresholdRow {
    ItemId item;
    LocationId site;
    bool fixed = false; ///< set by a person; else from a run
    Quantity reorderPoint;
    Quantity orderUpTo;
};

/// What holds on that day, by item and site: the fixed ones that were not taken back and the latest dynamic ones, each
/// in a row of its own. item none = all.
Result<std::vector<ThresholdRow>> readThresholds(const Database& database, CalendarDay day, ItemId item = {});
/// Adds a row of the history; nothing is overwritten.
Status insertThreshold(Transaction& transaction, const ThresholdRow& row, CalendarDay validFrom);

} // namespace qm
