#include "cataloguejson.h"
#include "cataloguereader.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "codekey.h"
#include "currency.h"
#include "importlookup.h"
#include "transaction.h"

#include <map>
#include <QJsonObject>
#include <set>
#include <tuple>

namespace qm {

namespace {

constexpr int kLastYear = 9999;

/// A term is known by its item, its supplier and its first day.
using TermKey = std::tuple<ItemId, SupplierId, CalendarDay>;

class TermTaking {
public:
    TermTaking(Transaction& transaction, ImportSession& session) : m_transaction(transaction), m_session(session) {}

    Status load() {
        const Database& database = m_transaction.database();
        const auto items = readItems(database);
        const auto suppliers = readSuppliers(database);
        const auto terms = readTerms(database, {});
        for (const Error* error : {items.ok() ? nullptr : &items.error(), suppliers.ok() ? nullptr : &suppliers.error(),
                                   terms.ok() ? nullptr : &terms.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        for (const Item& item : *items) {
            m_items.insert(codeKey(item.sku), item);
        }
        for (const Supplier& supplier : *suppliers) {
            m_suppliers.insert(codeKey(supplier.code), supplier);
        }
        for (const SupplierTerm& term : *terms) {
            m_known.emplace(TermKey{term.item, term.supplier, term.validFrom}, term);
        }
        return {};
    }

    Result<bool> take(const TermRecord& record, RowRefusal& refusal) {
        const Supplier supplier = m_suppliers.value(codeKey(QString::fromStdString(record.supplier)));
        if (!supplier.id) {
            refusal = {"supplier", {ErrorCode::UnknownSupplier, {record.supplier}, {}}};
            return false;
        }
        const Item item = m_items.value(codeKey(QString::fromStdString(record.sku)));
        if (!item.id) {
            refusal = {"sku", {ErrorCode::UnknownItem, {record.sku}, {}}};
            return false;
        }
        if (!record.unit.empty() && codeKey(QString::fromStdString(record.unit)) != codeKey(item.unit)) {
            refusal = {"unit", {ErrorCode::UnknownUnit, {record.unit}, {}}};
            return false;
        }
        SupplierTerm term;
        if (!read(record, item, supplier, term, refusal)) {
            return false;
        }
        const TermKey key{item.id, supplier.id, term.validFrom};
        if (!m_seen.insert(key).second) {
            refusal = {"sku", {ErrorCode::DuplicateCode, {record.sku}, {}}};
            return false;
        }
        return store(m_known.find(key), term);
    }

    /// Rows are written as they come.
    static Status compare() { return {}; }
    static Status post(std::int64_t) { return {}; }

private:
    using Known = std::map<TermKey, SupplierTerm>;

    static bool quantityOf(const char* field, const DecimalNumber& number, int decimals, Quantity& out,
                           RowRefusal& refusal) {
        const auto value = number.atScale(decimals);
        if (!value.ok() || *value > kMaxQuantity) {
            refusal = {field, value.ok() ? Error{ErrorCode::NumberOutOfRange, {}, {}} : value.error()};
            return false;
        }
        out = Quantity{*value};
        return true;
    }

    bool read(const TermRecord& record, const Item& item, const Supplier& supplier, SupplierTerm& term,
              RowRefusal& refusal) const {
        term.item = item.id;
        term.sku = item.sku;
        term.itemName = item.name;
        term.decimals = item.decimals;
        term.supplier = supplier.id;
        term.supplierCode = supplier.code;
        term.supplierName = supplier.name;
        term.supplierSku = QString::fromStdString(record.supplierSku);
        term.supplierItemName = QString::fromStdString(record.supplierName);
        term.price = UnitPrice{record.price};
        term.currency = record.currency.empty() ? supplier.currency : QString::fromStdString(record.currency).toUpper();
        if (const auto digits = currencyMinorDigits(term.currency); !digits.ok()) {
            refusal = {"currency", digits.error()};
            return false;
        }
        const DecimalNumber one{1, 0};
        if (!quantityOf("moq", record.moq.value_or(one), item.decimals, term.moq, refusal) ||
            !quantityOf("pack", record.pack.value_or(one), item.decimals, term.pack, refusal)) {
            return false;
        }
        for (const PriceBreakField& field : record.breaks) {
            PriceBreak step;
            if (!quantityOf("breaks", field.quantity, item.decimals, step.from, refusal)) {
                return false;
            }
            step.price = UnitPrice{field.price};
            term.breaks.push_back(step);
        }
        if (record.leadTimeDays) {
            term.leadTimeDays = static_cast<int>(std::min<std::int64_t>(*record.leadTimeDays, kMostLeadDays));
        }
        term.validFrom = record.validFrom.value_or(*CalendarDay::fromDate(1, 1, 1));
        term.validTo = record.validTo.value_or(*CalendarDay::fromDate(kLastYear, 12, 31));
        return true;
    }

    Result<bool> store(Known::const_iterator known, SupplierTerm term) {
        QJsonObject before;
        if (known != m_known.end()) {
            term.id = known->second.id;
            before = termJson(known->second);
            if (before == termJson(term)) {
                return true;
            }
        }
        const auto id = storeTerm(m_transaction, term);
        if (!id.ok()) {
            return id.error();
        }
        ++m_session.result.posted;
        const QString action = before.isEmpty() ? QStringLiteral("create") : QStringLiteral("update");
        const Status recorded =
            recordChange(m_transaction, QStringLiteral("supplier_term"), id->value, action, before, termJson(term));
        return recorded.ok() ? Result<bool>(true) : Result<bool>(recorded.error());
    }

    static constexpr std::int64_t kMostLeadDays = 3650;

    Transaction& m_transaction;
    ImportSession& m_session;
    QHash<QString, Item> m_items;
    QHash<QString, Supplier> m_suppliers;
    Known m_known;
    std::set<TermKey> m_seen;
};

} // namespace

Status importTerms(Transaction& transaction, ImportSession& session) {
    TermTaking taking(transaction, session);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<TermRecord>(transaction, session, taking);
}

} // namespace qm
