#include "stocklist.h"

#include "calendarbook.h"
#include "cataloguereader.h"
#include "coverestimate.h"
#include "database.h"
#include "locationrepository.h"
#include "settinglist.h"
#include "stocklevels.h"
#include "stocklistreader.h"
#include "warehousesettings.h"

#include <algorithm>
#include <unordered_map>

namespace qm {

namespace {

constexpr int kIdleDays = 90;
constexpr int kClosuresAhead = 400;

/// What is coming, by item, at the chosen places.
using ComingByItem = std::unordered_map<ItemId, std::vector<Coming>>;

Result<ComingByItem> comingAt(const Database& database, const StockListQuestion& question, LocationId site) {
    auto lines = readComing(database, question.opening, question.item);
    auto locations = locationrepository::all(database);
    if (!lines.ok() || !locations.ok()) {
        return lines.ok() ? locations.error() : lines.error();
    }
    const QHash<LocationId, LocationId> sites = sitesOf(*locations);
    ComingByItem coming;
    for (const ComingLine& line : *lines) {
        if (!site || sites.value(line.location) == site) {
            coming[line.item].push_back({line.expected, line.quantity});
        }
    }
    return coming;
}

Result<LocationId> siteOf(const Database& database, LocationId place) {
    if (!place) {
        return place;
    }
    auto locations = locationrepository::all(database);
    if (!locations.ok()) {
        return locations.error();
    }
    return sitesOf(*locations).value(place);
}

StockRow rowOf(const ListedItem& item) {
    StockRow row;
    row.item = item.id;
    row.sku = item.sku;
    row.name = item.name;
    row.category = item.category;
    row.unit = item.unit;
    row.decimals = item.decimals;
    row.status = static_cast<ItemStatus>(item.status);
    row.price = item.price;
    return row;
}

void addStock(StockRow& row, const ItemStock& stock, int minorDigits) {
    row.onHand = stock.onHand;
    row.reserved = stock.reserved;
    row.unavailable = stock.quarantined + stock.expired;
    row.uncountedPlaces = stock.uncountedPlaces;
    if (!stock.onHand) {
        return;
    }
    row.available = *stock.onHand - stock.reserved - row.unavailable;
    if (row.unitValue) {
        if (auto value = lineTotal(*stock.onHand, row.decimals, *row.unitValue, minorDigits); value.ok()) {
            row.value = *value;
        }
    }
}

} // namespace

Result<std::vector<ListedStock>> listStock(const Database& database, const StockListQuestion& question) {
    const CalendarDay today = question.opening.value_or(question.today);
    StockQuestion wanted;
    wanted.opening = question.opening;
    if (question.place) {
        wanted.site = question.place;
    }
    if (question.item) {
        wanted.item = question.item;
    }
    auto site = siteOf(database, question.place);
    auto items = listItems(database, question.text, question.item);
    auto stocks = itemStocks(database, wanted, today);
    auto demand = meanDemand(database);
    auto terms = readCheapestTerms(database, today, question.item);
    auto settings = readSettings(database);
    if (!site.ok()) {
        return site.error();
    }
    auto coming = comingAt(database, question, *site);
    for (const Error* error : {items.ok() ? nullptr : &items.error(), stocks.ok() ? nullptr : &stocks.error(),
                               demand.ok() ? nullptr : &demand.error(), terms.ok() ? nullptr : &terms.error(),
                               settings.ok() ? nullptr : &settings.error(), coming.ok() ? nullptr : &coming.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    QHash<ItemId, Quantity> sold;
    if (question.withSales) {
        auto lately = readSold(database, today - kIdleDays, today);
        if (!lately.ok()) {
            return lately.error();
        }
        sold = std::move(*lately);
    }

    const int unknownLeadTime = warehouseSettings(*settings).defaultLeadTimeDays;
    auto calendar = CalendarBook::read(database, {today, today + kClosuresAhead});
    if (!calendar.ok()) {
        return calendar.error();
    }
    std::vector<ListedStock> rows;
    rows.reserve(items->size());
    static const std::vector<Coming> kNothing;
    static const std::vector<DayRange> kNever;
    QHash<SupplierId, std::vector<DayRange>> closures;
    const auto closedDays = [&](SupplierId supplier) -> const std::vector<DayRange>& {
        auto known = closures.find(supplier);
        return *(known == closures.end() ? closures.insert(supplier, calendar->notOrdering(supplier)) : known);
    };
    for (const ListedItem& item : *items) {
        ListedStock listed{rowOf(item), item.nameKey, false, false};
        StockRow& row = listed.row;
        if (auto unit = unitValue(item, *terms)) {
            row.unitValue = unit->price;
            row.valuedBy = std::move(unit->supplier);
        }
        if (const auto stock = stocks->find(item.id); stock != stocks->end()) {
            addStock(row, stock->second, question.minorDigits);
            listed.negative = stock->second.negative;
        }
        const auto arriving = coming->find(item.id);
        const std::vector<Coming>& arrivals = arriving == coming->end() ? kNothing : arriving->second;
        for (const Coming& arrival : arrivals) {
            row.onOrder += arrival.quantity;
        }
        const auto term = terms->constFind(item.id);
        if (term != terms->constEnd()) {
            row.supplier = term->supplierName;
        }
        if (row.onHand && (*demand)->knows(item.id)) {
            row.runsOut = runOutDay(**demand, row, *site, arrivals, today);
            const bool supplied = term != terms->constEnd();
            row.outlook = outlookOf(
                row.runsOut, chanceDays(supplied ? term->orderDays : 0, 1,
                                        supplied ? term->leadTimeDays.value_or(unknownLeadTime) : unknownLeadTime,
                                        today, supplied ? closedDays(term->supplier) : kNever));
        }
        listed.idle = row.onHand.value_or(Quantity{}).value > 0 && sold.value(item.id).value == 0;
        rows.push_back(std::move(listed));
    }
    return rows;
}

Result<std::vector<LotRow>> listLots(const Database& database, ItemId item, LocationId place) {
    StockQuestion question{{}, {}, item};
    if (place) {
        question.site = place;
    }
    auto levels = stockLevels(database, question);
    auto locations = locationrepository::all(database);
    auto lots = readLots(database, item);
    for (const Error* error : {levels.ok() ? nullptr : &levels.error(), locations.ok() ? nullptr : &locations.error(),
                               lots.ok() ? nullptr : &lots.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    std::vector<LotRow> rows;
    for (const StockLevel& level : *levels) {
        if (level.onHand.value == 0 && level.reserved.value == 0) {
            continue;
        }
        LotRow row;
        const LotRecord lot = lots->value(level.key.lot);
        row.lot = lot.code;
        row.expiry = lot.expiry;
        row.location = level.key.location;
        const auto where = std::ranges::find(*locations, level.key.location, &Location::id);
        row.place = where == locations->end() ? QString() : where->name;
        row.onHand = level.onHand;
        row.reserved = level.reserved;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace qm
