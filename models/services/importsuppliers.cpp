#include "cataloguejson.h"
#include "cataloguereader.h"
#include "cataloguewriter.h"
#include "changerecord.h"
#include "codekey.h"
#include "currency.h"
#include "importlookup.h"
#include "transaction.h"
#include "warehouse.h"

#include <QSet>

namespace qm {

namespace {

void setText(QString& field, const std::string& text) {
    if (!text.empty()) {
        field = QString::fromStdString(text);
    }
}

class SupplierTaking {
public:
    SupplierTaking(Transaction& transaction, ImportSession& session) : m_transaction(transaction), m_session(session) {}

    Status load() {
        const auto suppliers = readSuppliers(m_transaction.database());
        if (!suppliers.ok()) {
            return suppliers.error();
        }
        for (const Supplier& supplier : *suppliers) {
            m_known.insert(codeKey(supplier.code), supplier);
        }
        return {};
    }

    Result<bool> take(const SupplierRecord& record, RowRefusal& refusal) {
        const QString key = codeKey(QString::fromStdString(record.code));
        if (m_seen.contains(key)) {
            refusal = {"code", {ErrorCode::DuplicateCode, {record.code}, {}}};
            return false;
        }
        m_seen.insert(key);
        Supplier before = m_known.value(key);
        if (!before.id) {
            before.code = QString::fromStdString(record.code);
            before.name = before.code;
            before.currency = m_session.warehouse.currency();
        }
        Supplier supplier = before;
        if (!lay(record, supplier, refusal)) {
            return false;
        }
        if (supplier.id && supplierJson(supplier) == supplierJson(before)) {
            return true;
        }
        const auto id = storeSupplier(m_transaction, supplier);
        if (!id.ok()) {
            return id.error();
        }
        ++m_session.result.posted;
        const QString action = supplier.id ? QStringLiteral("update") : QStringLiteral("create");
        const Status recorded =
            recordChange(m_transaction, QStringLiteral("supplier"), id->value, action,
                         supplier.id ? supplierJson(before) : QJsonObject(), supplierJson(supplier));
        return recorded.ok() ? Result<bool>(true) : Result<bool>(recorded.error());
    }

    /// Rows are written as they come.
    static Status compare() { return {}; }
    static Status post(std::int64_t) { return {}; }

private:
    /// Lays what the row says over what is known; empty fields change nothing. False: refused.
    static bool lay(const SupplierRecord& record, Supplier& supplier, RowRefusal& refusal) {
        setText(supplier.name, record.name);
        setText(supplier.email, record.email);
        setText(supplier.language, record.language);
        if (!record.currency.empty()) {
            supplier.currency = QString::fromStdString(record.currency).toUpper();
        }
        const auto digits = currencyMinorDigits(supplier.currency);
        if (!digits.ok()) {
            refusal = {"currency", digits.error()};
            return false;
        }
        constexpr std::int64_t kMostLeadDays = 3650;
        if (record.leadTimeDays) {
            if (*record.leadTimeDays > kMostLeadDays) {
                refusal = {"lead_time_days", {ErrorCode::NumberOutOfRange, {std::to_string(*record.leadTimeDays)}, {}}};
                return false;
            }
            supplier.leadTimeDays = static_cast<int>(*record.leadTimeDays);
        }
        if (record.leadTimeSd) {
            supplier.leadTimeSdDays = static_cast<double>(*record.leadTimeSd) / 100.0;
        }
        supplier.orderDays = record.orderDays.value_or(static_cast<std::uint8_t>(supplier.orderDays));
        if (record.minimumOrder) {
            const auto amount = record.minimumOrder->atScale(*digits);
            if (!amount.ok()) {
                refusal = {"minimum_order", amount.error()};
                return false;
            }
            supplier.minimumOrder = Money{*amount};
        }
        return true;
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    QHash<QString, Supplier> m_known;
    QSet<QString> m_seen;
};

} // namespace

Status importSuppliers(Transaction& transaction, ImportSession& session) {
    SupplierTaking taking(transaction, session);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<SupplierRecord>(transaction, session, taking);
}

} // namespace qm
