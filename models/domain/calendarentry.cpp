#include "calendarentry.h"

#include "movablefeast.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace qm {

const CalendarDay kCalendarEnd = *CalendarDay::fromDate(9999, 12, 31);

namespace {

constexpr std::array<const char*, 6> kKinds = {"closed",    "no_receiving",    "holiday",
                                               "promotion", "supplier_closed", "price"};
constexpr std::array<const char*, 7> kRepeats = {
    "", "weekly", "yearly", "easter", "spring_festival", "eid_al_fitr", "eid_al_adha"};
constexpr int kWeek = 7;
constexpr int kLongestYear = 366;

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char*, N>& names, const QString& name) {
    const QString wanted = name.trimmed().toLower();
    for (std::size_t i = 0; i < N; ++i) {
        if (wanted == QLatin1String(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

MovableFeast feastOf(CalendarRepeat repeat) {
    return static_cast<MovableFeast>(static_cast<int>(repeat) - static_cast<int>(CalendarRepeat::Easter));
}

CalendarDay sameDayOf(int year, CalendarDay day) {
    const auto same = CalendarDay::fromDate(year, day.month(), day.dayOfMonth());
    return same.ok() ? *same : *CalendarDay::fromDate(year, 2, 28);
}

/// First days of the times that may touch [first, last], the entry's own among them.
std::vector<CalendarDay> beginnings(const CalendarEntry& entry, CalendarDay first, CalendarDay last) {
    const CalendarDay own = entry.days.first;
    std::vector<CalendarDay> days;
    if (entry.repeat == CalendarRepeat::Never) {
        return {own};
    }
    if (entry.repeat == CalendarRepeat::Weekly) {
        const int skipped = std::max(0, (first - own) / kWeek - 1);
        for (CalendarDay day = own + skipped * kWeek; day <= last; day = day + kWeek) {
            days.push_back(day);
        }
        return days;
    }
    if (entry.repeat == CalendarRepeat::Yearly) {
        for (int year = std::max(own.year(), first.year() - 1); year <= last.year(); ++year) {
            days.push_back(sameDayOf(year, own));
        }
        return days;
    }
    const std::vector<CalendarDay> around =
        feastDays(feastOf(entry.repeat), own - kLongestYear, std::max(own, last) + kLongestYear);
    const auto nearest = std::ranges::min_element(around, {}, [&](CalendarDay feast) { return std::abs(own - feast); });
    if (nearest == around.end()) {
        return {own};
    }
    const int offset = own - *nearest;
    for (auto feast = nearest; feast != around.end(); ++feast) {
        days.push_back(*feast + offset);
    }
    return days;
}

Status refuse(const char* field, const QString& value) {
    return Error{ErrorCode::Invalid, {field, value.toStdString()}, {}};
}

} // namespace

QString calendarKindName(CalendarKind kind) {
    return QLatin1String(kKinds[static_cast<std::size_t>(kind)]);
}

std::optional<CalendarKind> calendarKindFromName(const QString& name) {
    return fromName<CalendarKind>(kKinds, name);
}

QString calendarRepeatName(CalendarRepeat repeat) {
    return QLatin1String(kRepeats[static_cast<std::size_t>(repeat)]);
}

std::optional<CalendarRepeat> calendarRepeatFromName(const QString& name) {
    return fromName<CalendarRepeat>(kRepeats, name);
}

Status checkCalendarEntry(const CalendarEntry& entry) {
    const bool promotion = entry.kind == CalendarKind::Promotion;
    const bool price = entry.kind == CalendarKind::Price;
    const bool supplier = entry.kind == CalendarKind::SupplierClosed;
    if (entry.days.last < entry.days.first) {
        return refuse("to", QString::fromStdString(entry.days.last.toIso()));
    }
    if (entry.kind == CalendarKind::Holiday && entry.name.trimmed().isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"name"}, {}};
    }
    if (supplier != bool(entry.supplier)) {
        return supplier ? Status(Error{ErrorCode::RequiredFieldEmpty, {"supplier"}, {}})
                        : refuse("supplier", entry.supplierCode);
    }
    if (supplier && entry.location) {
        return refuse("location", entry.locationCode);
    }
    if (price && !entry.item) {
        return Error{ErrorCode::RequiredFieldEmpty, {"item"}, {}};
    }
    if (price && !entry.price) {
        return Error{ErrorCode::RequiredFieldEmpty, {"price"}, {}};
    }
    if (entry.item && !price && !promotion) {
        return refuse("item", entry.sku);
    }
    if (!entry.category.isEmpty() && (!promotion || entry.item)) {
        return refuse("category", entry.category);
    }
    if (!entry.channel.isEmpty() && !promotion) {
        return refuse("channel", entry.channel);
    }
    if (entry.price && (!entry.item || entry.price->tenThousandths <= 0)) {
        return refuse("price", QString());
    }
    const int length = entry.days.last - entry.days.first + 1;
    const bool tooLong = (entry.repeat == CalendarRepeat::Weekly && length > kWeek) ||
                         (entry.repeat != CalendarRepeat::Never && length > 353);
    if (tooLong || (price && entry.repeat != CalendarRepeat::Never)) {
        return refuse("repeats", calendarRepeatName(entry.repeat));
    }
    if (entry.until && (entry.repeat == CalendarRepeat::Never || *entry.until < entry.days.first)) {
        return refuse("until", QString::fromStdString(entry.until->toIso()));
    }
    return {};
}

std::vector<DayRange> occurrences(const CalendarEntry& entry, CalendarDay first, CalendarDay last) {
    const int length = entry.days.last - entry.days.first;
    std::vector<DayRange> times;
    for (const CalendarDay begin : beginnings(entry, first - length, last)) {
        if (begin <= last && begin + length >= first && (!entry.until || begin <= *entry.until)) {
            times.push_back({begin, begin + length});
        }
    }
    return times;
}

} // namespace qm
