#include "customerservice.h"

#include "changerecord.h"
#include "customerjson.h"
#include "customerstore.h"
#include "salesorderreader.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace qm {

namespace {

constexpr int kDegree = 1'000'000;

Status checkCustomer(const Customer& customer) {
    if (customer.position && std::abs(customer.position->latitude) > 90 * kDegree) {
        return Error{ErrorCode::Invalid, {"latitude", std::to_string(customer.position->latitude / kDegree)}, {}};
    }
    if (customer.position && std::abs(customer.position->longitude) > 180 * kDegree) {
        return Error{ErrorCode::Invalid, {"longitude", std::to_string(customer.position->longitude / kDegree)}, {}};
    }
    return {};
}

} // namespace

Result<CustomerId> saveCustomer(Transaction& transaction, const Customer& customer) {
    if (Status sound = checkCustomer(customer); !sound.ok()) {
        return sound.error();
    }
    QJsonObject before;
    if (customer.id) {
        const auto known = readCustomer(transaction.database(), customer.id);
        if (!known.ok()) {
            return known.error();
        }
        before = customerJson(*known);
        if (before == customerJson(customer)) {
            return customer.id;
        }
    }
    const auto stored = storeCustomer(transaction, customer);
    if (!stored.ok()) {
        return stored;
    }
    const Status recorded =
        recordChange(transaction, QStringLiteral("customer"), stored->value,
                     customer.id ? QStringLiteral("update") : QStringLiteral("create"), before, customerJson(customer));
    return recorded.ok() ? stored : Result<CustomerId>(recorded.error());
}

Result<std::vector<CustomerRow>> CustomerService::customers(const QString& text) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<CustomerRow>> {
        auto customers = readCustomers(database, text);
        SalesOrderQuestion all;
        all.today = m_warehouse.today();
        const auto orders = readSalesOrders(database, all);
        if (!customers.ok() || !orders.ok()) {
            return customers.ok() ? orders.error() : customers.error();
        }
        std::map<CustomerId, std::size_t> places;
        std::vector<CustomerRow> rows;
        for (Customer& customer : *customers) {
            places.emplace(customer.id, rows.size());
            rows.emplace_back().customer = std::move(customer);
        }
        for (const SalesOrder& order : *orders) {
            const auto place = places.find(order.head.customer);
            if (place == places.end() || order.head.state == SalesOrderState::Cancelled) {
                continue;
            }
            CustomerRow& row = rows[place->second];
            row.lastOrder = std::max(row.lastOrder.value_or(order.head.ordered), order.head.ordered);
            if (order.head.state == SalesOrderState::Draft || isWaiting(order.head.state)) {
                ++row.openOrders;
                row.openAmount += order.head.amount - order.head.shipped;
            }
        }
        return rows;
    });
}

Result<Customer> CustomerService::customer(CustomerId id) const {
    return m_warehouse.read([&](const Database& database) { return readCustomer(database, id); });
}

Result<CustomerId> CustomerService::find(const QString& code) const {
    return m_warehouse.read([&](const Database& database) { return findCustomerId(database, code); });
}

Result<CustomerId> CustomerService::save(const Customer& customer) {
    CustomerId saved;
    const Status done =
        m_warehouse.write({QStringLiteral("customer"), {}, {}}, [&](Transaction& transaction) -> Status {
            const auto stored = saveCustomer(transaction, customer);
            saved = stored.ok() ? *stored : CustomerId{};
            return stored.ok() ? Status() : Status(stored.error());
        });
    return done.ok() ? Result<CustomerId>(saved) : Result<CustomerId>(done.error());
}

Status CustomerService::remove(CustomerId id) {
    return m_warehouse.write({QStringLiteral("remove customer"), {}, {}}, [&](Transaction& transaction) -> Status {
        const auto known = readCustomer(transaction.database(), id);
        const auto needed = isNeeded(transaction.database(), id);
        if (!known.ok() || !needed.ok()) {
            return known.ok() ? needed.error() : known.error();
        }
        if (*needed) {
            return Error{ErrorCode::NotAllowed, {known->code.toStdString()}, {}};
        }
        const Status removed = removeFromCatalogue(transaction, id);
        return removed.ok() ? recordChange(transaction, QStringLiteral("customer"), id.value, QStringLiteral("delete"),
                                           customerJson(*known), {})
                            : removed;
    });
}

} // namespace qm
