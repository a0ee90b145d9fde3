#pragma once

#include "calendarday.h"
#include "counttime.h"
#include "moment.h"
#include "money.h"
#include "ordergoal.h"
#include "quantity.h"
#include "stockledger.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// Cycle: what is due today. Full: everything at a place.
enum class CountRule { Cycle, Full };

/// Entered: open, and each of its lines has been counted. Undone: posted, and taken back; it can be posted again.
enum class CountListState { Open, Entered, Posted, Undone, Dropped };

/// Why a line stands on a list. Chosen: it is part of a full count, or was added by hand.
enum class CountReason { Chosen, NeverCounted, Negative, Suspicious, Due };

/// A difference asks for a second count where it is above both: a share of the record, 1/10,000, and an amount at cost.
struct CountTolerance {
    int share = 200;
    Money amount;
};

struct CountListRow {
    CountListId id;
    QString number;
    CountRule rule = CountRule::Cycle;
    std::optional<AbcClass> abc; ///< items of that class alone
    LocationId location;
    QString locationCode;
    QString locationName;
    CalendarDay made;
    CountListState state = CountListState::Open;
    CountTime time;
    bool secondCount = false; ///< every line is counted twice
    CountTolerance tolerance;
    DocumentId document; ///< of its last posting; none before
    int lines = 0;
    int counted = 0; ///< of them
    int sheets = 0;
    int version = 1;
};

/// One reading: what was counted, and when and by whom it was entered.
struct CountReading {
    Quantity quantity;
    Moment at;
    QString by;
    bool operator==(const CountReading&) const = default;
};

struct CountLine {
    CountLineId id;
    CountListId list;
    int line = 0; ///< in walking order
    int sheet = 1;
    StockKey key;
    QString sku;
    QString name;
    QString unit;
    int decimals = 0;
    std::optional<UnitPrice> cost;
    QString place; ///< code
    LotName lot;
    CountReason reason = CountReason::Chosen;
    std::optional<CountReading> first;
    std::optional<CountReading> second;
    /// The reading that holds; none before it was counted.
    const std::optional<CountReading>& reading() const { return second ? second : first; }
};

struct CountList {
    CountListRow head;
    std::vector<CountLine> lines; ///< in walking order
};

/// What posting finds, or found, at a line that was counted.
struct CountVariance {
    CountLineId line;
    Quantity record;            ///< at the reading's instant
    Quantity difference;        ///< counted − record
    std::optional<Money> value; ///< of the difference, at cost; none where the cost is unknown
    bool opening = false;       ///< the first count there: opening stock, never loss
    bool recount = false;       ///< a second count is asked for and not there yet
};

} // namespace qm
