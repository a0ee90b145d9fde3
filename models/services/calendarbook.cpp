#include "calendarbook.h"

#include "calendarstore.h"
#include "cataloguereader.h"
#include "codekey.h"
#include "locationrepository.h"

#include <algorithm>

namespace qm {

namespace {

/// What holds everywhere and at the site.
template <typename T>
std::vector<T> at(const std::map<std::int64_t, std::vector<T>>& bySite, LocationId site) {
    std::vector<T> found;
    if (const auto everywhere = bySite.find(0); everywhere != bySite.end()) {
        found = everywhere->second;
    }
    if (const auto own = bySite.find(site.value); site && own != bySite.end()) {
        found.insert(found.end(), own->second.begin(), own->second.end());
    }
    return found;
}

std::vector<DayRange> ascending(std::vector<DayRange> days) {
    std::ranges::sort(days, {}, &DayRange::first);
    return days;
}

} // namespace

CalendarBook::CalendarBook(const std::vector<CalendarEntry>& entries, const QHash<LocationId, LocationId>& sites,
                           DayRange span) {
    for (const CalendarEntry& entry : entries) {
        const std::int64_t site = sites.value(entry.location, entry.location).value;
        for (const DayRange& days : occurrences(entry, span.first, span.last)) {
            const Offer offer{days, entry.price, entry.name, entry.channel};
            switch (entry.kind) {
            case CalendarKind::Closed:
                m_closed[site].push_back(days);
                break;
            case CalendarKind::NoReceiving:
                m_noReceiving[site].push_back(days);
                break;
            case CalendarKind::Holiday:
                m_holidays[site].emplace_back(entry.name, days);
                break;
            case CalendarKind::Promotion:
                if (entry.item) {
                    m_itemOffers[entry.item.value][site].push_back(offer);
                } else {
                    m_categoryOffers[codeKey(entry.category)][site].push_back(offer);
                }
                break;
            case CalendarKind::SupplierClosed:
                m_closures.push_back({entry.supplier, entry.name, days});
                break;
            case CalendarKind::Price:
                m_prices[entry.item.value][site].push_back({days, *entry.price});
                break;
            }
        }
    }
    std::ranges::stable_sort(m_closures, {}, [](const Closure& closure) { return closure.days.first; });
}

Result<CalendarBook> CalendarBook::read(const Database& database, DayRange span) {
    auto entries = readCalendar(database);
    auto locations = locationrepository::all(database);
    if (!entries.ok() || !locations.ok()) {
        return entries.ok() ? locations.error() : entries.error();
    }
    return CalendarBook(*entries, sitesOf(*locations), span);
}

std::vector<DayRange> CalendarBook::closed(LocationId site) const {
    return ascending(at(m_closed, site));
}

std::vector<DayRange> CalendarBook::notReceiving(LocationId site) const {
    std::vector<DayRange> days = at(m_closed, site);
    for (const DayRange& more : at(m_noReceiving, site)) {
        days.push_back(more);
    }
    return ascending(std::move(days));
}

std::vector<DayRange> CalendarBook::notOrdering(SupplierId supplier) const {
    std::vector<DayRange> days = at(m_closed, {});
    for (const Closure& closure : m_closures) {
        if (closure.supplier == supplier) {
            days.push_back(closure.days);
        }
    }
    return ascending(std::move(days));
}

std::vector<CalendarBook::Holiday> CalendarBook::holidays(LocationId site) const {
    std::map<QString, std::vector<DayRange>> byName;
    for (const auto& [name, days] : at(m_holidays, site)) {
        byName[name].push_back(days);
    }
    std::vector<Holiday> holidays;
    for (auto& [name, times] : byName) {
        holidays.push_back({name, ascending(std::move(times))});
    }
    return holidays;
}

std::vector<CalendarBook::Offer> CalendarBook::offers(ItemId item, const QString& category, LocationId site) const {
    std::vector<Offer> offers;
    const auto add = [&](const auto& map, const auto& key) {
        if (const auto found = map.find(key); found != map.end()) {
            for (const Offer& offer : at(found->second, site)) {
                offers.push_back(offer);
            }
        }
    };
    add(m_itemOffers, item.value);
    add(m_categoryOffers, QString());
    if (!category.isEmpty()) {
        add(m_categoryOffers, codeKey(category));
    }
    std::ranges::stable_sort(offers, {}, [](const Offer& offer) { return offer.days.first; });
    return offers;
}

std::vector<CalendarBook::PlannedPrice> CalendarBook::prices(ItemId item, LocationId site) const {
    std::vector<PlannedPrice> prices;
    if (const auto found = m_prices.find(item.value); found != m_prices.end()) {
        prices = at(found->second, site);
    }
    std::ranges::stable_sort(prices, {}, [](const PlannedPrice& price) { return price.days.first; });
    return prices;
}

} // namespace qm
