#include "faultstore.h"

#include "transaction.h"

#include <array>

namespace qm {

namespace {

constexpr Sql kInsertHead =
    "INSERT INTO receipt_head (document_id, supplier_id, unchecked) VALUES (?1, nullif(?2, 0), ?3)";
constexpr Sql kInsertFault =
    R"(INSERT INTO receipt_fault (document_id, kind, way, order_line_id, item_id, quantity, price,
  currency) VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7, ?8))";
constexpr Sql kGiveUp = "UPDATE purchase_order_line SET given_up = given_up + ?2 WHERE id = ?1";
constexpr Sql kTakeBack = R"(UPDATE purchase_order_line SET given_up = given_up - (
  SELECT sum(f.quantity) FROM receipt_fault AS f WHERE f.order_line_id = purchase_order_line.id AND f.document_id = ?1
    AND ((f.kind = 'short' AND f.way = 'claim') OR (f.kind IN ('damaged', 'short-dated') AND f.way = 'refuse')))
WHERE id IN (SELECT f.order_line_id FROM receipt_fault AS f WHERE f.document_id = ?1
    AND ((f.kind = 'short' AND f.way = 'claim') OR (f.kind IN ('damaged', 'short-dated') AND f.way = 'refuse'))))";
constexpr Sql kFaults =
    R"(SELECT f.document_id, f.kind, f.way, coalesce(f.order_line_id, 0), f.item_id, f.quantity, f.price,
  f.currency, i.sku, coalesce(nullif(l.supplier_name, ''), i.name), coalesce(l.supplier_sku, ''), i.decimals,
  coalesce(o.number, '')
FROM receipt_fault AS f JOIN item AS i ON i.id = f.item_id
LEFT JOIN purchase_order_line AS l ON l.id = f.order_line_id
LEFT JOIN purchase_order AS o ON o.id = l.purchase_order_id WHERE f.document_id = ?1 ORDER BY f.id)";
constexpr Sql kHead = "SELECT coalesce(supplier_id, 0), unchecked FROM receipt_head WHERE document_id = ?1";
constexpr Sql kLines = R"(SELECT coalesce(r.order_line_id, 0), r.item_id, r.location_id, r.quantity, t.code, t.expiry,
  r.delivery_note, d.day
FROM receipt_line AS r JOIN document AS d ON d.id = r.document_id JOIN lot AS t ON t.id = r.lot_id
WHERE r.document_id = ?1 ORDER BY r.line_no)";
constexpr Sql kOrderOfLine = "SELECT purchase_order_id FROM purchase_order_line WHERE id = ?1";

constexpr std::array<const char*, 5> kKinds{"short", "over", "damaged", "not ordered", "short-dated"};
constexpr std::array<const char*, 5> kWays{"claim", "wait", "quarantine", "keep", "refuse"};

template <typename Enum, std::size_t N>
Enum named(const std::array<const char*, N>& names, const QString& name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return Enum{};
}

} // namespace

Status insertReceiptHead(Transaction& transaction, const ReceiptHead& head) {
    return transaction.execute(kInsertHead, head.document, head.supplier, head.unchecked);
}

Status insertReceiptFault(Transaction& transaction, DocumentId receipt, const ReceiptFault& fault,
                          const QString& currency) {
    Status stored = transaction.execute(kInsertFault, receipt, kKinds[static_cast<std::size_t>(fault.kind)],
                                        kWays[static_cast<std::size_t>(fault.way)], fault.orderLine, fault.item,
                                        fault.quantity, fault.price, currency);
    if (stored.ok() && fault.givesUp()) {
        return transaction.execute(kGiveUp, fault.orderLine, fault.quantity);
    }
    return stored;
}

Status takeBackGivenUp(Transaction& transaction, DocumentId receipt) {
    return transaction.execute(kTakeBack, receipt);
}

Result<std::vector<StoredFault>> readReceiptFaults(const Database& database, DocumentId receipt) {
    std::vector<StoredFault> faults;
    Statement rows = database.query(kFaults, receipt);
    while (rows.next()) {
        StoredFault& stored = faults.emplace_back();
        stored.receipt = DocumentId{rows.integer(0)};
        stored.fault.kind = named<FaultKind>(kKinds, rows.text(1));
        stored.fault.way = named<FaultWay>(kWays, rows.text(2));
        stored.fault.orderLine = OrderLineId{rows.integer(3)};
        stored.fault.item = ItemId{rows.integer(4)};
        stored.fault.quantity = rows.quantity(5);
        stored.fault.price = rows.optionalPrice(6);
        stored.currency = rows.text(7);
        stored.fault.sku = rows.text(8);
        stored.fault.name = rows.text(9);
        stored.fault.supplierSku = rows.text(10);
        stored.fault.decimals = rows.smallInteger(11);
        stored.orderNumber = rows.text(12);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return faults;
}

Result<ReceiptHead> readReceiptHead(const Database& database, DocumentId receipt) {
    ReceiptHead head{receipt, {}, false};
    Statement row = database.query(kHead, receipt);
    if (row.next()) {
        head.supplier = SupplierId{row.integer(0)};
        head.unchecked = row.boolean(1);
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return head;
}

Result<std::vector<UncheckedLine>> readUncheckedLines(const Database& database, DocumentId receipt) {
    std::vector<UncheckedLine> lines;
    Statement rows = database.query(kLines, receipt);
    while (rows.next()) {
        lines.push_back({OrderLineId{rows.integer(0)}, ItemId{rows.integer(1)}, LocationId{rows.integer(2)},
                         rows.quantity(3), rows.text(4), rows.optionalDay(5), rows.text(6), rows.day(7)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lines;
}

Result<PurchaseOrderId> readOrderOfLine(const Database& database, OrderLineId line) {
    Statement row = database.query(kOrderOfLine, line);
    if (row.next()) {
        return PurchaseOrderId{row.integer(0)};
    }
    if (!row.status().ok()) {
        return row.status().error();
    }
    return PurchaseOrderId{};
}

} // namespace qm
