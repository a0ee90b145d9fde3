#include "cataloguereader.h"
#include "codekey.h"
#include "database.h"

namespace qm {

namespace {

constexpr Sql kSupplier = R"(SELECT id, code, name, email, phone, address, customer_number, payment_terms, language,
  currency, lead_time_days, lead_time_sd, order_days, order_until, minimum_order, version
FROM supplier WHERE id = ? AND deleted = 0)";
constexpr Sql kSuppliers = R"(SELECT id, code, name, email, phone, address, customer_number, payment_terms, language,
  currency, lead_time_days, lead_time_sd, order_days, order_until, minimum_order, version
FROM supplier WHERE deleted = 0 ORDER BY name, code_key)";
constexpr Sql kByCode = "SELECT id FROM supplier WHERE code_key = ? AND deleted = 0";
constexpr Sql kTerms = R"(SELECT t.id, t.supplier_id, s.code, s.name, t.item_id, i.sku, i.name, i.decimals,
  t.supplier_sku, t.supplier_name, t.currency, t.price, t.moq, t.pack, t.lead_time_days, t.valid_from, t.valid_to
FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id JOIN item AS i ON i.id = t.item_id
WHERE t.deleted = 0 AND s.deleted = 0 AND i.deleted = 0 AND (?1 = 0 OR t.supplier_id = ?1)
  AND (?2 IS NULL OR (t.valid_from <= ?2 AND t.valid_to >= ?2))
ORDER BY t.item_id, t.supplier_id, t.valid_from)";
constexpr Sql kTermsOfItem = R"(SELECT t.id, t.supplier_id, s.code, s.name, t.item_id, i.sku, i.name, i.decimals,
  t.supplier_sku, t.supplier_name, t.currency, t.price, t.moq, t.pack, t.lead_time_days, t.valid_from, t.valid_to
FROM supplier_term AS t JOIN supplier AS s ON s.id = t.supplier_id JOIN item AS i ON i.id = t.item_id
WHERE t.item_id = ?3 AND t.deleted = 0 AND s.deleted = 0 AND i.deleted = 0 AND (?1 = 0 OR t.supplier_id = ?1)
  AND (?2 IS NULL OR (t.valid_from <= ?2 AND t.valid_to >= ?2))
ORDER BY t.supplier_id, t.valid_from)";
constexpr Sql kTermOwner = "SELECT item_id, supplier_id FROM supplier_term WHERE id = ?1 AND deleted = 0";
constexpr Sql kBreaks = R"(SELECT b.term_id, b.quantity, b.price FROM supplier_term_break AS b
JOIN supplier_term AS t ON t.id = b.term_id
WHERE t.deleted = 0 AND (?1 = 0 OR t.item_id = ?1) AND (?2 = 0 OR t.supplier_id = ?2) ORDER BY b.term_id, b.quantity)";

Supplier supplierOf(const Statement& row) {
    Supplier supplier;
    supplier.id = SupplierId{row.integer(0)};
    supplier.code = row.text(1);
    supplier.name = row.text(2);
    supplier.email = row.text(3);
    supplier.phone = row.text(4);
    supplier.address = row.text(5);
    supplier.customerNumber = row.text(6);
    supplier.paymentTerms = row.text(7);
    supplier.language = row.text(8);
    supplier.currency = row.text(9);
    if (const auto days = row.optionalInteger(10)) {
        supplier.leadTimeDays = static_cast<int>(*days);
    }
    if (const auto hundredths = row.optionalInteger(11)) {
        supplier.leadTimeSdDays = static_cast<double>(*hundredths) / 100;
    }
    supplier.orderDays = static_cast<unsigned>(row.integer(12));
    supplier.orderUntil = row.text(13);
    supplier.minimumOrder = row.money(14);
    supplier.version = row.smallInteger(15);
    return supplier;
}

SupplierTerm termOf(const Statement& row) {
    SupplierTerm term;
    term.id = TermId{row.integer(0)};
    term.supplier = SupplierId{row.integer(1)};
    term.supplierCode = row.text(2);
    term.supplierName = row.text(3);
    term.item = ItemId{row.integer(4)};
    term.sku = row.text(5);
    term.itemName = row.text(6);
    term.decimals = row.smallInteger(7);
    term.supplierSku = row.text(8);
    term.supplierItemName = row.text(9);
    term.currency = row.text(10);
    term.price = row.unitPrice(11);
    term.moq = row.quantity(12);
    term.pack = row.quantity(13);
    if (const auto days = row.optionalInteger(14)) {
        term.leadTimeDays = static_cast<int>(*days);
    }
    term.validFrom = row.day(15);
    term.validTo = row.day(16);
    return term;
}

} // namespace

Result<Supplier> readSupplier(const Database& database, SupplierId id) {
    Statement row = database.query(kSupplier, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownSupplier, {std::to_string(id.value)}, {}}
                                 : row.status().error();
    }
    return supplierOf(row);
}

Result<std::vector<Supplier>> readSuppliers(const Database& database, const QString& text) {
    const QString wanted = codeKey(text);
    std::vector<Supplier> suppliers;
    Statement rows = database.query(kSuppliers);
    while (rows.next()) {
        Supplier supplier = supplierOf(rows);
        if (codeKey(supplier.name).contains(wanted) || codeKey(supplier.code).contains(wanted)) {
            suppliers.push_back(std::move(supplier));
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return suppliers;
}

Result<SupplierId> findSupplierId(const Database& database, const QString& code) {
    Statement row = database.query(kByCode, codeKey(code));
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownSupplier, {code.toStdString()}, {}} : row.status().error();
    }
    return SupplierId{row.integer(0)};
}

Result<std::vector<SupplierTerm>> readTerms(const Database& database, const TermQuestion& question) {
    QHash<std::int64_t, std::vector<PriceBreak>> breaks;
    Statement breakRows = database.query(kBreaks, question.item, question.supplier);
    while (breakRows.next()) {
        breaks[breakRows.integer(0)].push_back({breakRows.quantity(1), breakRows.unitPrice(2)});
    }
    if (!breakRows.status().ok()) {
        return breakRows.status().error();
    }
    std::vector<SupplierTerm> terms;
    Statement rows = question.item ? database.query(kTermsOfItem, question.supplier, question.validOn, question.item)
                                   : database.query(kTerms, question.supplier, question.validOn);
    while (rows.next()) {
        SupplierTerm term = termOf(rows);
        if (const auto found = breaks.constFind(term.id.value); found != breaks.constEnd()) {
            term.breaks = *found;
        }
        terms.push_back(std::move(term));
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return terms;
}

Result<SupplierTerm> readTerm(const Database& database, TermId id) {
    Statement owner = database.query(kTermOwner, id);
    if (owner.next()) {
        auto terms = readTerms(database, {ItemId{owner.integer(0)}, SupplierId{owner.integer(1)}, {}});
        if (!terms.ok()) {
            return terms.error();
        }
        for (SupplierTerm& term : *terms) {
            if (term.id == id) {
                return std::move(term);
            }
        }
    }
    return owner.status().ok() ? Error{ErrorCode::UnknownSupplier, {}, {}} : owner.status().error();
}

} // namespace qm
