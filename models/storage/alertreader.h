#pragma once

#include "calendarday.h"
#include "quantity.h"
#include "result.h"
#include "strongid.h"

#include <array>
#include <optional>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace qm {

class Database;

inline constexpr int kSoldWeeks = 13;
/// Gross quantity sold by week, the latest first.
using SoldWeeks = std::array<std::int64_t, kSoldWeeks>;
/// Of each item that sold at a place (none: all) in the 13 weeks up to last (included).
Result<QHash<ItemId, SoldWeeks>> readSoldWeeks(const Database& database, CalendarDay last, LocationId place);

/// Day of an item's last sale that is not void and lies before that day.
Result<std::optional<CalendarDay>> readLastSale(const Database& database, ItemId item, CalendarDay before);
/// Day on which the first of an item came.
Result<std::optional<CalendarDay>> readFirstArrival(const Database& database, ItemId item);

/// A lot on hand outside quarantine that may be sold up to expiry.
struct ExpiringLot {
    ItemId item;
    LotId lot;
    QString code;
    CalendarDay expiry;
    Quantity onHand; ///< > 0
};
/// Those that expire up to that day, at a place (none: all); by item, then day.
Result<std::vector<ExpiringLot>> readExpiringLots(const Database& database, CalendarDay upTo, LocationId place);

} // namespace qm
