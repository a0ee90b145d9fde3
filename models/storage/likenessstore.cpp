#include "likenessstore.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kAll = R"(SELECT l.item_id, l.like_item_id FROM item_likeness AS l
JOIN item AS i ON i.id = l.item_id JOIN item AS k ON k.id = l.like_item_id WHERE i.deleted = 0 AND k.deleted = 0)";
constexpr Sql kSet = R"(INSERT INTO item_likeness (item_id, like_item_id) VALUES (?1, ?2)
ON CONFLICT (item_id) DO UPDATE SET like_item_id = ?2)";
constexpr Sql kClear = "DELETE FROM item_likeness WHERE item_id = ?1";

} // namespace

Result<QHash<ItemId, ItemId>> readLikeness(const Database& database) {
    QHash<ItemId, ItemId> likeness;
    Statement rows = database.query(kAll);
    while (rows.next()) {
        likeness.insert(ItemId{rows.integer(0)}, ItemId{rows.integer(1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return likeness;
}

Status storeLikeness(Transaction& transaction, ItemId item, ItemId like) {
    return like ? transaction.execute(kSet, item, like) : transaction.execute(kClear, item);
}

} // namespace qm
