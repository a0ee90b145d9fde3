#pragma once

#include "item.h"
#include "result.h"

#include <optional>

namespace qm {

class Warehouse;

/// The item that a new one is expected to sell like until its own sales speak. Synchronous, thread-safe, never on the
/// interface thread.
class LikenessService {
public:
    explicit LikenessService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<std::optional<Item>> likeOf(ItemId item) const;
    /// like none takes it back. Returns what stood before. Refuses an item that is to sell like itself: Invalid (args:
    /// like).
    Result<ItemId> set(ItemId item, ItemId like);

private:
    Warehouse& m_warehouse;
};

} // namespace qm
