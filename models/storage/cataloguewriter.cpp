#include "cataloguewriter.h"

#include "codekey.h"
#include "transaction.h"

#include <cmath>

namespace qm {

namespace {

constexpr Sql kSkuTaken = "SELECT 1 FROM item WHERE sku_key = ?1 AND id <> ?2";
constexpr Sql kBarcodeTaken = "SELECT 1 FROM item_barcode WHERE barcode = ?1 AND item_id <> ?2";
constexpr Sql kFindCategory = "SELECT id FROM category WHERE parent_id IS NULL AND name_key = ?1";
constexpr Sql kInsertCategory = "INSERT INTO category (name, name_key) VALUES (?1, ?2)";
constexpr Sql kInsertItem = R"(INSERT INTO item (sku, sku_key, name, name_key, category_id, unit, decimals, price,
  price_includes_tax, tax_rate, cost, shelf_life_days, status, status_since)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))";
constexpr Sql kUpdateItem = R"(UPDATE item SET sku = ?1, sku_key = ?2, name = ?3, name_key = ?4, category_id = ?5,
  unit = ?6, decimals = ?7, price = ?8, price_includes_tax = ?9, tax_rate = ?10, cost = ?11, shelf_life_days = ?12,
  status_since = CASE WHEN status = ?13 THEN status_since ELSE ?14 END, status = ?13, version = version + 1
WHERE id = ?15 AND version = ?16 AND deleted = 0)";
constexpr Sql kDropBarcodes = "DELETE FROM item_barcode WHERE item_id = ?1 AND quantity = ?2";
constexpr Sql kInsertBarcode = R"(INSERT INTO item_barcode (barcode, item_id, quantity) VALUES (?1, ?2, ?3)
ON CONFLICT (barcode) DO NOTHING)";
constexpr Sql kCodeTaken = "SELECT 1 FROM supplier WHERE code_key = ?1 AND id <> ?2";
constexpr Sql kInsertSupplier = R"(INSERT INTO supplier (code, code_key, name, email, phone, address, customer_number,
  payment_terms, language, currency, lead_time_days, lead_time_sd, order_days, order_until, minimum_order)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15))";
constexpr Sql kUpdateSupplier = R"(UPDATE supplier SET code = ?1, code_key = ?2, name = ?3, email = ?4, phone = ?5,
  address = ?6, customer_number = ?7, payment_terms = ?8, language = ?9, currency = ?10, lead_time_days = ?11,
  lead_time_sd = ?12, order_days = ?13, order_until = ?14, minimum_order = ?15, version = version + 1
WHERE id = ?16 AND version = ?17 AND deleted = 0)";
constexpr Sql kReplaceTerm = R"(UPDATE supplier_term SET deleted = 1, version = version + 1
WHERE deleted = 0 AND (id = ?1 OR (item_id = ?2 AND supplier_id = ?3 AND valid_from = ?4)))";
constexpr Sql kDeleteTerm = "UPDATE supplier_term SET deleted = 1, version = version + 1 WHERE id = ?1";
constexpr Sql kInsertTerm = R"(INSERT INTO supplier_term (supplier_id, item_id, supplier_sku, supplier_name, currency,
  price, moq, pack, lead_time_days, valid_from, valid_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))";
constexpr Sql kInsertBreak = "INSERT INTO supplier_term_break (term_id, quantity, price) VALUES (?1, ?2, ?3)";

QString statusName(ItemStatus status) {
    switch (status) {
    case ItemStatus::New:
        return QStringLiteral("new");
    case ItemStatus::PhaseOut:
        return QStringLiteral("phase-out");
    case ItemStatus::Blocked:
        return QStringLiteral("blocked");
    case ItemStatus::Active:
        break;
    }
    return QStringLiteral("active");
}

Result<std::optional<std::int64_t>> categoryId(Transaction& transaction, const QString& name) {
    if (name.trimmed().isEmpty()) {
        return std::optional<std::int64_t>();
    }
    {
        Statement known = transaction.query(kFindCategory, codeKey(name));
        if (known.next()) {
            return std::optional(known.integer(0));
        }
    }
    auto added = transaction.insert(kInsertCategory, name.trimmed(), codeKey(name));
    if (!added.ok()) {
        return added.error();
    }
    return std::optional(*added);
}

std::int64_t oneUnit(int decimals) {
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    return unit;
}

Status storeBarcodes(Transaction& transaction, ItemId id, const Item& item) {
    const std::int64_t unit = oneUnit(item.decimals);
    if (Status dropped = transaction.execute(kDropBarcodes, id, unit); !dropped.ok()) {
        return dropped;
    }
    for (const QString& barcode : item.barcodes) {
        Statement taken = transaction.query(kBarcodeTaken, barcode.trimmed(), id);
        if (taken.next()) {
            return Error{ErrorCode::DuplicateCode, {barcode.toStdString()}, {}};
        }
        if (barcode.trimmed().isEmpty()) {
            continue;
        }
        if (Status stored = transaction.execute(kInsertBarcode, barcode.trimmed(), id, unit); !stored.ok()) {
            return stored;
        }
    }
    return {};
}

Status checkChanged(const Result<int>& changed, std::int64_t id) {
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Status() : Status(Error{ErrorCode::Conflict, {std::to_string(id)}, {}});
}

} // namespace

Result<ItemId> storeItem(Transaction& transaction, const Item& item, CalendarDay today) {
    const QString sku = item.sku.trimmed();
    if (sku.isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"sku"}, {}};
    }
    {
        Statement taken = transaction.query(kSkuTaken, codeKey(sku), item.id);
        if (taken.next()) {
            return Error{ErrorCode::DuplicateSku, {sku.toStdString()}, {}};
        }
    }
    auto category = categoryId(transaction, item.category);
    if (!category.ok()) {
        return category.error();
    }
    const QString name = item.name.trimmed();
    ItemId id = item.id;
    if (!id) {
        auto added = transaction.insert(kInsertItem, sku, codeKey(sku), name, codeKey(name), *category, item.unit,
                                        item.decimals, item.price, item.priceIncludesTax, item.taxRate, item.cost,
                                        item.shelfLifeDays, statusName(item.status), today);
        if (!added.ok()) {
            return added.error();
        }
        id = ItemId{*added};
    } else {
        auto changed = transaction.change(kUpdateItem, sku, codeKey(sku), name, codeKey(name), *category, item.unit,
                                          item.decimals, item.price, item.priceIncludesTax, item.taxRate, item.cost,
                                          item.shelfLifeDays, statusName(item.status), today, id, item.version);
        if (Status stored = checkChanged(changed, id.value); !stored.ok()) {
            return stored.error();
        }
    }
    if (Status stored = storeBarcodes(transaction, id, item); !stored.ok()) {
        return stored.error();
    }
    return id;
}

Result<SupplierId> storeSupplier(Transaction& transaction, const Supplier& supplier) {
    const QString code = supplier.code.trimmed();
    if (code.isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"code"}, {}};
    }
    {
        Statement taken = transaction.query(kCodeTaken, codeKey(code), supplier.id);
        if (taken.next()) {
            return Error{ErrorCode::DuplicateCode, {code.toStdString()}, {}};
        }
    }
    std::optional<std::int64_t> spread;
    if (supplier.leadTimeSdDays) {
        spread = std::llround(*supplier.leadTimeSdDays * 100);
    }
    const std::int64_t days = supplier.orderDays;
    if (!supplier.id) {
        auto added = transaction.insert(
            kInsertSupplier, code, codeKey(code), supplier.name, supplier.email, supplier.phone, supplier.address,
            supplier.customerNumber, supplier.paymentTerms, supplier.language, supplier.currency, supplier.leadTimeDays,
            spread, days, supplier.orderUntil, supplier.minimumOrder);
        if (!added.ok()) {
            return added.error();
        }
        return SupplierId{*added};
    }
    auto changed = transaction.change(kUpdateSupplier, code, codeKey(code), supplier.name, supplier.email,
                                      supplier.phone, supplier.address, supplier.customerNumber, supplier.paymentTerms,
                                      supplier.language, supplier.currency, supplier.leadTimeDays, spread, days,
                                      supplier.orderUntil, supplier.minimumOrder, supplier.id, supplier.version);
    if (Status stored = checkChanged(changed, supplier.id.value); !stored.ok()) {
        return stored.error();
    }
    return supplier.id;
}

Status deleteTerm(Transaction& transaction, TermId id) {
    return transaction.execute(kDeleteTerm, id);
}

Result<TermId> storeTerm(Transaction& transaction, const SupplierTerm& term) {
    if (term.price.tenThousandths <= 0) {
        return Error{ErrorCode::ZeroPrice, {}, {}};
    }
    if (term.moq.value <= 0 || term.pack.value <= 0 || term.validTo < term.validFrom) {
        return Error{ErrorCode::Invalid, {"terms", term.sku.toStdString()}, {}};
    }
    if (Status replaced = transaction.execute(kReplaceTerm, term.id, term.item, term.supplier, term.validFrom);
        !replaced.ok()) {
        return replaced.error();
    }
    auto added = transaction.insert(kInsertTerm, term.supplier, term.item, term.supplierSku, term.supplierItemName,
                                    term.currency, term.price, term.moq, term.pack, term.leadTimeDays, term.validFrom,
                                    term.validTo);
    if (!added.ok()) {
        return added.error();
    }
    for (const PriceBreak& step : term.breaks) {
        if (Status stored = transaction.execute(kInsertBreak, *added, step.from, step.price); !stored.ok()) {
            return stored.error();
        }
    }
    return TermId{*added};
}

} // namespace qm
