#include "documentrepository.h"

#include <algorithm>

namespace qm::documentrepository {

namespace {

constexpr Sql kClosedUpTo = "SELECT max(day) FROM period_close WHERE day >= ?1";
constexpr Sql kRevisions =
    "SELECT coalesce(max(d.revision), 0), coalesce(sum(d.import_id = ?6 OR d.import_id IS NULL OR ?6 = 0) "
    "FILTER (WHERE NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id)), 0) FROM document AS d "
    "WHERE d.kind = ?1 AND d.location_id = ?2 AND d.till = ?3 AND d.day = ?4 AND d.number = ?5 "
    "AND d.reverses_id IS NULL";
constexpr Sql kInsert =
    "INSERT INTO document (kind, number, location_id, till, day, moment, revision, command_id, "
    "import_id, reverses_id, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, 0), ?11)";
constexpr Sql kFind =
    "SELECT d.kind, d.number, d.location_id, d.till, d.moment, coalesce(d.reverses_id, 0), "
    "EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = d.id) FROM document AS d WHERE d.id = ?1";
constexpr Sql kInsertSalesLine = "INSERT INTO sales_line (document_id, line_no, item_id, location_id, moment, timed, "
                                 "quantity, price, channel) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr Sql kLastSalesLine = "SELECT coalesce(max(line_no), 0) FROM sales_line WHERE document_id = ?1";
constexpr Sql kItemsOfSale = "SELECT DISTINCT item_id FROM sales_line WHERE document_id = ?1";
constexpr Sql kVoid = "INSERT INTO sales_line_void (sales_line_id, document_id) "
                      "SELECT id, ?2 FROM sales_line WHERE document_id = ?1";
constexpr Sql kSalesOfItem =
    "SELECT s.id, s.document_id, s.location_id, s.moment, s.timed, s.quantity, d.till, d.number FROM sales_line AS s "
    "JOIN document AS d ON d.id = s.document_id WHERE s.item_id = ?1 AND s.moment >= ?2 "
    "AND NOT EXISTS (SELECT 1 FROM sales_line_void AS v WHERE v.sales_line_id = s.id) ORDER BY s.moment, s.id";
constexpr Sql kInsertCountLine = "INSERT INTO count_line (document_id, item_id, location_id, lot_id, moment, counted) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr Sql kInsertCountTill = "INSERT INTO count_till (document_id, till, number) VALUES (?1, ?2, ?3)";
constexpr Sql kCountsOfItem =
    "SELECT c.document_id, c.location_id, c.moment, c.lot_id, c.counted FROM count_line AS c "
    "WHERE c.item_id = ?1 AND NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id) "
    "ORDER BY c.moment, c.location_id, c.document_id";
constexpr Sql kTillsOfCount = "SELECT till, number FROM count_till WHERE document_id = ?1";
constexpr Sql kCountedItems = "SELECT DISTINCT c.item_id FROM count_line AS c "
                              "WHERE NOT EXISTS (SELECT 1 FROM document AS r WHERE r.reverses_id = c.document_id)";
constexpr Sql kPlacesOfCount = "SELECT DISTINCT item_id, location_id, moment FROM count_line WHERE document_id = ?1";
constexpr Sql kInsertReceiptLine =
    "INSERT INTO receipt_line (document_id, line_no, order_line_id, item_id, location_id, lot_id, quantity, damaged, "
    "delivery_note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr Sql kRaiseReceived = "UPDATE purchase_order_line SET received = received + ?2 WHERE id = ?1";
constexpr Sql kTakeBackReceived =
    "UPDATE purchase_order_line SET received = received - (SELECT sum(r.quantity) FROM receipt_line AS r "
    "WHERE r.document_id = ?1 AND r.order_line_id = purchase_order_line.id) "
    "WHERE id IN (SELECT order_line_id FROM receipt_line WHERE document_id = ?1)";

Result<std::vector<ItemId>> itemsOf(Statement rows) {
    std::vector<ItemId> items;
    while (rows.next()) {
        items.push_back(ItemId{rows.integer(0)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return items;
}

Status refuseClosedDay(const Database& database, CalendarDay day) {
    Statement row = database.query(kClosedUpTo, day);
    if (row.next() && !row.isNull(0)) {
        return Error{ErrorCode::NotAllowed, {day.toIso()}, "closed period"};
    }
    return row.status();
}

/// 1 for the first of its key, then the next. A document that stands refuses another one, but a sale's rows that a
/// further file brings stand beside those of the files before it.
Result<int> nextRevision(const Database& database, const DocumentRow& row) {
    const std::int64_t file = row.kind == DocumentKind::Sale ? row.importId.value_or(0) : 0;
    Statement revisions =
        database.query(kRevisions, textOf(row.kind), row.location, row.till, row.moment.day(), row.number, file);
    if (!revisions.next()) {
        return revisions.status().error();
    }
    if (revisions.integer(1) > 0) {
        return Error{ErrorCode::DuplicateDocument, {row.number.toStdString()}, {}};
    }
    return revisions.smallInteger(0) + 1;
}

} // namespace

Result<DocumentId> insert(Transaction& transaction, const DocumentRow& row) {
    if (Status open = refuseClosedDay(transaction.database(), row.moment.day()); !open.ok()) {
        return open.error();
    }
    int revision = 1;
    if (!row.reverses) {
        const auto next = nextRevision(transaction.database(), row);
        if (!next.ok()) {
            return next.error();
        }
        revision = *next;
    }
    const auto id =
        transaction.insert(kInsert, textOf(row.kind), row.number, row.location, row.till, row.moment.day(), row.moment,
                           revision, transaction.command(), row.importId, row.reverses, row.reason);
    if (!id.ok()) {
        return id.error();
    }
    return DocumentId{*id};
}

Result<std::optional<StoredDocument>> find(const Database& database, DocumentId id) {
    Statement row = database.query(kFind, id);
    if (!row.next()) {
        if (!row.status().ok()) {
            return row.status().error();
        }
        return std::optional<StoredDocument>();
    }
    return std::optional<StoredDocument>({id, documentKindOf(row.utf8(0)), row.text(1), LocationId{row.integer(2)},
                                          row.text(3), row.moment(4), DocumentId{row.integer(5)}, row.boolean(6)});
}

Result<SalesLineId> insertSalesLine(Transaction& transaction, const SalesLineRow& row) {
    const auto id = transaction.insert(kInsertSalesLine, row.document, row.line, row.item, row.location, row.moment,
                                       row.timed, row.quantity, row.price, row.channel);
    if (!id.ok()) {
        return id.error();
    }
    return SalesLineId{*id};
}

Result<int> lastSalesLine(const Database& database, DocumentId document) {
    Statement row = database.query(kLastSalesLine, document);
    if (!row.next()) {
        return row.status().error();
    }
    return row.smallInteger(0);
}

Result<std::vector<ItemId>> voidSalesLines(Transaction& transaction, DocumentId document, DocumentId reversing) {
    if (Status done = transaction.execute(kVoid, document, reversing); !done.ok()) {
        return done.error();
    }
    return itemsOf(transaction.query(kItemsOfSale, document));
}

Result<std::vector<SalesFact>> salesOfItem(const Database& database, ItemId item, Moment from) {
    std::vector<SalesFact> facts;
    Statement rows = database.query(kSalesOfItem, item, from);
    while (rows.next()) {
        facts.push_back({SalesLineId{rows.integer(0)}, DocumentId{rows.integer(1)}, LocationId{rows.integer(2)},
                         rows.moment(3), rows.boolean(4), rows.quantity(5), rows.text(6), rows.text(7)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return facts;
}

Status insertCountLine(Transaction& transaction, DocumentId document, const StockKey& key, Moment moment,
                       Quantity counted) {
    return transaction.execute(kInsertCountLine, document, key.item, key.location, key.lot, moment, counted);
}

Status insertCountTill(Transaction& transaction, DocumentId document, const QString& till, std::int64_t number) {
    return transaction.execute(kInsertCountTill, document, till, number);
}

Result<std::vector<CountFact>> countsOfItem(const Database& database, ItemId item) {
    std::vector<CountFact> counts;
    Statement rows = database.query(kCountsOfItem, item);
    while (rows.next()) {
        const LocationId location{rows.integer(1)};
        const Moment moment = rows.moment(2);
        if (counts.empty() || counts.back().location != location || counts.back().moment != moment) {
            counts.push_back({{}, location, moment, {}, {}});
        }
        CountFact& count = counts.back();
        if (count.document != DocumentId{rows.integer(0)}) {
            count.document = DocumentId{rows.integer(0)};
            Statement tills = database.query(kTillsOfCount, count.document);
            while (tills.next()) {
                std::int64_t& number = count.lastReceipts[tills.text(0)];
                number = std::max(number, tills.integer(1));
            }
            if (!tills.status().ok()) {
                return tills.status().error();
            }
        }
        count.counted[LotId{rows.integer(3)}] += rows.quantity(4);
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return counts;
}

Result<std::vector<ItemId>> countedItems(const Database& database) {
    return itemsOf(database.query(kCountedItems));
}

Result<std::vector<ReadPlace>> placesOfCount(const Database& database, DocumentId document) {
    std::vector<ReadPlace> places;
    Statement rows = database.query(kPlacesOfCount, document);
    while (rows.next()) {
        places.push_back({ItemId{rows.integer(0)}, LocationId{rows.integer(1)}, rows.moment(2)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return places;
}

Status insertReceiptLine(Transaction& transaction, const ReceiptLineRow& row) {
    Status done = transaction.execute(kInsertReceiptLine, row.document, row.line, row.orderLine, row.key.item,
                                      row.key.location, row.key.lot, row.quantity, row.damaged, row.deliveryNote);
    if (done.ok() && row.orderLine) {
        done = transaction.execute(kRaiseReceived, *row.orderLine, row.quantity);
    }
    return done;
}

Status takeBackReceived(Transaction& transaction, DocumentId receipt) {
    return transaction.execute(kTakeBackReceived, receipt);
}

} // namespace qm::documentrepository
