#pragma once

#include "customer.h"
#include "result.h"

#include <vector>

namespace qm {

class Transaction;
class Warehouse;

/// Customers: read, searched, changed. Every change is audited with before and after. Synchronous, thread-safe, never
/// on the interface thread.
class CustomerService {
public:
    explicit CustomerService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    /// Whose code, name or address holds the text, by name.
    Result<std::vector<CustomerRow>> customers(const QString& text = {}) const;
    Result<Customer> customer(CustomerId id) const;
    Result<CustomerId> find(const QString& code) const; ///< UnknownCustomer
    /// id none: a new one. Conflict, DuplicateCode, RequiredFieldEmpty, Invalid (args: field, value); unchanged on
    /// failure.
    Result<CustomerId> save(const Customer& customer);
    /// NotAllowed where an order of his is not cancelled.
    Status remove(CustomerId id);

private:
    Warehouse& m_warehouse;
};

/// Stores one and its row of the audit; nothing where nothing differs. For who holds the transaction.
Result<CustomerId> saveCustomer(Transaction& transaction, const Customer& customer);

} // namespace qm
