#include "catalogueundo.h"

#include "auditlog.h"
#include "calendarservice.h"
#include "calendarstore.h"
#include "cataloguejson.h"
#include "cataloguereader.h"
#include "catalogueremoval.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "customerjson.h"
#include "customerstore.h"
#include "locationrepository.h"
#include "transaction.h"

#include <QtCore/QJsonDocument>

namespace qm {

namespace {

/// Reads, stores and asks for one kind of thing; each has the same four functions.
struct Items {
    using Id = ItemId;
    static Result<Item> read(const Database& database, Id id) { return readItem(database, id); }
    static QJsonObject json(const Item& item) { return itemJson(item); }
    static Status store(Transaction& transaction, const Item& item, CalendarDay today) {
        const auto stored = storeItem(transaction, item, today);
        return stored.ok() ? Status() : Status(stored.error());
    }
    static Result<bool> needed(const Database& database, Id id) { return isNeeded(database, id); }
};

struct Suppliers {
    using Id = SupplierId;
    static Result<Supplier> read(const Database& database, Id id) { return readSupplier(database, id); }
    static QJsonObject json(const Supplier& supplier) { return supplierJson(supplier); }
    static Status store(Transaction& transaction, const Supplier& supplier, CalendarDay) {
        const auto stored = storeSupplier(transaction, supplier);
        return stored.ok() ? Status() : Status(stored.error());
    }
    static Result<bool> needed(const Database& database, Id id) { return isNeeded(database, id); }
};

struct Terms {
    using Id = TermId;
    static Result<SupplierTerm> read(const Database& database, Id id) { return readTerm(database, id); }
    static QJsonObject json(const SupplierTerm& term) { return termJson(term); }
    static Status store(Transaction& transaction, const SupplierTerm& term, CalendarDay) {
        const auto stored = storeTerm(transaction, term);
        return stored.ok() ? Status() : Status(stored.error());
    }
    static Result<bool> needed(const Database&, Id) { return false; }
};

struct Places {
    using Id = LocationId;
    static Result<Location> read(const Database& database, Id id) {
        auto found = locationrepository::find(database, id);
        if (!found.ok()) {
            return found.error();
        }
        return found->has_value() ? Result<Location>(std::move(**found))
                                  : Result<Location>(Error{ErrorCode::UnknownLocation, {}, {}});
    }
    static QJsonObject json(const Location& place) { return placeJson(place); }
    static Status store(Transaction& transaction, const Location& place, CalendarDay) {
        return locationrepository::update(transaction, place);
    }
    static Result<bool> needed(const Database& database, Id id) { return isNeeded(database, id); }
};

struct Calendar {
    using Id = CalendarEntryId;
    static Result<CalendarEntry> read(const Database& database, Id id) { return readCalendarEntry(database, id); }
    static QJsonObject json(const CalendarEntry& entry) { return calendarJson(entry); }
    static Status store(Transaction& transaction, const CalendarEntry& entry, CalendarDay) {
        const auto stored = storeCalendarEntry(transaction, entry);
        return stored.ok() ? Status() : Status(stored.error());
    }
    static Result<bool> needed(const Database&, Id) { return false; }
};

Status removeFromCatalogue(Transaction& transaction, CalendarEntryId id) {
    return setCalendarEntryDeleted(transaction, id, true);
}

struct Customers {
    using Id = CustomerId;
    static Result<Customer> read(const Database& database, Id id) { return readCustomer(database, id); }
    static QJsonObject json(const Customer& customer) { return customerJson(customer); }
    static Status store(Transaction& transaction, const Customer& customer, CalendarDay) {
        const auto stored = storeCustomer(transaction, customer);
        return stored.ok() ? Status() : Status(stored.error());
    }
    static Result<bool> needed(const Database& database, Id id) { return isNeeded(database, id); }
};

bool isGone(const Error& error) {
    const bool noEntry = error.code == ErrorCode::Invalid && !error.args.empty() && error.args.front() == "calendar";
    return noEntry || error.code == ErrorCode::UnknownItem || error.code == ErrorCode::UnknownSupplier ||
           error.code == ErrorCode::UnknownLocation || error.code == ErrorCode::UnknownCustomer;
}

template <typename Kind>
Status undo(Transaction& transaction, const AuditRow& change, CalendarDay today, CatalogueUndo& undo) {
    const typename Kind::Id id{change.entityId};
    auto known = Kind::read(transaction.database(), id);
    if (!known.ok()) {
        return isGone(known.error()) ? Status() : Status(known.error());
    }
    const QJsonObject present = Kind::json(*known);
    const QJsonObject before = QJsonDocument::fromJson(change.before).object();
    const QJsonObject after = QJsonDocument::fromJson(change.after).object();
    if (change.action == QLatin1String("create")) {
        const auto needed = Kind::needed(transaction.database(), id);
        if (!needed.ok()) {
            return needed.error();
        }
        if (*needed) {
            ++undo.kept;
            return {};
        }
        ++undo.removed;
        const Status removed = removeFromCatalogue(transaction, id);
        return removed.ok() ? recordChange(transaction, change.entity, id.value, QStringLiteral("delete"), present, {})
                            : removed;
    }
    QJsonObject wanted = present;
    for (const QString& field : before.keys() + after.keys()) {
        if (present.value(field) == after.value(field)) {
            wanted.insert(field, before.value(field)); // what was not there goes
        }
    }
    if (wanted == present) {
        return {};
    }
    applyJson(wanted, *known);
    ++undo.restored;
    const Status stored = Kind::store(transaction, *known, today);
    return stored.ok() ? recordChange(transaction, change.entity, id.value, QStringLiteral("update"), present,
                                      Kind::json(*known))
                       : stored;
}

} // namespace

Status undoCatalogueChange(Transaction& transaction, const AuditRow& change, CalendarDay today, CatalogueUndo& result) {
    if (change.entity == QLatin1String("item")) {
        return undo<Items>(transaction, change, today, result);
    }
    if (change.entity == QLatin1String("supplier")) {
        return undo<Suppliers>(transaction, change, today, result);
    }
    if (change.entity == QLatin1String("supplier_term")) {
        return undo<Terms>(transaction, change, today, result);
    }
    if (change.entity == QLatin1String("calendar_entry")) {
        return undo<Calendar>(transaction, change, today, result);
    }
    if (change.entity == QLatin1String("customer")) {
        return undo<Customers>(transaction, change, today, result);
    }
    return change.entity == QLatin1String("location") ? undo<Places>(transaction, change, today, result) : Status();
}

} // namespace qm
