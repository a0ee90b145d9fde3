#include "importitemindex.h"

#include "cataloguereader.h"
#include "codekey.h"
#include "decimaltext.h"

#include <cstdlib>

namespace qm {

Result<ImportItemIndex> ImportItemIndex::load(const Database& database) {
    auto items = readItems(database);
    if (!items.ok()) {
        return items.error();
    }
    ImportItemIndex index;
    for (Item& item : *items) {
        index.m_items.insert(codeKey(item.sku), item);
    }
    return index;
}

const Item* ImportItemIndex::find(const std::string& sku) const {
    const auto found = m_items.constFind(codeKey(QString::fromStdString(sku)));
    return found == m_items.constEnd() ? nullptr : &*found;
}

Result<Quantity> itemQuantity(const DecimalNumber& number, const Item& item) {
    const auto value = number.atScale(item.decimals);
    if (!value.ok()) {
        return value.error();
    }
    if (std::abs(*value) > kMaxQuantity) {
        return Error{ErrorCode::NumberOutOfRange, {formatDecimal(number.mantissa, number.scale)}, {}};
    }
    return Quantity{*value};
}

} // namespace qm
