#include "calendarservice.h"

#include "calendarstore.h"
#include "changerecord.h"
#include "csvwriter.h"
#include "decimaltext.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>

namespace qm {

namespace {

QString iso(CalendarDay day) {
    return QString::fromStdString(day.toIso());
}

std::string priceField(std::optional<UnitPrice> price) {
    return price ? formatDecimal(price->tenThousandths, 4, 2) : std::string();
}

} // namespace

QJsonObject calendarJson(const CalendarEntry& entry) {
    QJsonObject json{{QStringLiteral("kind"), calendarKindName(entry.kind)},
                     {QStringLiteral("from"), iso(entry.days.first)},
                     {QStringLiteral("to"), iso(entry.days.last)}};
    const auto add = [&](const char* field, const QString& value) {
        if (!value.isEmpty()) {
            json.insert(QLatin1String(field), value);
        }
    };
    add("name", entry.name);
    add("item", entry.sku);
    add("category", entry.category);
    add("supplier", entry.supplierCode);
    add("location", entry.locationCode);
    add("channel", entry.channel);
    add("price", QString::fromStdString(priceField(entry.price)));
    add("repeats", calendarRepeatName(entry.repeat));
    add("until", entry.until ? iso(*entry.until) : QString());
    return json;
}

void applyJson(const QJsonObject& json, CalendarEntry& entry) {
    const auto text = [&](const char* field) { return json.value(QLatin1String(field)).toString(); };
    const auto day = [&](const char* field) { return CalendarDay::fromIso(text(field).toStdString()); };
    const auto until = day("until");
    const auto price = parseDecimalAt(text("price").toStdString(), 4);
    entry.days.last = day("to").ok() ? *day("to") : entry.days.last;
    entry.repeat = calendarRepeatFromName(text("repeats")).value_or(CalendarRepeat::Never);
    entry.until = until.ok() ? std::optional(*until) : std::nullopt;
    entry.price = price.ok() ? std::optional(UnitPrice{*price}) : std::nullopt;
}

Result<std::vector<CalendarEntry>> CalendarService::entries() const {
    return m_warehouse.read([](const Database& database) { return readCalendar(database); });
}

Result<std::vector<CalendarRow>> CalendarService::rows(CalendarDay today) const {
    constexpr int kLongestWait = 800; // a feast of the Chinese or the Muslim year comes within that
    auto all = entries();
    if (!all.ok()) {
        return all.error();
    }
    std::vector<CalendarRow> rows;
    for (CalendarEntry& entry : all.value()) {
        const CalendarDay last = std::max(today, entry.days.first) + kLongestWait;
        const std::vector<DayRange> times = occurrences(entry, today, last);
        rows.push_back({std::move(entry), times.empty() ? std::nullopt : std::optional(times.front())});
    }
    std::ranges::stable_sort(rows, [](const CalendarRow& a, const CalendarRow& b) {
        return a.next && b.next ? a.next->first < b.next->first : a.next.has_value() && !b.next;
    });
    return rows;
}

Result<CalendarEntry> CalendarService::entry(CalendarEntryId id) const {
    return m_warehouse.read([&](const Database& database) { return readCalendarEntry(database, id); });
}

Result<CalendarService::Words> CalendarService::words() const {
    return m_warehouse.read([](const Database& database) -> Result<Words> {
        auto categories = readCategoryNames(database);
        auto channels = readChannels(database);
        if (!categories.ok() || !channels.ok()) {
            return categories.ok() ? channels.error() : categories.error();
        }
        return Words{*std::move(categories), *std::move(channels)};
    });
}

Result<CalendarEntryId> CalendarService::save(const CalendarEntry& entry) {
    CalendarEntryId saved;
    Status done = m_warehouse.write({QStringLiteral("calendar"), {}, {}}, [&](Transaction& transaction) -> Status {
        QJsonObject before;
        if (entry.id) {
            auto known = readCalendarEntry(transaction.database(), entry.id);
            if (!known.ok()) {
                return known.error();
            }
            before = calendarJson(*known);
            if (before == calendarJson(entry)) {
                saved = entry.id;
                return {};
            }
        }
        auto stored = storeCalendarEntry(transaction, entry);
        if (!stored.ok()) {
            return stored.error();
        }
        saved = *stored;
        auto now = readCalendarEntry(transaction.database(), saved);
        return now.ok() ? recordChange(transaction, QStringLiteral("calendar_entry"), saved.value,
                                       before.isEmpty() ? QStringLiteral("create") : QStringLiteral("update"), before,
                                       calendarJson(*now))
                        : Status(now.error());
    });
    return done.ok() ? Result<CalendarEntryId>(saved) : Result<CalendarEntryId>(done.error());
}

Status CalendarService::revert(CalendarEntry before) {
    auto now = entry(before.id);
    if (!now.ok()) {
        return now.error();
    }
    before.version = now->version;
    auto saved = save(before);
    return saved.ok() ? Status() : Status(saved.error());
}

Status CalendarService::mark(const std::vector<CalendarEntryId>& ids, bool deleted) {
    return m_warehouse.write({QStringLiteral("calendar"), {}, {}}, [&](Transaction& transaction) -> Status {
        for (const CalendarEntryId id : ids) {
            QJsonObject content;
            const auto take = [&]() -> Status {
                auto known = readCalendarEntry(transaction.database(), id);
                if (known.ok()) {
                    content = calendarJson(*known);
                }
                return known.ok() ? Status() : Status(known.error());
            };
            if (Status known = deleted ? take() : Status(); !known.ok()) {
                return known;
            }
            if (Status marked = setCalendarEntryDeleted(transaction, id, deleted); !marked.ok()) {
                return marked;
            }
            if (Status known = deleted ? Status() : take(); !known.ok()) {
                return known;
            }
            const QJsonObject nothing;
            Status recorded = recordChange(transaction, QStringLiteral("calendar_entry"), id.value,
                                           deleted ? QStringLiteral("delete") : QStringLiteral("restore"),
                                           deleted ? content : nothing, deleted ? nothing : content);
            if (!recorded.ok()) {
                return recorded;
            }
        }
        return {};
    });
}

Status CalendarService::remove(const std::vector<CalendarEntryId>& ids) {
    return mark(ids, true);
}

Status CalendarService::restore(const std::vector<CalendarEntryId>& ids) {
    return mark(ids, false);
}

Status CalendarService::exportCsv(const QString& file) const {
    auto all = entries();
    if (!all.ok()) {
        return all.error();
    }
    CsvWriter csv({"kind", "from", "to", "name", "item", "category", "supplier", "location", "channel", "price",
                   "repeats", "until"});
    const auto addDay = [&](std::optional<CalendarDay> day) { day ? csv.day(*day) : csv.empty(); };
    for (const CalendarEntry& entry : *all) {
        csv.text(calendarKindName(entry.kind).toStdString()).day(entry.days.first);
        addDay(entry.days.last == kCalendarEnd ? std::nullopt : std::optional(entry.days.last));
        for (const QString& text :
             {entry.name, entry.sku, entry.category, entry.supplierCode, entry.locationCode, entry.channel}) {
            csv.text(text.toStdString());
        }
        entry.price ? csv.decimal(entry.price->tenThousandths, 4, 2) : csv.empty();
        csv.text(calendarRepeatName(entry.repeat).toStdString());
        addDay(entry.until);
        csv.endRow();
    }
    return csv.save(file.toStdString());
}

} // namespace qm
