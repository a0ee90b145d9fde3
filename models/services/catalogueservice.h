#pragma once

#include "item.h"
#include "result.h"
#include "supplier.h"

#include <vector>

namespace qm {

class Warehouse;

/// One entry of an item's or supplier's history of changes, newest first.
struct ChangeRow {
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    QString user;
    QString field;
    QString before;
    QString after;
};

/// A hit of the search field: something that can be opened.
struct SearchHit {
    enum class Kind { Item, Order, Supplier, CountList };
    Kind kind = Kind::Item;
    std::int64_t id = 0;
    QString title;
    QString detail;
};

/// Items, suppliers and terms: read, searched, changed. Every change is audited with before and after.
/// Synchronous, thread-safe, never on the interface thread.
class CatalogueService {
public:
    explicit CatalogueService(Warehouse& warehouse) : m_warehouse(warehouse) {}

    Result<Item> item(ItemId id) const;
    /// By SKU or barcode, without case and outer spaces. UnknownItem.
    Result<Item> findItem(const QString& code) const;
    /// id none: a new item. Conflict, DuplicateSku, RequiredFieldEmpty; unchanged on failure.
    Result<ItemId> saveItem(const Item& item);
    Result<std::vector<ChangeRow>> itemChanges(ItemId id) const;

    Result<std::vector<SupplierRow>> suppliers(const QString& text = {}) const;
    Result<Supplier> supplier(SupplierId id) const;
    Result<SupplierId> saveSupplier(const Supplier& supplier);
    Result<std::vector<SupplierTerm>> termsOfItem(ItemId id) const;
    Result<std::vector<SupplierTerm>> termsOfSupplier(SupplierId id) const;
    /// A term without id is new; the same supplier, item and validFrom replaces the old one.
    Result<TermId> saveTerm(const SupplierTerm& term);
    /// All or none, as one step.
    Result<std::vector<TermId>> saveTerms(const std::vector<SupplierTerm>& terms);
    /// The term never held; orders keep their prices. Conflict where it is not there any more.
    Status removeTerm(TermId id);

    /// At most limit hits, the best first: exact code, then beginning, then inside.
    Result<std::vector<SearchHit>> search(const QString& text, int limit) const;

private:
    Warehouse& m_warehouse;
};

} // namespace qm
