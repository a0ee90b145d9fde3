#include "demandseriesbuilder.h"

#include "calendardemand.h"
#include "calendarservice.h"
#include "calendarstore.h"
#include "cataloguereader.h"
#include "database.h"
#include "demandreader.h"
#include "likenessstore.h"
#include "locationrepository.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <unordered_map>

namespace qm {

namespace {

constexpr double kPriceScale = 10'000;
constexpr int kLongestGap = 728; // whole weeks, so that weekdays stay what they are

using RecordKey = std::pair<std::int64_t, std::int64_t>; // item, site
using Records = std::map<RecordKey, DemandRecord>;

/// Sums of one item's stock at one site, day by day, for the days on which there was nothing.
class ShelfRecord {
public:
    void add(const StockStep& step) {
        if (step.firstCount) {
            m_counted = m_counted ? std::min(*m_counted, step.moment) : step.moment;
            return;
        }
        m_change[step.moment.day()] += step.quantity.value;
        if (step.quantity.value > 0) {
            m_rise[step.moment.day()] = true;
        }
    }
    /// Whole days from the day after the first count on without stock.
    std::vector<CalendarDay> emptyDays(CalendarDay before) const {
        std::vector<CalendarDay> days;
        if (!m_counted) {
            return days;
        }
        std::int64_t stock = 0;
        auto next = m_change.begin();
        const CalendarDay counted = m_counted->day();
        for (; next != m_change.end() && next->first <= counted; ++next) {
            stock += next->second;
        }
        for (CalendarDay day = counted + 1; day < before; day = day + 1) {
            bool empty = stock <= 0;
            if (next != m_change.end() && next->first == day) {
                stock += next->second;
                empty = empty && stock <= 0 && !m_rise.contains(day);
                ++next;
            }
            if (empty) {
                days.push_back(day);
            }
        }
        return days;
    }

private:
    std::optional<Moment> m_counted;
    std::map<CalendarDay, std::int64_t> m_change;
    std::map<CalendarDay, bool> m_rise;
};

/// What a reading run is asked for.
struct Wanted {
    CalendarDay asOf;
    ItemId item;
    std::int64_t items = 0; ///< in the catalogue
};

Status addSales(const Database& database, const Wanted& wanted, const QHash<LocationId, LocationId>& sites,
                const JobProgress& progress, Records& records) {
    ItemId current;
    std::int64_t read = 0;
    // Item by item, so that the next one grows in the room that this one gives back.
    const auto finishItem = [&] {
        for (auto record = records.lower_bound({current.value, 0});
             record != records.end() && record->first.first == current.value; ++record) {
            record->second.days.shrink_to_fit();
        }
    };
    return readSoldDays(database, wanted.asOf, wanted.item, [&](const SoldDay& sold) {
        if (sold.item != current) {
            finishItem();
            current = sold.item;
            progress.tell(std::min(++read, wanted.items), wanted.items);
        }
        const LocationId site = sites.value(sold.location, sold.location);
        DemandRecord& record = records[{sold.item.value, site.value}];
        record.item = sold.item;
        record.site = site;
        // Places of one site come one after another, so their days interleave.
        const auto place = std::ranges::lower_bound(record.days, sold.day, {}, &DemandRecord::Day::day);
        if (place != record.days.end() && place->day == sold.day) {
            place->sold += sold.sold;
        } else {
            record.days.insert(place, {sold.day, sold.sold});
        }
        return !progress.isCancelled();
    });
}

Status addEmptyDays(const Database& database, CalendarDay asOf, ItemId item, const QHash<LocationId, LocationId>& sites,
                    Records& records) {
    std::map<RecordKey, ShelfRecord> shelves; // of one item; all movements at once would be most of the memory
    const auto finishItem = [&] {
        for (const auto& [key, shelf] : shelves) {
            DemandRecord& record = records[key];
            for (const CalendarDay day : shelf.emptyDays(asOf)) {
                const auto sold = std::ranges::lower_bound(record.days, day, {}, &DemandRecord::Day::day);
                if (sold == record.days.end() || sold->day != day || sold->sold.value == 0) {
                    record.emptyDays.push_back(day);
                }
            }
        }
        shelves.clear();
    };
    ItemId current;
    Status read = readStockSteps(database, asOf, item, [&](const StockStep& step) {
        if (step.item != current) {
            finishItem();
            current = step.item;
        }
        const RecordKey key{step.item.value, sites.value(step.location, step.location).value};
        if (records.contains(key)) {
            shelves[key].add(step);
        }
    });
    finishItem();
    return read;
}

void addNewItems(const QHash<ItemId, ItemId>& likeness, Records& records) {
    std::vector<DemandRecord> added;
    for (const auto& [key, record] : records) {
        for (auto like = likeness.cbegin(); like != likeness.cend(); ++like) {
            if (like.value() == record.item && !records.contains({like.key().value, record.site.value})) {
                added.emplace_back();
                added.back().item = like.key();
                added.back().site = record.site;
            }
        }
    }
    for (DemandRecord& record : added) {
        const RecordKey key{record.item.value, record.site.value};
        records.emplace(key, std::move(record));
    }
}

void addNumber(QCryptographicHash& hash, std::int64_t number) {
    hash.addData(QByteArray::number(static_cast<qlonglong>(number)));
    hash.addData(QByteArrayLiteral(";"));
}

Status readKnownAhead(const Database& database, const QHash<LocationId, LocationId>& sites, DemandHistory& history,
                      QByteArray& text) {
    auto entries = readCalendar(database);
    if (!entries.ok()) {
        return entries.error();
    }
    CalendarDay first = history.asOf;
    for (const DemandRecord& record : history.records) {
        first = record.days.empty() ? first : std::min(first, record.days.front().day);
    }
    history.calendar = CalendarBook(*entries, sites, {first, history.asOf + kKnownAhead});
    for (const CalendarEntry& entry : *entries) {
        if (entry.kind != CalendarKind::SupplierClosed && entry.kind != CalendarKind::NoReceiving) {
            text += QJsonDocument(calendarJson(entry)).toJson(QJsonDocument::Compact);
        }
    }
    return {};
}

QByteArray fingerprintOf(const DemandHistory& history, const QByteArray& calendar) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addNumber(hash, history.asOf.number());
    hash.addData(calendar);
    for (const DemandRecord& record : history.records) {
        hash.addData(QByteArray::fromStdString(record.key + '\n' + record.group + '\n' + record.similarTo + '\n'));
        addNumber(hash, record.decimals);
        addNumber(hash, std::llround(record.price * kPriceScale));
        addNumber(hash, history.lastSale.value(record.site).number());
        for (const DemandRecord::Day& day : record.days) {
            addNumber(hash, day.day.number());
            addNumber(hash, day.sold.value);
        }
        for (const CalendarDay day : record.emptyDays) {
            addNumber(hash, -1 - day.number());
        }
    }
    return hash.result();
}

} // namespace

Result<DemandHistory> readDemand(const Database& database, CalendarDay asOf, ItemId item, const JobProgress& progress) {
    DemandHistory history;
    history.asOf = asOf;
    auto locations = locationrepository::all(database);
    auto items = readItems(database);
    auto likeness = readLikeness(database);
    if (!locations.ok() || !items.ok()) {
        return locations.ok() ? items.error() : locations.error();
    }
    if (!likeness.ok()) {
        return likeness.error();
    }
    const QHash<LocationId, LocationId> sites = sitesOf(*locations);
    QHash<LocationId, std::string> codes;
    for (const Location& location : *locations) {
        codes.insert(location.id, location.code.toStdString());
    }
    Records records;
    const Wanted wanted{asOf, item, static_cast<std::int64_t>(items->size())};
    for (const Status& step :
         {addSales(database, wanted, sites, progress, records), addEmptyDays(database, asOf, item, sites, records)}) {
        if (!step.ok()) {
            return step.error();
        }
    }
    if (!item) {
        addNewItems(*likeness, records);
    }
    auto lastSales = readLastSales(database, asOf);
    if (!lastSales.ok()) {
        return lastSales.error();
    }
    std::optional<CalendarDay> through;
    for (const auto& [location, day] : *lastSales) {
        CalendarDay& last = history.lastSale[sites.value(location, location)];
        last = std::max(last, day);
        through = through ? std::max(*through, day) : day;
    }
    history.dataThrough = through.value_or(asOf - 1);
    QHash<ItemId, std::string> skus;
    for (const Item& known : *items) {
        skus.insert(known.id, known.sku.toStdString());
    }
    history.records.reserve(records.size());
    for (const Item& known : *items) {
        for (auto record = records.lower_bound({known.id.value, 0});
             record != records.end() && record->first.first == known.id.value; ++record) {
            DemandRecord& own = record->second;
            own.key = known.sku.toStdString() + '@' + codes.value(own.site);
            own.group = known.category.toStdString();
            if (const ItemId like = likeness->value(known.id)) {
                own.similarTo = skus.value(like) + '@' + codes.value(own.site);
            }
            own.decimals = known.decimals;
            own.price = known.price ? static_cast<double>(known.price->tenThousandths) / kPriceScale : 0;
            history.records.push_back(std::move(own));
        }
    }
    QByteArray calendar;
    if (Status known = readKnownAhead(database, sites, history, calendar); !known.ok()) {
        return known.error();
    }
    history.fingerprint = fingerprintOf(history, calendar);
    return history;
}

forecast::DemandSeries denseSeries(const DemandHistory& history, const DemandRecord& record) {
    forecast::DemandSeries series;
    series.key = record.key;
    series.group = record.group;
    series.similarTo = record.similarTo;
    series.price = record.price;
    series.period = forecast::Period::Day;
    const auto first =
        std::ranges::find_if(record.days, [](const DemandRecord::Day& day) { return day.sold.value > 0; });
    if (first == record.days.end()) {
        series.start = history.asOf;
        return series;
    }
    const CalendarDay last = history.lastSale.value(record.site);
    int gap = std::max(0, history.asOf - last - 1);
    gap = gap > kLongestGap ? kLongestGap + gap % 7 : gap;
    const CalendarDay start = first->day;
    const auto known = static_cast<std::size_t>(last - start + 1);
    const std::size_t length = known + static_cast<std::size_t>(gap);
    series.start = history.asOf - static_cast<int>(length);
    series.units.assign(length, 0);
    series.censored.assign(length, 0);
    series.missing.assign(length, 0);
    std::fill(series.missing.begin() + static_cast<std::ptrdiff_t>(known), series.missing.end(), std::uint8_t{1});
    const double scale = std::pow(10.0, record.decimals);
    for (const DemandRecord::Day& day : record.days) {
        if (day.day >= start && day.day <= last) {
            series.units[static_cast<std::size_t>(day.day - start)] = static_cast<double>(day.sold.value) / scale;
        }
    }
    for (const CalendarDay day : record.emptyDays) {
        if (day >= start && day <= last) {
            series.censored[static_cast<std::size_t>(day - start)] = 1;
        }
    }
    const CalendarSubject subject{record.item, record.site, QString::fromStdString(record.group), record.price};
    addCalendar(series, history.calendar, subject, kKnownAhead);
    return series;
}

void cutOff(forecast::DemandSeries& series, std::size_t known) {
    if (known >= series.units.size()) {
        return;
    }
    for (forecast::Regressor& regressor : series.regressors) {
        std::vector<double> ahead(regressor.history.begin() + static_cast<std::ptrdiff_t>(known),
                                  regressor.history.end());
        ahead.insert(ahead.end(), regressor.future.begin(), regressor.future.end());
        regressor.future = std::move(ahead);
        regressor.history.resize(known);
    }
    series.units.resize(known);
    series.censored.resize(std::min(known, series.censored.size()));
    series.missing.resize(std::min(known, series.missing.size()));
    series.oneOff.resize(std::min(known, series.oneOff.size()));
}

} // namespace qm
