#pragma once

#include "result.h"
#include "threshold.h"

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
/// The same with names and who set what; by SKU, then place. An item that is named has a row for each site.
Result<std::vector<ItemThreshold>> listThresholds(const Database& database, CalendarDay day, ItemId item = {});
/// Every step, of all places, newest first.
Result<std::vector<ThresholdChange>> readThresholdHistory(const Database& database, ItemId item);
/// A person's step of the history. Invalid where there is none.
Result<ThresholdStep> readThresholdStep(const Database& database, std::int64_t id);
/// What the last runs used, newest first; runs from before its first dynamic value are left out.
Result<std::vector<ThresholdAtRun>> readThresholdRuns(const Database& database, ItemId item, LocationId site,
                                                      int limit);

/// Each adds a row of the history; nothing is overwritten.
Result<std::int64_t> insertThreshold(Transaction& transaction, const ThresholdRow& row, CalendarDay validFrom);
/// The fixed one is taken back.
Result<std::int64_t> insertNoThreshold(Transaction& transaction, ItemId item, LocationId site, CalendarDay validFrom);

} // namespace qm
