#pragma once

#include "item.h"
#include "result.h"
#include "supplier.h"

namespace qm {

class Transaction;

/// Writes items, suppliers and terms as a person edits them. An id of none inserts; else the row's version must still
/// be the one given (Conflict) and rises by one.

/// DuplicateSku (args: sku), DuplicateCode (args: barcode), RequiredFieldEmpty (args: sku).
Result<ItemId> storeItem(Transaction& transaction, const Item& item, CalendarDay today);
/// DuplicateCode (args: code), RequiredFieldEmpty (args: code).
Result<SupplierId> storeSupplier(Transaction& transaction, const Supplier& supplier);
/// A term of the same item, supplier and first day is marked as deleted. ZeroPrice, Invalid.
/// Marks it as deleted.
Status deleteTerm(Transaction& transaction, TermId id);
Result<TermId> storeTerm(Transaction& transaction, const SupplierTerm& term);

} // namespace qm
