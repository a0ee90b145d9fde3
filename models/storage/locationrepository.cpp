#include "locationrepository.h"

#include "codekey.h"

namespace qm::locationrepository {

namespace {

constexpr Sql kAll = "SELECT id, code, name, coalesce(parent_id, 0), kind, quarantine, address, x, y FROM location "
                     "WHERE deleted = 0 ORDER BY parent_id IS NOT NULL, walking_order, code_key";
constexpr Sql kFind = "SELECT id, code, name, coalesce(parent_id, 0), kind, quarantine, address, x, y FROM location "
                      "WHERE id = ?1";
constexpr Sql kFindByCode =
    "SELECT id, code, name, coalesce(parent_id, 0), kind, quarantine, address, x, y FROM location "
    "WHERE code_key = ?1 AND deleted = 0";
constexpr Sql kTree = "SELECT id, coalesce(parent_id, 0), quarantine FROM location ORDER BY walking_order, id";
constexpr Sql kKnown = "SELECT 1 FROM location WHERE code_key = ?1";
constexpr Sql kInsert =
    "INSERT INTO location (code, code_key, name, parent_id, kind, quarantine, address, x, y, walking_order) "
    "VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7, ?8, ?9, (SELECT coalesce(max(walking_order), 0) + 1 "
    "FROM location))";
constexpr Sql kUpdate =
    "UPDATE location SET name = ?2, address = ?3, quarantine = ?4, x = ?5, y = ?6, version = version + 1 "
    "WHERE id = ?1";
constexpr Sql kSiteOf = "WITH RECURSIVE up (id, parent_id) AS (SELECT id, parent_id FROM location WHERE id = ?1 "
                        "UNION ALL SELECT l.id, l.parent_id FROM location AS l JOIN up ON l.id = up.parent_id) "
                        "SELECT id FROM up WHERE parent_id IS NULL";
constexpr Sql kQuarantineIn =
    "WITH RECURSIVE inside (id) AS (SELECT ?1 UNION ALL SELECT l.id FROM location AS l JOIN inside ON l.parent_id = "
    "inside.id) SELECT l.id FROM location AS l JOIN inside ON inside.id = l.id "
    "WHERE l.quarantine = 1 AND l.deleted = 0 ORDER BY l.walking_order, l.id LIMIT 1";

QString kindText(LocationKind kind) {
    switch (kind) {
    case LocationKind::Site:
        return QStringLiteral("site");
    case LocationKind::Zone:
        return QStringLiteral("zone");
    case LocationKind::Bin:
        break;
    }
    return QStringLiteral("bin");
}

Location rowOf(const Statement& row) {
    Location location;
    location.id = LocationId{row.integer(0)};
    location.code = row.text(1);
    location.name = row.text(2);
    location.parent = LocationId{row.integer(3)};
    const std::string_view kind = row.utf8(4);
    location.kind = kind == "site" ? LocationKind::Site : kind == "zone" ? LocationKind::Zone : LocationKind::Bin;
    location.quarantine = row.boolean(5);
    location.address = row.text(6);
    if (!row.isNull(7)) {
        location.point = FloorPoint{row.smallInteger(7), row.smallInteger(8)};
    }
    return location;
}

std::pair<std::optional<int>, std::optional<int>> pointOf(const Location& location) {
    return location.point ? std::pair(std::optional(location.point->x), std::optional(location.point->y))
                          : std::pair(std::optional<int>(), std::optional<int>());
}

Result<std::optional<Location>> oneOf(Statement row) {
    std::optional<Location> location;
    if (row.next()) {
        location = rowOf(row);
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return location;
}

} // namespace

Result<std::vector<Location>> all(const Database& database) {
    std::vector<Location> locations;
    Statement rows = database.query(kAll);
    while (rows.next()) {
        locations.push_back(rowOf(rows));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return locations;
}

Result<std::optional<Location>> find(const Database& database, LocationId id) {
    return oneOf(database.query(kFind, id));
}

Result<std::optional<Location>> findByCode(const Database& database, const QString& code) {
    return oneOf(database.query(kFindByCode, codeKey(code)));
}

Result<std::vector<Place>> tree(const Database& database) {
    std::vector<Place> places;
    Statement rows = database.query(kTree);
    while (rows.next()) {
        places.push_back({LocationId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.boolean(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return places;
}

Result<LocationId> insert(Transaction& transaction, const Location& location) {
    const QString key = codeKey(location.code);
    {
        Statement known = transaction.query(kKnown, key);
        if (known.next()) {
            return Error{ErrorCode::DuplicateCode, {location.code.toStdString()}, {}};
        }
        if (!known.status().ok()) {
            return known.status().error();
        }
    }
    const auto [x, y] = pointOf(location);
    const LocationKind kind = location.parent ? location.kind : LocationKind::Site;
    const auto id = transaction.insert(kInsert, location.code.trimmed(), key, location.name, location.parent,
                                       kindText(kind), location.quarantine, location.address, x, y);
    if (!id.ok()) {
        return id.error();
    }
    return LocationId{*id};
}

Status update(Transaction& transaction, const Location& location) {
    const auto [x, y] = pointOf(location);
    return transaction.execute(kUpdate, location.id, location.name, location.address, location.quarantine, x, y);
}

Result<LocationId> quarantineOf(Transaction& transaction, LocationId place) {
    LocationId site;
    {
        Statement row = transaction.query(kSiteOf, place);
        if (!row.next()) {
            return row.status().ok() ? Error{ErrorCode::UnknownLocation, {}, {}} : row.status().error();
        }
        site = LocationId{row.integer(0)};
    }
    {
        Statement row = transaction.query(kQuarantineIn, site);
        if (row.next()) {
            return LocationId{row.integer(0)};
        }
        if (!row.status().ok()) {
            return row.status().error();
        }
    }
    const auto owner = find(transaction.database(), site);
    if (!owner.ok()) {
        return owner.error();
    }
    Location location;
    location.code = (*owner)->code + QStringLiteral("-QUARANTINE");
    location.name = location.code;
    location.parent = site;
    location.kind = LocationKind::Zone;
    location.quarantine = true;
    return insert(transaction, location);
}

} // namespace qm::locationrepository
