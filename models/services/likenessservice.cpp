#include "likenessservice.h"

#include "cataloguereader.h"
#include "changerecord.h"
#include "likenessstore.h"
#include "transaction.h"
#include "warehouse.h"

#include <QJsonObject>

namespace qm {

Result<std::optional<Item>> LikenessService::likeOf(ItemId item) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::optional<Item>> {
        auto likeness = readLikeness(database);
        if (!likeness.ok()) {
            return likeness.error();
        }
        const ItemId like = likeness->value(item);
        if (!like) {
            return std::optional<Item>();
        }
        auto found = readItem(database, like);
        return found.ok() ? Result<std::optional<Item>>(std::optional(*std::move(found)))
                          : Result<std::optional<Item>>(found.error());
    });
}

Result<ItemId> LikenessService::set(ItemId item, ItemId like) {
    ItemId before;
    Status done = m_warehouse.write({QStringLiteral("sells like"), {}, {}}, [&](Transaction& transaction) -> Status {
        if (item == like) {
            return Error{ErrorCode::Invalid, {"like", std::to_string(like.value)}, {}};
        }
        auto likeness = readLikeness(transaction.database());
        if (!likeness.ok()) {
            return likeness.error();
        }
        before = likeness->value(item);
        if (Status stored = storeLikeness(transaction, item, like); !stored.ok()) {
            return stored;
        }
        const auto json = [](ItemId id) {
            return id ? QJsonObject{{QStringLiteral("sells_like"), static_cast<qint64>(id.value)}} : QJsonObject();
        };
        return recordChange(transaction, QStringLiteral("item_likeness"), item.value, QStringLiteral("update"),
                            json(before), json(like));
    });
    return done.ok() ? Result<ItemId>(before) : Result<ItemId>(done.error());
}

} // namespace qm
