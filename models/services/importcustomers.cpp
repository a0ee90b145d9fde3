#include "codekey.h"
#include "customerjson.h"
#include "customerservice.h"
#include "customerstore.h"
#include "importlookup.h"
#include "transaction.h"

#include <QSet>

namespace qm {

namespace {

void setText(QString& field, const std::string& text) {
    if (!text.empty()) {
        field = QString::fromStdString(text);
    }
}

class CustomerTaking {
public:
    CustomerTaking(Transaction& transaction, ImportSession& session) : m_transaction(transaction), m_session(session) {}

    Status load() {
        const auto customers = readCustomers(m_transaction.database());
        if (!customers.ok()) {
            return customers.error();
        }
        for (const Customer& customer : *customers) {
            m_known.insert(codeKey(customer.code), customer);
        }
        return {};
    }

    Result<bool> take(const CustomerRecord& record, RowRefusal& refusal) {
        const QString key = codeKey(QString::fromStdString(record.code));
        if (m_seen.contains(key)) {
            refusal = {"code", {ErrorCode::DuplicateCode, {record.code}, {}}};
            return false;
        }
        m_seen.insert(key);
        Customer customer = m_known.value(key);
        const QJsonObject before = customerJson(customer);
        if (!customer.id) {
            customer.code = QString::fromStdString(record.code);
            customer.name = customer.code;
        }
        setText(customer.name, record.name);
        setText(customer.email, record.email);
        setText(customer.phone, record.phone);
        setText(customer.address, record.address);
        setText(customer.language, record.language);
        setText(customer.paymentTerms, record.terms);
        if (!layPosition(record, customer, refusal)) {
            return false;
        }
        if (customer.id && customerJson(customer) == before) {
            return true;
        }
        const auto id = saveCustomer(m_transaction, customer);
        if (!id.ok()) {
            return id.error();
        }
        ++m_session.result.posted;
        return true;
    }

private:
    static bool layPosition(const CustomerRecord& record, Customer& customer, RowRefusal& refusal) {
        if (!record.latitude || !record.longitude) {
            return true;
        }
        const auto degree = [&](std::string_view field, const DecimalNumber& number,
                                std::int64_t most) -> std::optional<int> {
            const auto micro = number.atScale(6);
            if (!micro.ok() || *micro > most || *micro < -most) {
                refusal = {field, micro.ok()
                                      ? Error{ErrorCode::NumberOutOfRange, {std::to_string(*micro / 1'000'000)}, {}}
                                      : micro.error()};
                return std::nullopt;
            }
            return static_cast<int>(*micro);
        };
        const auto latitude = degree("latitude", *record.latitude, 90'000'000);
        const auto longitude = latitude ? degree("longitude", *record.longitude, 180'000'000) : std::nullopt;
        if (!longitude) {
            return false;
        }
        customer.position = MapPoint{*latitude, *longitude};
        return true;
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    QHash<QString, Customer> m_known;
    QSet<QString> m_seen;
};

} // namespace

Status importCustomers(Transaction& transaction, ImportSession& session) {
    CustomerTaking taking(transaction, session);
    if (const Status loaded = taking.load(); !loaded.ok()) {
        return loaded;
    }
    return takeFile<CustomerRecord>(transaction, session, taking);
}

} // namespace qm
