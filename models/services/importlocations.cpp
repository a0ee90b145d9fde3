#include "cataloguejson.h"
#include "changerecord.h"
#include "codekey.h"
#include "importsession.h"
#include "locationrepository.h"
#include "recordloop.h"
#include "transaction.h"

#include <algorithm>
#include <cstdlib>
#include <QSet>

namespace qm {

namespace {

using Places = QHash<QString, Location>; ///< by codeKey

Result<Places> knownPlaces(const Database& database) {
    const auto all = locationrepository::all(database);
    if (!all.ok()) {
        return all.error();
    }
    Places places;
    for (const Location& location : *all) {
        places.insert(codeKey(location.code), location);
    }
    return places;
}

LocationKind kindInside(LocationKind parent) {
    return parent == LocationKind::Site ? LocationKind::Zone : LocationKind::Bin;
}

/// Stores one row; its parent, if it names one, is known.
class LocationTaking {
public:
    LocationTaking(Transaction& transaction, ImportSession& session, Places& places)
        : m_transaction(transaction), m_session(session), m_places(places) {}

    Status take(const LocationRecord& record) {
        const QString key = codeKey(QString::fromStdString(record.code));
        if (m_seen.contains(key)) {
            m_session.reject(record.row, "code", record.code, {ErrorCode::DuplicateCode, {record.code}, {}});
            return {};
        }
        m_seen.insert(key);
        Location parent;
        if (!record.parent.empty()) {
            parent = m_places.value(codeKey(QString::fromStdString(record.parent)));
            if (!parent.id || parent.kind == LocationKind::Bin) {
                m_session.reject(record.row, "parent", record.parent,
                                 {ErrorCode::UnknownLocation, {record.parent}, {}});
                return {};
            }
        }
        const auto point = pointOf(record);
        if (!point.ok()) {
            m_session.reject(record.row, "x", {}, point.error());
            return {};
        }
        const auto known = m_places.constFind(key);
        return known == m_places.constEnd() ? insert(record, key, parent) : update(record, *known, parent);
    }

private:
    /// None where the row has none: it changes nothing then. More than whole centimetres is refused.
    static Result<std::optional<FloorPoint>> pointOf(const LocationRecord& record) {
        if (!record.x || !record.y) {
            return std::optional<FloorPoint>();
        }
        constexpr std::int64_t kFarthest = 10'000'000;
        const auto x = record.x->atScale(2);
        const auto y = record.y->atScale(2);
        if (!x.ok() || !y.ok()) {
            return x.ok() ? y.error() : x.error();
        }
        if (std::max(std::abs(*x), std::abs(*y)) > kFarthest) {
            return Error{ErrorCode::NumberOutOfRange, {std::to_string(std::max(std::abs(*x), std::abs(*y)) / 100)}, {}};
        }
        return std::optional(FloorPoint{static_cast<int>(*x), static_cast<int>(*y)});
    }

    Status insert(const LocationRecord& record, const QString& key, const Location& parent) {
        Location location;
        location.code = QString::fromStdString(record.code);
        location.name = record.name.empty() ? location.code : QString::fromStdString(record.name);
        location.parent = parent.id;
        location.kind = parent.id ? kindInside(parent.kind) : LocationKind::Site;
        location.point = *pointOf(record);
        const auto id = locationrepository::insert(m_transaction, location);
        if (!id.ok()) {
            return id.error();
        }
        location.id = *id;
        m_places.insert(key, location);
        ++m_session.result.posted;
        return recordChange(m_transaction, QStringLiteral("location"), id->value, QStringLiteral("create"), {},
                            placeJson(location));
    }

    Status update(const LocationRecord& record, const Location& known, const Location& parent) {
        if (!record.parent.empty() && parent.id != known.parent) {
            m_session.reject(record.row, "parent", record.parent, {ErrorCode::NotAllowed, {"parent"}, {}});
            return {};
        }
        Location location = known;
        location.name = record.name.empty() ? known.name : QString::fromStdString(record.name);
        if (const auto point = *pointOf(record)) {
            location.point = point;
        }
        if (location.name == known.name && location.point == known.point) {
            return {};
        }
        if (const Status updated = locationrepository::update(m_transaction, location); !updated.ok()) {
            return updated;
        }
        ++m_session.result.posted;
        return recordChange(m_transaction, QStringLiteral("location"), location.id.value, QStringLiteral("update"),
                            placeJson(known), placeJson(location));
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    Places& m_places;
    QSet<QString> m_seen;
};

} // namespace

Status importLocations(Transaction& transaction, ImportSession& session) {
    auto places = knownPlaces(transaction.database());
    if (!places.ok()) {
        return places.error();
    }
    std::vector<LocationRecord> waiting;
    const Status read = forEachRecord<LocationRecord>(session.request.preview, session.readProgress(),
                                                      session.result.read, session.result.errors,
                                                      [&](const LocationRecord& record, RowRefusal&) -> Result<bool> {
                                                          waiting.push_back(record);
                                                          return true;
                                                      });
    if (!read.ok()) {
        return read;
    }
    // A file may name a place before the one that it lies in: rows wait until their parent is there.
    LocationTaking taking(transaction, session, *places);
    for (bool last = false; !waiting.empty();) {
        std::vector<LocationRecord> still;
        for (const LocationRecord& record : waiting) {
            const QString parent = codeKey(QString::fromStdString(record.parent));
            if (!last && !parent.isEmpty() && !places->contains(parent)) {
                still.push_back(record);
                continue;
            }
            if (const Status taken = taking.take(record); !taken.ok()) {
                return taken;
            }
        }
        last = still.size() == waiting.size();
        waiting = std::move(still);
    }
    session.count();
    if (session.result.posted == 0) {
        return {};
    }
    const auto stored = storeImportFile(transaction, session);
    return stored.ok() ? Status() : Status(stored.error());
}

} // namespace qm
