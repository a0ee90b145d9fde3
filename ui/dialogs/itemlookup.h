#pragma once

#include "item.h"
#include "result.h"

#include <optional>
#include <QStringList>

namespace qm {

class Warehouse;

/// What a typed or scanned text stands for: one item, or the names of several.
struct FoundItem {
    std::optional<Item> item;
    QStringList names;
};

/// By SKU or barcode, else the one item whose name holds the text. UnknownItem where there is none. Never on the
/// interface thread.
Result<FoundItem> findItem(Warehouse& warehouse, const QString& text);
/// Why the text is not enough.
QString severalItemsText(const QString& text, const FoundItem& found);

} // namespace qm
