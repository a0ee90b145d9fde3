#include "catalogueremoval.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kItemNeeded =
    "SELECT EXISTS (SELECT 1 FROM sales_line AS s WHERE s.item_id = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id)) "
    "OR EXISTS (SELECT 1 FROM movement AS m WHERE m.item_id = ?1 AND m.reverses_seq IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.reverses_seq = m.seq)) "
    "OR EXISTS (SELECT 1 FROM count_line AS c WHERE c.item_id = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)) "
    "OR EXISTS (SELECT 1 FROM supplier_term WHERE item_id = ?1 AND deleted = 0) "
    "OR EXISTS (SELECT 1 FROM purchase_order_line AS l JOIN purchase_order AS o ON o.id = l.purchase_order_id "
    "WHERE l.item_id = ?1 AND o.state <> 'cancelled') "
    "OR EXISTS (SELECT 1 FROM sales_order_line AS l JOIN sales_order AS o ON o.id = l.sales_order_id "
    "WHERE l.item_id = ?1 AND o.state <> 'cancelled') "
    "OR EXISTS (SELECT 1 FROM suggestion WHERE item_id = ?1 AND state = 'open') "
    "OR EXISTS (SELECT 1 FROM reservation WHERE item_id = ?1 AND state = 'open')";
constexpr Sql kSupplierNeeded = "SELECT EXISTS (SELECT 1 FROM supplier_term WHERE supplier_id = ?1 AND deleted = 0) "
                                "OR EXISTS (SELECT 1 FROM purchase_order WHERE supplier_id = ?1 "
                                "AND state <> 'cancelled') "
                                "OR EXISTS (SELECT 1 FROM suggestion WHERE supplier_id = ?1 AND state = 'open')";
constexpr Sql kPlaceNeeded =
    "SELECT EXISTS (SELECT 1 FROM document AS d WHERE d.location_id = ?1 AND d.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id)) "
    "OR EXISTS (SELECT 1 FROM movement AS m WHERE m.location_id = ?1 AND m.reverses_seq IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.reverses_seq = m.seq)) "
    "OR EXISTS (SELECT 1 FROM location WHERE parent_id = ?1 AND deleted = 0) "
    "OR EXISTS (SELECT 1 FROM purchase_order WHERE location_id = ?1 AND state <> 'cancelled') "
    "OR EXISTS (SELECT 1 FROM sales_order WHERE location_id = ?1 AND state <> 'cancelled') "
    "OR EXISTS (SELECT 1 FROM suggestion WHERE location_id = ?1 AND state = 'open') "
    "OR EXISTS (SELECT 1 FROM reservation WHERE location_id = ?1 AND state = 'open') "
    "OR EXISTS (SELECT 1 FROM setting WHERE key = 'default_location' AND value = CAST(?1 AS TEXT))";
// A code that nobody can type keeps the key unique and leaves the real one free.
constexpr Sql kRemoveItem = "UPDATE item SET deleted = 1, sku_key = sku_key || ' (removed) ' || id, "
                            "version = version + 1 WHERE id = ?1 AND deleted = 0";
constexpr Sql kDropBarcodes = "DELETE FROM item_barcode WHERE item_id = ?1";
constexpr Sql kRemoveSupplier = "UPDATE supplier SET deleted = 1, code_key = code_key || ' (removed) ' || id, "
                                "version = version + 1 WHERE id = ?1 AND deleted = 0";
constexpr Sql kRemovePlace = "UPDATE location SET deleted = 1, code_key = code_key || ' (removed) ' || id, "
                             "version = version + 1 WHERE id = ?1 AND deleted = 0";
constexpr Sql kRemoveTerm = "UPDATE supplier_term SET deleted = 1, version = version + 1 WHERE id = ?1 AND deleted = 0";

Result<bool> truthOf(Statement row) {
    const bool found = row.next() && row.boolean(0);
    return row.status().ok() ? Result<bool>(found) : Result<bool>(row.status().error());
}

} // namespace

Result<bool> isNeeded(const Database& database, ItemId item) {
    return truthOf(database.query(kItemNeeded, item));
}

Result<bool> isNeeded(const Database& database, SupplierId supplier) {
    return truthOf(database.query(kSupplierNeeded, supplier));
}

Result<bool> isNeeded(const Database& database, LocationId place) {
    return truthOf(database.query(kPlaceNeeded, place));
}

Status removeFromCatalogue(Transaction& transaction, ItemId item) {
    const Status dropped = transaction.execute(kDropBarcodes, item);
    return dropped.ok() ? transaction.execute(kRemoveItem, item) : dropped;
}

Status removeFromCatalogue(Transaction& transaction, SupplierId supplier) {
    return transaction.execute(kRemoveSupplier, supplier);
}

Status removeFromCatalogue(Transaction& transaction, LocationId place) {
    return transaction.execute(kRemovePlace, place);
}

Status removeFromCatalogue(Transaction& transaction, TermId term) {
    return transaction.execute(kRemoveTerm, term);
}

} // namespace qm
