#pragma once

#include "item.h"
#include "result.h"

#include <QHash>
#include <string>

namespace qm {

class Database;
struct DecimalNumber;

/// Items by SKU, for looking up what the rows of a file name.
class ImportItemIndex {
public:
    static Result<ImportItemIndex> load(const Database& database);
    /// Null where the item is not known.
    const Item* find(const std::string& sku) const;

private:
    QHash<QString, Item> m_items;
};

/// The number in the item's smallest unit. Failures: TooManyDecimals, NumberOutOfRange.
Result<Quantity> itemQuantity(const DecimalNumber& number, const Item& item);

} // namespace qm
