#include "importlookup.h"

#include "decimaltext.h"

namespace qm {

Result<ImportLookup> ImportLookup::load(const Database& database, const ImportSession& session) {
    auto places = ImportPlaces::load(database, session.warehouse, session.request.location);
    if (!places.ok()) {
        return places.error();
    }
    auto items = ImportItemIndex::load(database);
    if (!items.ok()) {
        return items.error();
    }
    return ImportLookup(std::move(*places), std::move(*items));
}

const Item* ImportLookup::item(const std::string& sku, RowRefusal& refusal) const {
    const Item* item = m_items.find(sku);
    if (item == nullptr) {
        refusal = {"sku", {ErrorCode::UnknownItem, {sku}, {}}};
    }
    return item;
}

LocationId ImportLookup::place(const std::string& code, RowRefusal& refusal) const {
    const LocationId place = m_places.find(code);
    if (!place) {
        refusal = {"location", {ErrorCode::UnknownLocation, {code}, {}}};
    }
    return place;
}

std::optional<Quantity> ImportLookup::quantity(std::string_view field, const DecimalNumber& number, const Item& item,
                                               RowRefusal& refusal) {
    const auto quantity = itemQuantity(number, item);
    if (!quantity.ok()) {
        refusal = {field, quantity.error()};
        return std::nullopt;
    }
    return *quantity;
}

} // namespace qm
