#pragma once

#include "calendarentry.h"

#include <map>
#include <QHash>

namespace qm {

class Database;

/// The calendar unfolded over a span of days, for what asks day by day. A value; reading it is thread-safe.
class CalendarBook {
public:
    /// A promotion that an item takes part in.
    struct Offer {
        DayRange days;
        std::optional<UnitPrice> price;
        QString name;
        QString channel;
    };
    struct PlannedPrice {
        DayRange days;
        UnitPrice price;
    };
    struct Holiday {
        QString name;
        std::vector<DayRange> times;
    };

    CalendarBook() = default;
    /// sites: every place → its site. An entry for a place counts for the whole site.
    CalendarBook(const std::vector<CalendarEntry>& entries, const QHash<LocationId, LocationId>& sites, DayRange span);
    static Result<CalendarBook> read(const Database& database, DayRange span);

    /// Days on which the site sells nothing, ascending; they may overlap.
    std::vector<DayRange> closed(LocationId site) const;
    /// Days on which the site takes nothing in, closed ones too.
    std::vector<DayRange> notReceiving(LocationId site) const;
    /// Days on which orders to the supplier cannot be placed or delivered: his own closures and days on which we are
    /// closed everywhere.
    std::vector<DayRange> notOrdering(SupplierId supplier) const;
    /// His own closures alone, with their names.
    struct Closure {
        SupplierId supplier;
        QString name;
        DayRange days;
    };
    const std::vector<Closure>& closures() const { return m_closures; }

    std::vector<Holiday> holidays(LocationId site) const;
    std::vector<Offer> offers(ItemId item, const QString& category, LocationId site) const;
    /// By first day; a later start replaces the ones before it.
    std::vector<PlannedPrice> prices(ItemId item, LocationId site) const;

private:
    template <typename T>
    using BySite = std::map<std::int64_t, std::vector<T>>; // site, 0 = everywhere

    BySite<DayRange> m_closed;
    BySite<DayRange> m_noReceiving;
    BySite<std::pair<QString, DayRange>> m_holidays;
    std::vector<Closure> m_closures;
    std::map<std::int64_t, BySite<Offer>> m_itemOffers; // by item
    std::map<QString, BySite<Offer>> m_categoryOffers;  // by category's key; empty = all items
    std::map<std::int64_t, BySite<PlannedPrice>> m_prices;
};

} // namespace qm
