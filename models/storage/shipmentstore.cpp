#include "shipmentstore.h"

#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kInsert = "INSERT INTO shipment (document_id, sales_order_id, carrier, tracking) VALUES (?1, ?2, ?3, ?4)";
constexpr Sql kRead = "SELECT sales_order_id, carrier, tracking FROM shipment WHERE document_id = ?1";
constexpr Sql kAny = "SELECT EXISTS (SELECT 1 FROM shipment WHERE sales_order_id = ?1)";
constexpr Sql kInsertLine = "INSERT INTO shipment_line (document_id, line_no, order_line_id, sales_line_id, quantity) "
                            "SELECT document_id, line_no, ?3, id, quantity FROM sales_line WHERE document_id = ?1 "
                            "AND line_no = ?2";
constexpr Sql kLines = "SELECT order_line_id, sum(quantity) FROM shipment_line WHERE document_id = ?1 GROUP BY 1";
constexpr Sql kUnmoved = "SELECT EXISTS (SELECT 1 FROM shipment_line AS s WHERE s.document_id = ?1 AND s.quantity <> "
                         "-(SELECT coalesce(sum(m.quantity), 0) FROM movement AS m "
                         "WHERE m.sales_line_id = s.sales_line_id))";

} // namespace

Status insertShipment(Transaction& transaction, const ShipmentHead& head) {
    return transaction.execute(kInsert, head.document, head.order, head.carrier, head.tracking);
}

Result<ShipmentHead> readShipment(const Database& database, DocumentId document) {
    Statement row = database.query(kRead, document);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {std::to_string(document.value)}, {}}
                                 : row.status().error();
    }
    return ShipmentHead{document, SalesOrderId{row.integer(0)}, row.text(1), row.text(2)};
}

Result<bool> hasShipments(const Database& database, SalesOrderId order) {
    Statement row = database.query(kAny, order);
    return row.next() ? Result<bool>(row.boolean(0)) : Result<bool>(row.status().error());
}

Status insertShipmentLines(Transaction& transaction, DocumentId document, const std::vector<SalesOrderLineId>& lines) {
    int number = 0;
    for (const SalesOrderLineId line : lines) {
        if (Status stored = transaction.execute(kInsertLine, document, ++number, line); !stored.ok()) {
            return stored;
        }
    }
    return {};
}

Result<std::vector<ShippedLine>> readShipmentLines(const Database& database, DocumentId document) {
    std::vector<ShippedLine> lines;
    Statement rows = database.query(kLines, document);
    while (rows.next()) {
        lines.push_back({SalesOrderLineId{rows.integer(0)}, rows.quantity(1)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return lines;
}

Result<bool> isMoved(const Database& database, DocumentId document) {
    Statement row = database.query(kUnmoved, document);
    return row.next() ? Result<bool>(!row.boolean(0)) : Result<bool>(row.status().error());
}

} // namespace qm
