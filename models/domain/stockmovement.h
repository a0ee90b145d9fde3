#pragma once

#include "calendarday.h"
#include "money.h"
#include "strongid.h"

#include <optional>
#include <QString>

namespace qm {

enum class MovementKind { Sale, Return, Receipt, Count, Opening, Late, Transfer, WriteOff, Adjustment, Reversal };

/// One line of the ledger, as lists show it.
struct MovementRow {
    std::int64_t seq = 0;
    std::int64_t moment = 0; ///< business seconds since 1970-01-01 of the place
    bool timed = true;       ///< false: only the day is known
    DocumentId document;
    QString documentKind; ///< as in the schema: sale, count, receipt, …
    QString documentNumber;
    int line = 0;
    MovementKind kind = MovementKind::Sale;
    ItemId item;
    QString sku;
    QString itemName;
    int decimals = 0;
    LocationId location;
    QString locationName;
    QString lot; ///< empty = none
    Quantity quantity;
    std::optional<Quantity> after; ///< stock of the item over the chosen places after it; only in an item's own list
    std::optional<Money> value;    ///< at cost
    QString user;
};

} // namespace qm
