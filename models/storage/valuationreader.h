#pragma once

#include "result.h"
#include "stockvaluation.h"
#include "strongid.h"

#include <functional>
#include <optional>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;

/// A step of an item at one place.
struct PlacedStep {
    LocationId place;
    ValuationStep step;
};

/// The ledger before the opening of a day (none: all of it) item by item, each item's lines in the order of their
/// instants, then of the ledger. A line that was reversed and its reversal are left out, for they share one instant. A
/// price is there where goods came in with one in that currency, on the line or, where older receipts noted none, on
/// their order: what a foreign order paid is not known in it without a rate. take returns false to stop: then
/// Cancelled.
Status readValuationSteps(const Database& database, std::optional<CalendarDay> opening, const QString& currency,
                          const std::function<bool(ItemId, const std::vector<PlacedStep>&)>& take);

/// The instant of each item's last sale before the opening of the day; what was taken back does not count.
Result<QHash<ItemId, Moment>> readLastSold(const Database& database, CalendarDay opening);

} // namespace qm
