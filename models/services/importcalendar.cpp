#include "calendarservice.h"
#include "calendarstore.h"
#include "cataloguereader.h"
#include "changerecord.h"
#include "codekey.h"
#include "importlookup.h"
#include "locationrepository.h"
#include "transaction.h"

#include <map>
#include <set>
#include <tuple>

namespace qm {

namespace {

/// What tells entries apart: kind, first day, name, channel, item, category's key, supplier, place.
using EntryKey = std::tuple<CalendarKind, CalendarDay, QString, QString, ItemId, QString, SupplierId, LocationId>;

EntryKey keyOf(const CalendarEntry& entry) {
    return {entry.kind, entry.days.first,        entry.name,     entry.channel,
            entry.item, codeKey(entry.category), entry.supplier, entry.location};
}

class CalendarTaking {
public:
    CalendarTaking(Transaction& transaction, ImportSession& session) : m_transaction(transaction), m_session(session) {}

    Status load() {
        const Database& database = m_transaction.database();
        auto items = readItems(database);
        auto suppliers = readSuppliers(database);
        auto locations = locationrepository::all(database);
        auto entries = readCalendar(database);
        for (const Error* error :
             {items.ok() ? nullptr : &items.error(), suppliers.ok() ? nullptr : &suppliers.error(),
              locations.ok() ? nullptr : &locations.error(), entries.ok() ? nullptr : &entries.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        for (const Item& item : *items) {
            m_items.insert(codeKey(item.sku), item);
        }
        for (const Supplier& supplier : *suppliers) {
            m_suppliers.insert(codeKey(supplier.code), supplier);
        }
        for (const Location& location : *locations) {
            m_locations.insert(codeKey(location.code), location);
        }
        for (CalendarEntry& entry : entries.value()) {
            const EntryKey key = keyOf(entry);
            m_known.emplace(key, std::move(entry));
        }
        return {};
    }

    Result<bool> take(const CalendarRecord& record, RowRefusal& refusal) {
        CalendarEntry entry;
        if (!read(record, entry, refusal)) {
            return false;
        }
        if (!m_seen.insert(keyOf(entry)).second) {
            refusal = {"name", {ErrorCode::DuplicateCode, {record.name.empty() ? record.kind : record.name}, {}}};
            return false;
        }
        return store(entry, refusal);
    }

private:
    /// The named thing, or a complaint where a name is given that nobody knows.
    template <typename T>
    bool find(const QHash<QString, T>& known, const std::string& code, T& found, RowRefusal&& refused,
              RowRefusal& refusal) const {
        if (code.empty()) {
            return true;
        }
        found = known.value(codeKey(QString::fromStdString(code)));
        if (!found.id) {
            refusal = std::move(refused);
        }
        return bool(found.id);
    }

    bool read(const CalendarRecord& record, CalendarEntry& entry, RowRefusal& refusal) const {
        const auto kind = calendarKindFromName(QString::fromStdString(record.kind));
        const auto repeat = calendarRepeatFromName(QString::fromStdString(record.repeats));
        if (!kind || !repeat) {
            const std::string_view field = kind ? "repeats" : "kind";
            refusal = {field, {ErrorCode::Invalid, {std::string(field), kind ? record.repeats : record.kind}, {}}};
            return false;
        }
        Item item;
        Supplier supplier;
        Location location;
        if (!find(m_items, record.item, item, {"item", {ErrorCode::UnknownItem, {record.item}, {}}}, refusal) ||
            !find(m_suppliers, record.supplier, supplier,
                  {"supplier", {ErrorCode::UnknownSupplier, {record.supplier}, {}}}, refusal) ||
            !find(m_locations, record.location, location,
                  {"location", {ErrorCode::UnknownLocation, {record.location}, {}}}, refusal)) {
            return false;
        }
        entry.kind = *kind;
        entry.name = QString::fromStdString(record.name);
        const bool open = *kind == CalendarKind::Price && !record.to;
        entry.days = {record.from, open ? kCalendarEnd : record.to.value_or(record.from)};
        entry.repeat = *repeat;
        entry.until = record.until;
        entry.item = item.id;
        entry.sku = item.sku;
        entry.category = QString::fromStdString(record.category);
        entry.supplier = supplier.id;
        entry.supplierCode = supplier.code;
        entry.location = location.id;
        entry.locationCode = location.code;
        entry.channel = QString::fromStdString(record.channel);
        if (record.price) {
            entry.price = UnitPrice{*record.price};
        }
        return true;
    }

    Result<bool> store(CalendarEntry entry, RowRefusal& refusal) {
        QJsonObject before;
        if (const auto known = m_known.find(keyOf(entry)); known != m_known.end()) {
            entry.id = known->second.id;
            entry.version = known->second.version;
            entry.category = known->second.category;
            before = calendarJson(known->second);
            if (before == calendarJson(entry)) {
                return true;
            }
        }
        const auto id = storeCalendarEntry(m_transaction, entry);
        if (!id.ok()) {
            const Error& error = id.error();
            if (error.code != ErrorCode::Invalid && error.code != ErrorCode::RequiredFieldEmpty) {
                return error;
            }
            // Fields are named as the columns of the file are.
            const auto column = importColumnIndex(ImportKind::Calendar, error.args.front());
            refusal = {column ? importColumns(ImportKind::Calendar)[*column].name : "kind", error};
            return false;
        }
        ++m_session.result.posted;
        const Status recorded = recordChange(m_transaction, QStringLiteral("calendar_entry"), id->value,
                                             before.isEmpty() ? QStringLiteral("create") : QStringLiteral("update"),
                                             before, calendarJson(entry));
        return recorded.ok() ? Result<bool>(true) : Result<bool>(recorded.error());
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    QHash<QString, Item> m_items;
    QHash<QString, Supplier> m_suppliers;
    QHash<QString, Location> m_locations;
    std::map<EntryKey, CalendarEntry> m_known;
    std::set<EntryKey> m_seen;
};

} // namespace

Status importCalendar(Transaction& transaction, ImportSession& session) {
    CalendarTaking taking(transaction, session);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<CalendarRecord>(transaction, session, taking);
}

} // namespace qm
