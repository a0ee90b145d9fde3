#pragma once

#include "customer.h"
#include "result.h"

#include <vector>

namespace qm {

class Database;
class Transaction;

/// Customers that are not removed and whose code, name or address holds the text, by name.
Result<std::vector<Customer>> readCustomers(const Database& database, const QString& text = {});
/// UnknownCustomer.
Result<Customer> readCustomer(const Database& database, CustomerId id);
/// By code, without case and outer spaces. UnknownCustomer (args: code).
Result<CustomerId> findCustomerId(const Database& database, const QString& code);
/// id none: a new one; else the version must be the one given (Conflict) and rises by one. RequiredFieldEmpty (args:
/// code), DuplicateCode (args: code).
Result<CustomerId> storeCustomer(Transaction& transaction, const Customer& customer);
/// An order of his that is not cancelled.
Result<bool> isNeeded(const Database& database, CustomerId id);
/// Marks him as removed and leaves his code free.
Status removeFromCatalogue(Transaction& transaction, CustomerId id);

} // namespace qm
