#pragma once

#include "moment.h"
#include "result.h"
#include "stockledger.h"

#include <vector>

namespace qm {

class Database;

/// The last reading of an item at a place that stands.
struct LastCount {
    ItemId item;
    LocationId location;
    Moment moment;
};
Result<std::vector<LastCount>> readLastCounts(const Database& database);

/// On how many days an item sold at a place, and when first and last, dated from (included) on.
struct SellingDays {
    ItemId item;
    LocationId location;
    int days = 0;
    CalendarDay first;
    CalendarDay last;
};
Result<std::vector<SellingDays>> readSellingDays(const Database& database, CalendarDay from);

/// What the ledger says of an item at a place up to an instant, by lot; lots with nothing are left out.
struct LotRecordAt {
    LotId lot;
    Quantity quantity;
};
Result<std::vector<LotRecordAt>> readRecordAt(const Database& database, ItemId item, LocationId location,
                                              Moment moment);

/// What a document posted of each item, place and lot.
struct PostedSum {
    StockKey key;
    Quantity quantity;
    bool opening = false; ///< the first count there
};
Result<std::vector<PostedSum>> readPosted(const Database& database, DocumentId document);

/// That an item had not been read there before a document did so.
Result<bool> isFirstReading(const Database& database, DocumentId document, ItemId item, LocationId location);

} // namespace qm
