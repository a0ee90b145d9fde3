#pragma once

#include "calendarday.h"
#include "money.h"
#include "result.h"
#include "strongid.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

enum class CalendarKind {
    Closed,         ///< we sell nothing and take nothing in
    NoReceiving,    ///< we sell, but take nothing in
    Holiday,        ///< demand may differ: a feast, an event
    Promotion,      ///< of an item, a category or everything; may carry a price and a channel
    SupplierClosed, ///< he takes no orders and delivers nothing
    Price,          ///< planned selling price of an item from that day on
};

/// When an entry comes again. A feast that moves carries the entry along: its days keep their distance from it.
enum class CalendarRepeat { Never, Weekly, Yearly, Easter, SpringFestival, EidAlFitr, EidAlAdha };

/// Days from the first to the last, both included.
struct DayRange {
    CalendarDay first;
    CalendarDay last;
    bool contains(CalendarDay day) const { return first <= day && day <= last; }
    bool operator==(const DayRange&) const = default;
};

/// One line of the calendar. An id of none: everywhere, every item.
struct CalendarEntry {
    CalendarEntryId id;
    CalendarKind kind = CalendarKind::Closed;
    QString name;
    DayRange days; ///< of the first time; open ends on kCalendarEnd
    CalendarRepeat repeat = CalendarRepeat::Never;
    std::optional<CalendarDay> until; ///< last day on which a repetition may begin
    ItemId item;
    QString sku;
    QString itemName;
    QString category; ///< by name; empty = none
    SupplierId supplier;
    QString supplierCode;
    QString supplierName;
    LocationId location;
    QString locationCode;
    QString channel; ///< as the sales name it; empty = all
    std::optional<UnitPrice> price;
    int version = 1;
};

/// An entry as a list shows it.
struct CalendarRow {
    CalendarEntry entry;
    std::optional<DayRange> next; ///< the time that is on or comes next; none: it is over
};

/// 9999-12-31: no end is known.
extern const CalendarDay kCalendarEnd;

/// As the CSV names them: closed, no_receiving, holiday, promotion, supplier_closed, price.
QString calendarKindName(CalendarKind kind);
std::optional<CalendarKind> calendarKindFromName(const QString& name);
/// Empty for Never; weekly, yearly, easter, spring_festival, eid_al_fitr, eid_al_adha.
QString calendarRepeatName(CalendarRepeat repeat);
std::optional<CalendarRepeat> calendarRepeatFromName(const QString& name);

/// Refuses what makes no sense, before it is stored: RequiredFieldEmpty (args: field), Invalid (args: field, value).
Status checkCalendarEntry(const CalendarEntry& entry);

/// The times of an entry that touch the days from `first` to `last`, ascending. A yearly 29 February falls on the 28th
/// in other years.
std::vector<DayRange> occurrences(const CalendarEntry& entry, CalendarDay first, CalendarDay last);

} // namespace qm
