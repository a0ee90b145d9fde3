#include "lotrepository.h"

namespace qm::lotrepository {

namespace {

constexpr Sql kFind = "SELECT id FROM lot WHERE item_id = ?1 AND code = ?2 AND coalesce(expiry, '') = coalesce(?3, '')";
constexpr Sql kInsert = "INSERT INTO lot (item_id, code, expiry) VALUES (?1, ?2, ?3)";
constexpr Sql kOfItem = "SELECT id, code, expiry FROM lot WHERE item_id = ?1 ORDER BY expiry IS NULL, expiry, id";

} // namespace

Result<LotId> findOrInsert(Transaction& transaction, ItemId item, const LotName& name) {
    const QString code = name.code.trimmed();
    if (code.isEmpty() && !name.expiry) {
        return LotId{};
    }
    {
        Statement row = transaction.query(kFind, item, code, name.expiry);
        if (row.next()) {
            return LotId{row.integer(0)};
        }
        if (!row.status().ok()) {
            return row.status().error();
        }
    }
    const auto id = transaction.insert(kInsert, item, code, name.expiry);
    if (!id.ok()) {
        return id.error();
    }
    return LotId{*id};
}

Result<std::vector<Lot>> ofItem(const Database& database, ItemId item) {
    std::vector<Lot> lots;
    Statement rows = database.query(kOfItem, item);
    while (rows.next()) {
        lots.push_back({LotId{rows.integer(0)}, rows.text(1), rows.optionalDay(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lots;
}

} // namespace qm::lotrepository
