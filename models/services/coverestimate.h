#pragma once

#include "calendarentry.h"
#include "item.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace qm {

class Database;

/// Mean demand by day and site of the stored forecast, for lists that show many items at once.
struct MeanDemand {
    ForecastRunId run;
    CalendarDay asOf;                                                                         ///< of step 1
    std::unordered_map<ItemId, std::vector<std::pair<LocationId, std::vector<float>>>> items; ///< units a day

    /// Smallest units expected on a day >= asOf, over the site or all; past the horizon the mean of the last 28 steps.
    double expected(ItemId item, LocationId site, int decimals, CalendarDay day) const;
    bool knows(ItemId item) const { return items.contains(item); }
};

/// Of the latest run, kept between calls until a newer run is there. Never null; without a run it knows nothing.
/// Thread-safe.
Result<std::shared_ptr<const MeanDemand>> meanDemand(const Database& database);

/// What is coming of an item: a late one is expected within half as many days again as it is late.
struct Coming {
    std::optional<CalendarDay> day;
    Quantity quantity;
};
CalendarDay expectedArrival(std::optional<CalendarDay> due, CalendarDay today);

/// First day within a year on which expected demand takes the last piece of what is available and coming.
std::optional<CalendarDay> runOutDay(const MeanDemand& demand, const StockRow& row, LocationId site,
                                     const std::vector<Coming>& coming, CalendarDay today);

/// The days on which goods ordered at the next two chances arrive.
struct ChanceDays {
    CalendarDay arrival;
    CalendarDay nextArrival;
};
/// closed: days on which he neither takes orders nor delivers.
ChanceDays chanceDays(unsigned orderDays, int reviewDays, int leadTimeDays, CalendarDay today,
                      const std::vector<DayRange>& closed = {});

/// Red before an order of today can arrive, amber before the next chance's arrival, green later.
Outlook outlookOf(std::optional<CalendarDay> runsOut, const ChanceDays& chances);

} // namespace qm
