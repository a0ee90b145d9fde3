#include "customerstore.h"

#include "codekey.h"
#include "transaction.h"

namespace qm {

namespace {

constexpr Sql kAll =
    R"(SELECT id, code, name, email, phone, address, language, payment_terms, latitude, longitude, version
FROM customer WHERE deleted = 0 ORDER BY name, code_key)";
constexpr Sql kOne =
    R"(SELECT id, code, name, email, phone, address, language, payment_terms, latitude, longitude, version
FROM customer WHERE id = ?1 AND deleted = 0)";
constexpr Sql kFind = "SELECT id FROM customer WHERE code_key = ?1 AND deleted = 0";
constexpr Sql kCodeTaken = "SELECT 1 FROM customer WHERE code_key = ?1 AND id <> ?2";
constexpr Sql kInsert = R"(INSERT INTO customer (code, code_key, name, email, phone, address, language, payment_terms,
  latitude, longitude) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))";
constexpr Sql kUpdate =
    R"(UPDATE customer SET code = ?1, code_key = ?2, name = ?3, email = ?4, phone = ?5, address = ?6,
  language = ?7, payment_terms = ?8, latitude = ?9, longitude = ?10, version = version + 1
WHERE id = ?11 AND version = ?12 AND deleted = 0)";
constexpr Sql kNeeded = "SELECT EXISTS (SELECT 1 FROM sales_order WHERE customer_id = ?1 AND state <> 'cancelled')";
constexpr Sql kRemove = R"(UPDATE customer SET deleted = 1, code_key = code_key || ' (removed) ' || id,
  version = version + 1 WHERE id = ?1 AND deleted = 0)";

Customer customerOf(const Statement& row) {
    Customer customer;
    customer.id = CustomerId{row.integer(0)};
    customer.code = row.text(1);
    customer.name = row.text(2);
    customer.email = row.text(3);
    customer.phone = row.text(4);
    customer.address = row.text(5);
    customer.language = row.text(6);
    customer.paymentTerms = row.text(7);
    if (!row.isNull(8)) {
        customer.position = MapPoint{row.smallInteger(8), row.smallInteger(9)};
    }
    customer.version = row.smallInteger(10);
    return customer;
}

} // namespace

Result<std::vector<Customer>> readCustomers(const Database& database, const QString& text) {
    const QString wanted = codeKey(text);
    std::vector<Customer> customers;
    Statement rows = database.query(kAll);
    while (rows.next()) {
        Customer customer = customerOf(rows);
        const auto holds = [&](const QString& field) { return codeKey(field).contains(wanted); };
        if (wanted.isEmpty() || holds(customer.code) || holds(customer.name) || holds(customer.address)) {
            customers.push_back(std::move(customer));
        }
    }
    if (!rows.status().ok()) {
        return rows.status().error();
    }
    return customers;
}

Result<Customer> readCustomer(const Database& database, CustomerId id) {
    Statement row = database.query(kOne, id);
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownCustomer, {std::to_string(id.value)}, {}}
                                 : row.status().error();
    }
    return customerOf(row);
}

Result<CustomerId> findCustomerId(const Database& database, const QString& code) {
    Statement row = database.query(kFind, codeKey(code));
    if (!row.next()) {
        return row.status().ok() ? Error{ErrorCode::UnknownCustomer, {code.toStdString()}, {}} : row.status().error();
    }
    return CustomerId{row.integer(0)};
}

Result<CustomerId> storeCustomer(Transaction& transaction, const Customer& customer) {
    const QString code = customer.code.trimmed();
    if (code.isEmpty()) {
        return Error{ErrorCode::RequiredFieldEmpty, {"code"}, {}};
    }
    {
        Statement taken = transaction.query(kCodeTaken, codeKey(code), customer.id);
        if (taken.next()) {
            return Error{ErrorCode::DuplicateCode, {code.toStdString()}, {}};
        }
        if (!taken.status().ok()) {
            return taken.status().error();
        }
    }
    std::optional<int> latitude;
    std::optional<int> longitude;
    if (customer.position) {
        latitude = customer.position->latitude;
        longitude = customer.position->longitude;
    }
    if (!customer.id) {
        const auto added =
            transaction.insert(kInsert, code, codeKey(code), customer.name, customer.email, customer.phone,
                               customer.address, customer.language, customer.paymentTerms, latitude, longitude);
        return added.ok() ? Result<CustomerId>(CustomerId{*added}) : Result<CustomerId>(added.error());
    }
    const auto changed = transaction.change(kUpdate, code, codeKey(code), customer.name, customer.email, customer.phone,
                                            customer.address, customer.language, customer.paymentTerms, latitude,
                                            longitude, customer.id, customer.version);
    if (!changed.ok()) {
        return changed.error();
    }
    return *changed == 1 ? Result<CustomerId>(customer.id)
                         : Error{ErrorCode::Conflict, {std::to_string(customer.id.value)}, {}};
}

Result<bool> isNeeded(const Database& database, CustomerId id) {
    Statement row = database.query(kNeeded, id);
    if (!row.next()) {
        return row.status().error();
    }
    return row.boolean(0);
}

Status removeFromCatalogue(Transaction& transaction, CustomerId id) {
    return transaction.execute(kRemove, id);
}

} // namespace qm
