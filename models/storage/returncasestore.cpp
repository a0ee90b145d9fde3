#include "returncasestore.h"

#include "codekey.h"

namespace qm::returncasestore {

namespace {

constexpr Sql kAll =
    R"(SELECT c.id, c.number, c.kind, coalesce(c.customer_id, 0), coalesce(c.order_line_id, 0), c.item_id,
  c.lot_id, coalesce(c.supplier_id, 0), c.location_id, c.quantity, c.cause, c.owner, c.opened_on, c.due_on, c.state,
  c.goods, c.money, c.amount, c.satisfied, coalesce(c.return_document_id, 0), coalesce(c.onward_document_id, 0),
  c.version, i.sku, i.decimals, i.name, coalesce(k.code, ''), coalesce(k.name, ''), coalesce(o.number, ''), l.code,
  coalesce(s.code, ''), p.code, ol.price
FROM return_case AS c JOIN item AS i ON i.id = c.item_id
JOIN lot AS l ON l.id = c.lot_id JOIN location AS p ON p.id = c.location_id
LEFT JOIN customer AS k ON k.id = c.customer_id LEFT JOIN supplier AS s ON s.id = c.supplier_id
LEFT JOIN sales_order_line AS ol ON ol.id = c.order_line_id LEFT JOIN sales_order AS o ON o.id = ol.sales_order_id
ORDER BY c.state = 'closed', CASE c.state WHEN 'closed' THEN '' ELSE c.due_on END, CASE c.state WHEN 'closed' THEN -c.id
  ELSE c.id END)";
constexpr Sql kOne = R"(SELECT id, number, kind, coalesce(customer_id, 0), coalesce(order_line_id, 0), item_id,
  lot_id, coalesce(supplier_id, 0), location_id, quantity, cause, owner, opened_on, due_on, state, goods, money, amount,
  satisfied, coalesce(return_document_id, 0), coalesce(onward_document_id, 0), version FROM return_case WHERE id = ?1)";
constexpr Sql kFind = "SELECT id FROM return_case WHERE number_key = ?1";
constexpr Sql kInsert =
    R"(INSERT INTO return_case (number, number_key, kind, customer_id, order_line_id, item_id, lot_id,
  supplier_id, location_id, quantity, cause, owner, opened_on, due_on, command_id)
VALUES (?1, ?2, ?3, nullif(?4, 0), nullif(?5, 0), ?6, ?7, nullif(?8, 0), ?9, ?10, ?11, ?12, ?13, ?14, ?15))";
constexpr Sql kUpdate =
    R"(UPDATE return_case SET supplier_id = nullif(?1, 0), cause = ?2, owner = ?3, due_on = ?4, state = ?5,
  goods = ?6, money = ?7, amount = ?8, satisfied = ?9, return_document_id = nullif(?10, 0),
  onward_document_id = nullif(?11, 0), version = version + 1 WHERE id = ?12 AND version = ?13)";
constexpr Sql kRemove = "DELETE FROM return_case WHERE id = ?1 AND version = ?2";
constexpr Sql kShipped =
    R"(SELECT o.customer_id, l.item_id, o.location_id, l.price, l.shipped, (SELECT coalesce(sum(c.quantity), 0)
  FROM return_case AS c WHERE c.order_line_id = l.id AND c.return_document_id IS NOT NULL)
FROM sales_order_line AS l JOIN sales_order AS o ON o.id = l.sales_order_id WHERE l.id = ?1)";

/// The file holds no other names: CHECK constraints see to that.
template <typename Kind, std::size_t N>
Kind kindIn(const std::array<std::string_view, N>& names, const QString& name) {
    return returnKindOf<Kind>(names, name).value_or(Kind{});
}

ReturnCase caseOf(const Statement& row) {
    ReturnCase read;
    read.id = ReturnCaseId{row.integer(0)};
    read.number = row.text(1);
    read.kind = kindIn<ReturnKind>(kReturnKindNames, row.text(2));
    read.customer = CustomerId{row.integer(3)};
    read.orderLine = SalesOrderLineId{row.integer(4)};
    read.item = ItemId{row.integer(5)};
    read.lot = LotId{row.integer(6)};
    read.supplier = SupplierId{row.integer(7)};
    read.location = LocationId{row.integer(8)};
    read.quantity = Quantity{row.integer(9)};
    read.cause = row.text(10);
    read.owner = row.text(11);
    read.opened = row.day(12);
    read.due = row.day(13);
    read.state = kindIn<ReturnState>(kReturnStateNames, row.text(14));
    read.goods = kindIn<ReturnedGoods>(kReturnedGoodsNames, row.text(15));
    read.money = kindIn<ReturnMoney>(kReturnMoneyNames, row.text(16));
    read.amount = Money{row.integer(17)};
    if (!row.isNull(18)) {
        read.satisfied = row.smallInteger(18);
    }
    read.returned = DocumentId{row.integer(19)};
    read.onward = DocumentId{row.integer(20)};
    read.version = row.smallInteger(21);
    return read;
}

/// That exactly the one was written; none where somebody was there before.
Status oneRow(const Result<int>& rows, const ReturnCase& written) {
    if (!rows.ok()) {
        return rows.error();
    }
    return *rows == 1 ? Status() : Status(Error{ErrorCode::Conflict, {written.number.toStdString()}, {}});
}

} // namespace

Result<std::vector<ReturnCaseRow>> readAll(const Database& database) {
    std::vector<ReturnCaseRow> cases;
    Statement rows = database.query(kAll);
    while (rows.next()) {
        ReturnCaseRow each;
        each.facts = caseOf(rows);
        each.sku = rows.text(22);
        each.decimals = rows.smallInteger(23);
        each.itemName = rows.text(24);
        each.customerCode = rows.text(25);
        each.customerName = rows.text(26);
        each.orderNumber = rows.text(27);
        each.lotCode = rows.text(28);
        each.supplierCode = rows.text(29);
        each.locationCode = rows.text(30);
        if (!rows.isNull(31)) {
            each.price = UnitPrice{rows.integer(31)};
        }
        cases.push_back(std::move(each));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return cases;
}

Result<ReturnCase> read(const Database& database, ReturnCaseId id) {
    Statement row = database.query(kOne, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownReturn, {std::to_string(id.value)}, {}}
                                 : row.status().error();
    }
    return caseOf(row);
}

Result<ReturnCaseId> find(const Database& database, const QString& number) {
    Statement row = database.query(kFind, codeKey(number));
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownReturn, {number.toStdString()}, {}} : row.status().error();
    }
    return ReturnCaseId{row.integer(0)};
}

Result<ReturnCaseId> insert(Transaction& transaction, const ReturnCase& added) {
    const auto id =
        transaction.insert(kInsert, added.number, codeKey(added.number), returnName(kReturnKindNames, added.kind),
                           added.customer, added.orderLine, added.item, added.lot, added.supplier, added.location,
                           added.quantity, added.cause, added.owner, added.opened, added.due, transaction.command());
    return id.ok() ? Result<ReturnCaseId>(ReturnCaseId{*id}) : Result<ReturnCaseId>(id.error());
}

Status update(Transaction& transaction, const ReturnCase& changed) {
    const auto rows =
        transaction.change(kUpdate, changed.supplier, changed.cause, changed.owner, changed.due,
                           returnName(kReturnStateNames, changed.state), returnName(kReturnedGoodsNames, changed.goods),
                           returnName(kReturnMoneyNames, changed.money), changed.amount.minor, changed.satisfied,
                           changed.returned, changed.onward, changed.id, changed.version);
    return oneRow(rows, changed);
}

Status remove(Transaction& transaction, const ReturnCase& removed) {
    return oneRow(transaction.change(kRemove, removed.id, removed.version), removed);
}

Result<ShippedLine> readShippedLine(const Database& database, SalesOrderLineId line) {
    Statement row = database.query(kShipped, line);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownOrder, {std::to_string(line.value)}, {}}
                                 : row.status().error();
    }
    ShippedLine shipped{CustomerId{row.integer(0)}, ItemId{row.integer(1)},  LocationId{row.integer(2)}, {},
                        Quantity{row.integer(4)},   Quantity{row.integer(5)}};
    if (!row.isNull(3)) {
        shipped.price = UnitPrice{row.integer(3)};
    }
    return shipped;
}

} // namespace qm::returncasestore
