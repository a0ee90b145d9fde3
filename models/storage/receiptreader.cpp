#include "receiptreader.h"

#include "currency.h"
#include "database.h"

#include <algorithm>

namespace qm {

namespace {

constexpr Sql kLines = R"(SELECT d.id, d.number, d.day, coalesce(s.name, ''), coalesce(o.number, ''),
  coalesce(o.currency, ''), r.quantity, i.decimals, coalesce(l.price, i.cost),
  EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) AS reversed,
  coalesce(h.unchecked, 0), (SELECT count(*) FROM receipt_fault AS f WHERE f.document_id = d.id
    AND f.way IN ('claim', 'quarantine', 'refuse'))
FROM document AS d JOIN receipt_line AS r ON r.document_id = d.id JOIN item AS i ON i.id = r.item_id
LEFT JOIN receipt_head AS h ON h.document_id = d.id
LEFT JOIN purchase_order_line AS l ON l.id = r.order_line_id
LEFT JOIN purchase_order AS o ON o.id = l.purchase_order_id LEFT JOIN supplier AS s ON s.id = o.supplier_id
WHERE d.kind = 'receipt' AND d.reverses_id IS NULL AND d.day >= ?1 AND (?2 = 0 OR d.id = ?2)
  AND (?3 = 0 OR (h.unchecked = 1 AND NOT reversed))
ORDER BY d.day DESC, d.id DESC, r.line_no)";
constexpr Sql kOrders = R"(SELECT DISTINCT l.purchase_order_id FROM receipt_line AS r
JOIN purchase_order_line AS l ON l.id = r.order_line_id WHERE r.document_id = ?1 ORDER BY 1)";
constexpr Sql kOfCommand = R"(SELECT d.id FROM document AS d
WHERE d.kind = 'receipt' AND d.reverses_id IS NULL
  AND (d.id = ?1 OR (d.import_id IS NULL AND d.command_id = (SELECT command_id FROM document WHERE id = ?1)))
  AND NOT EXISTS (SELECT 1 FROM document AS x WHERE x.reverses_id = d.id) ORDER BY d.id)";

} // namespace

namespace {

struct ReceiptQuestion {
    CalendarDay from;
    DocumentId receipt;
    bool uncheckedOnly = false;
};

Result<std::vector<ReceiptRow>> rowsOf(const Database& database, const ReceiptQuestion& question,
                                       const QString& currency) {
    std::vector<ReceiptRow> receipts;
    Statement rows = database.query(kLines, question.from, question.receipt, question.uncheckedOnly);
    while (rows.next()) {
        const DocumentId id{rows.integer(0)};
        if (receipts.empty() || receipts.back().document != id) {
            ReceiptRow& row = receipts.emplace_back();
            row.document = id;
            row.number = rows.text(1);
            row.day = rows.day(2);
            row.supplierName = rows.text(3);
            row.orderNumber = rows.text(4);
            row.currency = rows.text(5).isEmpty() ? currency : rows.text(5);
            row.reversed = rows.boolean(9);
            row.unchecked = rows.boolean(10) && !row.reversed;
            row.claimedFaults = rows.smallInteger(11);
        }
        ReceiptRow& row = receipts.back();
        const auto price = rows.optionalPrice(8);
        auto digits = currencyMinorDigits(row.currency);
        if (price && digits.ok()) {
            if (auto amount = lineTotal(rows.quantity(6), rows.smallInteger(7), *price, *digits); amount.ok()) {
                row.amount += *amount;
            }
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return receipts;
}

} // namespace

Result<std::vector<ReceiptRow>> readReceipts(const Database& database, CalendarDay from, DocumentId receipt,
                                             const QString& currency) {
    return rowsOf(database, {from, receipt, false}, currency);
}

Result<std::vector<ReceiptRow>> readUnchecked(const Database& database, const QString& currency) {
    auto rows = rowsOf(database, {CalendarDay{}, {}, true}, currency);
    if (rows.ok()) {
        std::ranges::reverse(*rows);
    }
    return rows;
}

Result<std::vector<PurchaseOrderId>> readReceiptOrders(const Database& database, DocumentId receipt) {
    std::vector<PurchaseOrderId> orders;
    Statement rows = database.query(kOrders, receipt);
    while (rows.next()) {
        orders.push_back(PurchaseOrderId{rows.integer(0)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return orders;
}

Result<std::vector<DocumentId>> readReceiptsOfCommand(const Database& database, DocumentId receipt) {
    std::vector<DocumentId> receipts;
    Statement rows = database.query(kOfCommand, receipt);
    while (rows.next()) {
        receipts.push_back(DocumentId{rows.integer(0)});
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return receipts;
}

} // namespace qm
