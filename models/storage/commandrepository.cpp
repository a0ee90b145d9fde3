#include "commandrepository.h"

namespace qm::commandrepository {

namespace {

constexpr Sql kTakenFiles =
    "SELECT f.id, f.command_id, f.kind, f.name, u.name, c.recorded_at, f.read, f.posted, f.rejected, f.unchanged, "
    "EXISTS (SELECT 1 FROM audit AS a WHERE a.entity = 'import_file' AND a.entity_id = f.id AND a.action = 'delete') "
    "FROM import_file AS f JOIN command AS c ON c.id = f.command_id JOIN app_user AS u ON u.id = c.user_id "
    "WHERE ?1 = 0 OR f.id = ?1 ORDER BY f.id DESC LIMIT ?2";
constexpr Sql kStanding = "SELECT d.id, d.kind, d.number, d.location_id, d.till, d.moment, 0, 0 FROM document AS d "
                          "WHERE d.command_id = ?1 AND d.reverses_id IS NULL "
                          "AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id) ORDER BY d.id DESC";
// Entries of the calendar are taken back on its page.
constexpr Sql kTakenBack = "SELECT d.id, d.kind, d.number, d.location_id, d.till, d.moment, 0, 1 FROM document AS r "
                           "JOIN document AS d ON d.id = r.reverses_id WHERE r.command_id = ?1 ORDER BY d.id";
constexpr Sql kSalesLines = "SELECT item_id, moment, timed, quantity, price, channel FROM sales_line "
                            "WHERE document_id = ?1 ORDER BY line_no";
constexpr Sql kImportOf = "SELECT import_id FROM document WHERE id = ?1";
constexpr Sql kOrders = "SELECT id FROM purchase_order WHERE command_id = ?1 ORDER BY id DESC";
constexpr Sql kSalesOrders = "SELECT id FROM sales_order WHERE command_id = ?1 ORDER BY id DESC";
constexpr Sql kChanges = "SELECT seq, entity, entity_id, action, before, after FROM audit WHERE command_id = ?1 "
                         "AND entity IN ('item', 'supplier', 'supplier_term', 'location', 'threshold', "
                         "'calendar_entry', 'customer', 'count_list_line') ORDER BY seq DESC";

Result<std::vector<TakenFile>> filesOf(Statement rows) {
    std::vector<TakenFile> files;
    while (rows.next()) {
        files.push_back({rows.integer(0), CommandId{rows.integer(1)}, rows.text(2), rows.text(3), rows.text(4),
                         rows.integer(5), rows.integer(6), rows.integer(7), rows.integer(8), rows.integer(9),
                         rows.boolean(10)});
    }
    return rows.status().ok() ? Result<std::vector<TakenFile>>(std::move(files))
                              : Result<std::vector<TakenFile>>(rows.status().error());
}

Result<std::vector<StoredDocument>> documentsOf(Statement rows) {
    std::vector<StoredDocument> documents;
    while (rows.next()) {
        documents.push_back({DocumentId{rows.integer(0)}, documentKindOf(rows.utf8(1)), rows.text(2),
                             LocationId{rows.integer(3)}, rows.text(4), rows.moment(5), DocumentId{rows.integer(6)},
                             rows.boolean(7)});
    }
    return rows.status().ok() ? Result<std::vector<StoredDocument>>(std::move(documents))
                              : Result<std::vector<StoredDocument>>(rows.status().error());
}

} // namespace

Result<std::vector<TakenFile>> takenFiles(const Database& database, int limit) {
    return filesOf(database.query(kTakenFiles, 0, limit));
}

Result<std::optional<TakenFile>> takenFile(const Database& database, std::int64_t id) {
    auto files = filesOf(database.query(kTakenFiles, id, 1));
    if (!files.ok()) {
        return files.error();
    }
    return files->empty() ? std::optional<TakenFile>() : std::optional(std::move(files->front()));
}

Result<std::vector<StoredDocument>> documentsThatStand(const Database& database, CommandId command) {
    return documentsOf(database.query(kStanding, command));
}

Result<std::vector<StoredDocument>> documentsTakenBack(const Database& database, CommandId command) {
    return documentsOf(database.query(kTakenBack, command));
}

Result<std::vector<SalesDocument>> salesAsEntered(const Database& database, const StoredDocument& document) {
    SalesDocument head;
    head.number = document.number;
    head.location = document.location;
    head.till = document.till;
    Statement import = database.query(kImportOf, document.id);
    if (import.next() && !import.isNull(0)) {
        head.importId = import.integer(0);
    }
    if (!import.status().ok()) {
        return import.status().error();
    }
    std::vector<SalesDocument> parts;
    Statement rows = database.query(kSalesLines, document.id);
    while (rows.next()) {
        const Moment moment = rows.moment(1);
        if (parts.empty() || parts.back().moment != moment || parts.back().timed != rows.boolean(2)) {
            head.moment = moment;
            head.timed = rows.boolean(2);
            parts.push_back(head);
        }
        parts.back().lines.push_back({ItemId{rows.integer(0)}, rows.quantity(3), rows.optionalPrice(4), rows.text(5)});
    }
    return rows.status().ok() ? Result<std::vector<SalesDocument>>(std::move(parts))
                              : Result<std::vector<SalesDocument>>(rows.status().error());
}

Result<std::vector<PurchaseOrderId>> orders(const Database& database, CommandId command) {
    std::vector<PurchaseOrderId> orders;
    Statement rows = database.query(kOrders, command);
    while (rows.next()) {
        orders.push_back(PurchaseOrderId{rows.integer(0)});
    }
    return rows.status().ok() ? Result<std::vector<PurchaseOrderId>>(std::move(orders))
                              : Result<std::vector<PurchaseOrderId>>(rows.status().error());
}

Result<std::vector<SalesOrderId>> salesOrders(const Database& database, CommandId command) {
    std::vector<SalesOrderId> orders;
    Statement rows = database.query(kSalesOrders, command);
    while (rows.next()) {
        orders.push_back(SalesOrderId{rows.integer(0)});
    }
    return rows.status().ok() ? Result<std::vector<SalesOrderId>>(std::move(orders))
                              : Result<std::vector<SalesOrderId>>(rows.status().error());
}

Result<std::vector<AuditRow>> changes(const Database& database, CommandId command) {
    std::vector<AuditRow> changes;
    Statement rows = database.query(kChanges, command);
    while (rows.next()) {
        changes.push_back({rows.integer(0), command.value, rows.text(1), rows.integer(2), rows.text(3),
                           rows.text(4).toUtf8(), rows.text(5).toUtf8()});
    }
    return rows.status().ok() ? Result<std::vector<AuditRow>>(std::move(changes))
                              : Result<std::vector<AuditRow>>(rows.status().error());
}

} // namespace qm::commandrepository
