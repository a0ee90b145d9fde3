#include "servedshare.h"

#include "cataloguereader.h"
#include "demandseriesbuilder.h"
#include "locationrepository.h"
#include "servicegoals.h"
#include "settinglist.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <algorithm>
#include <cmath>

namespace qm {

namespace {

struct Part {
    ItemId item;
    LocationId place;
    int days = 0; ///< before today
};

void addSite(const DemandHistory& history, const DemandRecord& record, CalendarDay from, ServedShare& served) {
    if (record.days.empty()) {
        return;
    }
    const CalendarDay last = history.lastSale.value(record.site);
    const CalendarDay start = std::max(from, record.days.front().day);
    std::int64_t sold = 0;
    for (const DemandRecord::Day& day : record.days) {
        sold += day.day >= start ? day.sold.value : 0;
    }
    const auto empty = static_cast<int>(
        std::ranges::count_if(record.emptyDays, [&](CalendarDay day) { return day >= start && day <= last; }));
    const int open = last - start + 1 - empty;
    served.sold.value += sold;
    served.emptyDays += empty;
    served.askedFor.value += sold;
    if (open > 0) {
        served.askedFor.value += std::llround(static_cast<double>(sold) * empty / open);
    }
}

/// Of the item (none: all) at the place (none: all).
Result<QHash<ItemId, ServedShare>> readShares(Warehouse& warehouse, const Part& part, const JobProgress& progress) {
    const CalendarDay today = warehouse.today();
    return warehouse.read([&](const Database& database) -> Result<QHash<ItemId, ServedShare>> {
        auto history = readDemand(database, today, part.item, progress);
        auto locations = locationrepository::all(database);
        if (!history.ok() || !locations.ok()) {
            return history.ok() ? locations.error() : history.error();
        }
        const LocationId site = sitesOf(*locations).value(part.place);
        QHash<ItemId, ServedShare> shares;
        for (const DemandRecord& record : history->records) {
            if (!site || record.site == site) {
                addSite(*history, record, today - part.days, shares[record.item]);
            }
        }
        if (part.item) {
            shares[part.item];
        }
        const auto settings = readSettings(database);
        const auto items = readItems(database);
        if (!settings || !items) {
            return settings ? items.error() : settings.error();
        }
        const auto goals = ServiceGoals::read(database, warehouseSettings(*settings), *items, today);
        if (!goals) {
            return goals.error();
        }
        for (auto share = shares.begin(); share != shares.end(); ++share) {
            share->goal = goals->servedShare(share.key());
        }
        return shares;
    });
}

} // namespace

Result<ServedShare> readServedShare(Warehouse& warehouse, ItemId item, LocationId place, int days) {
    const auto shares = readShares(warehouse, {item, place, days}, {});
    return shares ? Result<ServedShare>(shares->value(item)) : shares.error();
}

Result<QHash<ItemId, ServedShare>> readServedShares(Warehouse& warehouse, int days, const JobProgress& progress) {
    return readShares(warehouse, {{}, {}, days}, progress);
}

} // namespace qm
