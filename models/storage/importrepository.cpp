#include "importrepository.h"

namespace qm::importrepository {

namespace {

constexpr Sql kInsertFile = "INSERT INTO import_file (command_id, kind, name, sha256, read, posted, rejected, "
                            "unchanged) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr Sql kItems = "SELECT id, sku_key, decimals, price FROM item WHERE deleted = 0";
constexpr Sql kItemName = "SELECT sku, decimals FROM item WHERE id = ?1";
constexpr Sql kHasHistory = "SELECT EXISTS (SELECT 1 FROM movement WHERE item_id = ?1) "
                            "OR EXISTS (SELECT 1 FROM sales_line WHERE item_id = ?1)";
constexpr Sql kBarcodeOwner = "SELECT item_id FROM item_barcode WHERE barcode = ?1";
constexpr Sql kPostedSales =
    "SELECT d.id, d.location_id, d.till, d.number, d.day, "
    "d.import_id IS NOT NULL AND d.import_id IN (SELECT id FROM import_file WHERE sha256 = ?3), "
    "l.item_id, l.quantity, l.price "
    "FROM document AS d JOIN sales_line AS l ON l.document_id = d.id "
    "WHERE d.day BETWEEN ?1 AND ?2 AND d.kind = 'sale' AND d.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = l.id) "
    "ORDER BY d.id, l.line_no";

constexpr Sql kPostedCounts =
    "SELECT d.id, c.location_id, c.item_id, l.code, l.expiry, c.moment, c.counted, "
    "d.import_id IS NOT NULL AND d.import_id IN (SELECT id FROM import_file WHERE sha256 = ?3) AS same "
    "FROM count_line AS c JOIN document AS d ON d.id = c.document_id JOIN lot AS l ON l.id = c.lot_id "
    "WHERE (c.moment BETWEEN ?1 AND ?2 OR same) "
    "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id) ORDER BY d.id";
constexpr Sql kPostedReceipts =
    "SELECT coalesce(p.purchase_order_id, 0), d.location_id, d.day, r.delivery_note, r.item_id, r.quantity "
    "FROM import_file AS f JOIN document AS d ON d.import_id = f.id JOIN receipt_line AS r ON r.document_id = d.id "
    "LEFT JOIN purchase_order_line AS p ON p.id = r.order_line_id WHERE f.sha256 = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM document AS b WHERE b.reverses_id = d.id)";

} // namespace

Result<std::int64_t> insertFile(Transaction& transaction, const ImportFile& file) {
    return transaction.insert(kInsertFile, transaction.command(), file.kind, file.name, file.sha256, file.read,
                              file.posted, file.rejected, file.unchanged);
}

Result<std::vector<KnownItem>> items(const Database& database) {
    std::vector<KnownItem> items;
    Statement rows = database.query(kItems);
    while (rows.next()) {
        items.push_back(
            {ItemId{rows.integer(0)}, std::string(rows.utf8(1)), rows.smallInteger(2), rows.optionalPrice(3)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return items;
}

Result<ItemName> itemName(const Database& database, ItemId id) {
    Statement row = database.query(kItemName, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownItem, {}, {}} : row.status().error();
    }
    return ItemName{row.text(0), row.smallInteger(1)};
}

Result<bool> hasHistory(const Database& database, ItemId id) {
    Statement row = database.query(kHasHistory, id);
    const bool found = row.next() && row.boolean(0);
    if (!row.status().ok()) {
        return row.status().error();
    }
    return found;
}

Result<ItemId> barcodeOwner(const Database& database, const QString& barcode) {
    Statement row = database.query(kBarcodeOwner, barcode);
    const ItemId owner{row.next() ? row.integer(0) : 0};
    if (!row.status().ok()) {
        return row.status().error();
    }
    return owner;
}

Result<std::vector<PostedSale>> postedSales(const Database& database, CalendarDay first, CalendarDay last,
                                            const QByteArray& sha256) {
    std::vector<PostedSale> sales;
    Statement rows = database.query(kPostedSales, first, last, sha256);
    while (rows.next()) {
        sales.push_back({DocumentId{rows.integer(0)}, LocationId{rows.integer(1)}, std::string(rows.utf8(2)),
                         std::string(rows.utf8(3)), rows.day(4), rows.boolean(5), ItemId{rows.integer(6)},
                         rows.quantity(7), rows.optionalPrice(8)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return sales;
}

Result<std::vector<PostedCount>> postedCounts(const Database& database, Moment first, Moment last,
                                              const QByteArray& sha256) {
    std::vector<PostedCount> counts;
    Statement rows = database.query(kPostedCounts, first, last, sha256);
    while (rows.next()) {
        counts.push_back({DocumentId{rows.integer(0)}, LocationId{rows.integer(1)}, ItemId{rows.integer(2)},
                          rows.text(3), rows.optionalDay(4), rows.moment(5), rows.quantity(6), rows.boolean(7)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return counts;
}

Result<std::vector<PostedReceipt>> postedReceipts(const Database& database, const QByteArray& sha256) {
    std::vector<PostedReceipt> receipts;
    Statement rows = database.query(kPostedReceipts, sha256);
    while (rows.next()) {
        receipts.push_back({PurchaseOrderId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.day(2), rows.text(3),
                            ItemId{rows.integer(4)}, rows.quantity(5)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return receipts;
}

} // namespace qm::importrepository
