#include "calendarstore.h"

#include "codekey.h"
#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kEntries = R"(SELECT e.id, e.kind, e.name, e.first_day, e.last_day, e.repeats, e.repeats_to,
  e.item_id, i.sku, i.name, c.name, e.supplier_id, s.code, s.name, e.location_id, l.code, e.channel, e.price, e.version
FROM calendar_entry AS e LEFT JOIN item AS i ON i.id = e.item_id LEFT JOIN category AS c ON c.id = e.category_id
  LEFT JOIN supplier AS s ON s.id = e.supplier_id LEFT JOIN location AS l ON l.id = e.location_id
WHERE e.deleted = 0 AND (?1 = 0 OR e.id = ?1) ORDER BY e.first_day, e.kind, e.id)";
constexpr Sql kCategory = "SELECT id FROM category WHERE name_key = ?1 ORDER BY parent_id IS NOT NULL, id LIMIT 1";
constexpr Sql kCategories = "SELECT DISTINCT name FROM category ORDER BY name_key";
constexpr Sql kChannels = "SELECT DISTINCT channel FROM sales_line WHERE channel <> '' ORDER BY channel";
constexpr Sql kTwin = R"(SELECT 1 FROM calendar_entry WHERE deleted = 0 AND id <> ?9 AND kind = ?1 AND first_day = ?2
  AND name = ?3 AND channel = ?4 AND coalesce(item_id, 0) = ?5 AND coalesce(category_id, 0) = coalesce(?6, 0)
  AND coalesce(supplier_id, 0) = ?7 AND coalesce(location_id, 0) = ?8)";
constexpr Sql kInsert = R"(INSERT INTO calendar_entry (kind, name, first_day, last_day, repeats, repeats_to, item_id,
  category_id, supplier_id, location_id, channel, price)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, 0), ?8, nullif(?9, 0), nullif(?10, 0), ?11, ?12))";
constexpr Sql kUpdate = R"(UPDATE calendar_entry SET kind = ?1, name = ?2, first_day = ?3, last_day = ?4, repeats = ?5,
  repeats_to = ?6, item_id = nullif(?7, 0), category_id = ?8, supplier_id = nullif(?9, 0), location_id = nullif(?10, 0),
  channel = ?11, price = ?12, version = version + 1 WHERE id = ?13 AND version = ?14 AND deleted = 0)";
constexpr Sql kMark = "UPDATE calendar_entry SET deleted = ?2, version = version + 1 WHERE id = ?1 AND deleted <> ?2";
constexpr Sql kMarkedTwin = R"(SELECT 1 FROM calendar_entry AS e JOIN calendar_entry AS o ON o.kind = e.kind
  AND o.first_day = e.first_day AND o.name = e.name AND o.channel = e.channel
  AND coalesce(o.item_id, 0) = coalesce(e.item_id, 0) AND coalesce(o.category_id, 0) = coalesce(e.category_id, 0)
  AND coalesce(o.supplier_id, 0) = coalesce(e.supplier_id, 0)
  AND coalesce(o.location_id, 0) = coalesce(e.location_id, 0)
WHERE e.id = ?1 AND o.id <> e.id AND o.deleted = 0)";

CalendarEntry entryOf(const Statement& row) {
    CalendarEntry entry;
    entry.id = CalendarEntryId{row.integer(0)};
    entry.kind = calendarKindFromName(row.text(1)).value_or(CalendarKind::Holiday);
    entry.name = row.text(2);
    entry.days = {row.day(3), row.day(4)};
    entry.repeat = calendarRepeatFromName(row.text(5)).value_or(CalendarRepeat::Never);
    entry.until = row.optionalDay(6);
    entry.item = ItemId{row.integer(7)};
    entry.sku = row.text(8);
    entry.itemName = row.text(9);
    entry.category = row.text(10);
    entry.supplier = SupplierId{row.integer(11)};
    entry.supplierCode = row.text(12);
    entry.supplierName = row.text(13);
    entry.location = LocationId{row.integer(14)};
    entry.locationCode = row.text(15);
    entry.channel = row.text(16);
    entry.price = row.optionalPrice(17);
    entry.version = row.smallInteger(18);
    return entry;
}

Result<std::vector<CalendarEntry>> readAll(const Database& database, CalendarEntryId id) {
    std::vector<CalendarEntry> entries;
    Statement rows = database.query(kEntries, id);
    while (rows.next()) {
        entries.push_back(entryOf(rows));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return entries;
}

Result<QStringList> textsOf(Statement rows) {
    QStringList texts;
    while (rows.next()) {
        texts << rows.text(0);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return texts;
}

Error twin(const QString& name, const QString& kind) {
    return {ErrorCode::DuplicateCode, {(name.isEmpty() ? kind : name).toStdString()}, {}};
}

} // namespace

Result<std::vector<CalendarEntry>> readCalendar(const Database& database) {
    return readAll(database, {});
}

Result<CalendarEntry> readCalendarEntry(const Database& database, CalendarEntryId id) {
    auto found = readAll(database, id);
    if (!found.ok()) {
        return found.error();
    }
    if (!id || found->empty()) {
        return Error{ErrorCode::Invalid, {"calendar", std::to_string(id.value)}, {}};
    }
    return std::move(found->front());
}

Result<CalendarEntryId> storeCalendarEntry(Transaction& transaction, const CalendarEntry& entry) {
    if (Status refused = checkCalendarEntry(entry); !refused.ok()) {
        return refused.error();
    }
    std::optional<std::int64_t> category;
    if (!entry.category.isEmpty()) {
        Statement known = transaction.query(kCategory, codeKey(entry.category));
        if (!known.next()) {
            return Error{ErrorCode::Invalid, {"category", entry.category.toStdString()}, {}};
        }
        category = known.integer(0);
    }
    const QString kind = calendarKindName(entry.kind);
    const QString name = entry.name.trimmed();
    const QString channel = entry.channel.trimmed();
    {
        Statement same = transaction.query(kTwin, kind, entry.days.first, name, channel, entry.item, category,
                                           entry.supplier, entry.location, entry.id);
        if (same.next()) {
            return twin(name, kind);
        }
    }
    const QString repeats = calendarRepeatName(entry.repeat);
    if (!entry.id) {
        auto added = transaction.insert(kInsert, kind, name, entry.days.first, entry.days.last, repeats, entry.until,
                                        entry.item, category, entry.supplier, entry.location, channel, entry.price);
        return added.ok() ? Result<CalendarEntryId>(CalendarEntryId{*added}) : added.error();
    }
    auto changed =
        transaction.change(kUpdate, kind, name, entry.days.first, entry.days.last, repeats, entry.until, entry.item,
                           category, entry.supplier, entry.location, channel, entry.price, entry.id, entry.version);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Result<CalendarEntryId>(entry.id)
                         : Error{ErrorCode::Conflict, {std::to_string(entry.id.value)}, {}};
}

Status setCalendarEntryDeleted(Transaction& transaction, CalendarEntryId id, bool deleted) {
    if (!deleted) {
        Statement same = transaction.query(kMarkedTwin, id);
        if (same.next()) {
            return Error{ErrorCode::DuplicateCode, {std::to_string(id.value)}, {}};
        }
    }
    auto changed = transaction.change(kMark, id, deleted);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(id.value)}, {}});
}

Result<QStringList> readCategoryNames(const Database& database) {
    return textsOf(database.query(kCategories));
}

Result<QStringList> readChannels(const Database& database) {
    return textsOf(database.query(kChannels));
}

} // namespace qm
