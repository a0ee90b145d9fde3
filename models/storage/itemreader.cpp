#include "cataloguereader.h"

#include "codekey.h"
#include "database.h"

namespace qm {

namespace {

constexpr Sql kItem = R"(SELECT i.id, i.sku, i.name, coalesce(c.name, ''), i.unit, i.decimals, i.price,
  i.price_includes_tax, i.tax_rate, i.cost, i.shelf_life_days, i.status, i.version
FROM item AS i LEFT JOIN category AS c ON c.id = i.category_id WHERE i.id = ? AND i.deleted = 0)";
constexpr Sql kItems = R"(SELECT i.id, i.sku, i.name, coalesce(c.name, ''), i.unit, i.decimals, i.price,
  i.price_includes_tax, i.tax_rate, i.cost, i.shelf_life_days, i.status, i.version
FROM item AS i LEFT JOIN category AS c ON c.id = i.category_id WHERE i.deleted = 0 ORDER BY i.sku_key)";
constexpr Sql kBarcodes = "SELECT barcode FROM item_barcode WHERE item_id = ? ORDER BY barcode";
constexpr Sql kBySku = "SELECT id FROM item WHERE sku_key = ? AND deleted = 0";
constexpr Sql kByBarcode = R"(SELECT b.item_id FROM item_barcode AS b JOIN item AS i ON i.id = b.item_id
WHERE b.barcode = ? AND i.deleted = 0)";
constexpr Sql kAudit = R"(SELECT c.recorded_at, u.name, a.before, a.after FROM audit AS a
JOIN command AS c ON c.id = a.command_id JOIN app_user AS u ON u.id = c.user_id
WHERE a.entity = ? AND a.entity_id = ? ORDER BY a.seq DESC)";

ItemStatus itemStatus(const QString& text) {
    if (text == QLatin1String("new")) {
        return ItemStatus::New;
    }
    if (text == QLatin1String("phase-out")) {
        return ItemStatus::PhaseOut;
    }
    return text == QLatin1String("blocked") ? ItemStatus::Blocked : ItemStatus::Active;
}

Item itemOf(const Statement& row) {
    Item item;
    item.id = ItemId{row.integer(0)};
    item.sku = row.text(1);
    item.name = row.text(2);
    item.category = row.text(3);
    item.unit = row.text(4);
    item.decimals = row.smallInteger(5);
    item.price = row.optionalPrice(6);
    item.priceIncludesTax = row.boolean(7);
    item.taxRate = row.smallInteger(8);
    item.cost = row.optionalPrice(9);
    if (const auto days = row.optionalInteger(10)) {
        item.shelfLifeDays = static_cast<int>(*days);
    }
    item.status = itemStatus(row.text(11));
    item.version = row.smallInteger(12);
    return item;
}

} // namespace

Result<Item> readItem(const Database& database, ItemId id) {
    Statement row = database.query(kItem, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownItem, {std::to_string(id.value)}, {}} : row.status().error();
    }
    Item item = itemOf(row);
    Statement barcodes = database.query(kBarcodes, id);
    while (barcodes.next()) {
        item.barcodes.push_back(barcodes.text(0));
    }
    if (!barcodes.status().ok()) {
        return barcodes.status().error();
    }
    return item;
}

Result<ItemId> findItemId(const Database& database, const QString& code) {
    Statement bySku = database.query(kBySku, codeKey(code));
    if (bySku.next()) {
        return ItemId{bySku.integer(0)};
    }
    Statement byBarcode = database.query(kByBarcode, code.trimmed());
    if (byBarcode.next()) {
        return ItemId{byBarcode.integer(0)};
    }
    if (!byBarcode.status().ok()) {
        return byBarcode.status().error();
    }
    return Error{ErrorCode::UnknownItem, {code.toStdString()}, {}};
}

Result<std::vector<Item>> readItems(const Database& database) {
    std::vector<Item> items;
    Statement rows = database.query(kItems);
    while (rows.next()) {
        items.push_back(itemOf(rows));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return items;
}

QHash<LocationId, LocationId> sitesOf(const std::vector<Location>& locations) {
    QHash<LocationId, LocationId> parents;
    for (const Location& location : locations) {
        parents.insert(location.id, location.parent);
    }
    QHash<LocationId, LocationId> sites;
    for (const Location& location : locations) {
        LocationId place = location.id;
        for (LocationId above = parents.value(place); above; above = parents.value(place)) {
            place = above;
        }
        sites.insert(location.id, place);
    }
    return sites;
}

Result<std::vector<AuditEntry>> readAudit(const Database& database, const QString& entity, std::int64_t id) {
    std::vector<AuditEntry> entries;
    Statement rows = database.query(kAudit, entity, id);
    while (rows.next()) {
        entries.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return entries;
}

} // namespace qm
