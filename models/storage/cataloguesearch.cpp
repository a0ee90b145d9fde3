#include "cataloguereader.h"
#include "codekey.h"
#include "database.h"

#include <algorithm>

namespace qm {

namespace {

constexpr Sql kItems = R"(SELECT CASE WHEN sku_key = ?1 THEN 0
    WHEN instr(sku_key, ?1) = 1 OR instr(name_key, ?1) = 1 THEN 1 ELSE 2 END AS place, id, name, sku
FROM item WHERE deleted = 0 AND (instr(sku_key, ?1) > 0 OR instr(name_key, ?1) > 0)
ORDER BY place, name_key LIMIT ?2)";
constexpr Sql kBarcodes = R"(SELECT CASE WHEN b.barcode = ?1 THEN 0 ELSE 1 END AS place, i.id, i.name, b.barcode
FROM item_barcode AS b JOIN item AS i ON i.id = b.item_id
WHERE i.deleted = 0 AND b.barcode >= ?1 AND b.barcode < ?1 || char(1114111) ORDER BY place, b.barcode LIMIT ?2)";
constexpr Sql kOrders = R"(SELECT CASE WHEN lower(o.number) = ?1 THEN 0 WHEN instr(lower(o.number), ?1) = 1 THEN 1
    ELSE 2 END AS place, o.id, o.number, s.name
FROM purchase_order AS o JOIN supplier AS s ON s.id = o.supplier_id
WHERE instr(lower(o.number), ?1) > 0 ORDER BY place, o.number DESC LIMIT ?2)";
constexpr Sql kSuppliers = R"(SELECT CASE WHEN code_key = ?1 THEN 0
    WHEN instr(code_key, ?1) = 1 OR instr(lower(name), ?1) = 1 THEN 1 ELSE 2 END AS place, id, name, code
FROM supplier WHERE deleted = 0 AND (instr(code_key, ?1) > 0 OR instr(lower(name), ?1) > 0)
ORDER BY place, name LIMIT ?2)";

constexpr Sql kCounts = R"(SELECT CASE WHEN c.number_key = ?1 THEN 0 WHEN instr(c.number_key, ?1) = 1 THEN 1 ELSE 2 END
    AS place, c.id, c.number, l.name
FROM count_list AS c JOIN location AS l ON l.id = c.location_id
WHERE instr(c.number_key, ?1) > 0 ORDER BY place, c.number DESC LIMIT ?2)";

Status collect(Statement rows, int kind, std::vector<CatalogueHit>& hits) {
    while (rows.next()) {
        hits.push_back({rows.smallInteger(0), kind, rows.integer(1), rows.text(2), rows.text(3)});
    }
    return rows.status();
}

} // namespace

Result<std::vector<CatalogueHit>> searchCatalogue(const Database& database, const QString& text, int limit) {
    std::vector<CatalogueHit> hits;
    const QString key = codeKey(text);
    if (key.isEmpty() || limit <= 0) {
        return hits;
    }
    for (const Status& done : {collect(database.query(kItems, key, limit), 0, hits),
                               collect(database.query(kBarcodes, text.trimmed(), limit), 0, hits),
                               collect(database.query(kOrders, key, limit), 1, hits),
                               collect(database.query(kSuppliers, key, limit), 2, hits),
                               collect(database.query(kCounts, key, limit), 3, hits)}) {
        if (!done.ok()) {
            return done.error();
        }
    }
    std::ranges::stable_sort(hits, {}, &CatalogueHit::rank);
    std::vector<CatalogueHit> unique;
    for (CatalogueHit& hit : hits) {
        const bool known = std::ranges::any_of(
            unique, [&](const CatalogueHit& other) { return other.kind == hit.kind && other.id == hit.id; });
        if (!known && static_cast<int>(unique.size()) < limit) {
            unique.push_back(std::move(hit));
        }
    }
    return unique;
}

} // namespace qm
