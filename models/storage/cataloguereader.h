#pragma once

#include "item.h"
#include "location.h"
#include "result.h"
#include "supplier.h"

#include <optional>
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <vector>

namespace qm {

class Database;

/// Reads items, suppliers, terms and places. Rows that are marked as deleted are left out.

/// UnknownItem.
Result<Item> readItem(const Database& database, ItemId id);
/// By SKU key, then by barcode. UnknownItem (args: code).
Result<ItemId> findItemId(const Database& database, const QString& code);
/// By SKU, without barcodes.
Result<std::vector<Item>> readItems(const Database& database);

/// UnknownSupplier.
Result<Supplier> readSupplier(const Database& database, SupplierId id);
/// By name; text: part of name or code, any case.
Result<std::vector<Supplier>> readSuppliers(const Database& database, const QString& text = {});
/// UnknownSupplier (args: code).
Result<SupplierId> findSupplierId(const Database& database, const QString& code);

/// Which terms are wanted; an id of none = any. validOn: those whose dates hold on that day.
struct TermQuestion {
    ItemId item;
    SupplierId supplier;
    std::optional<CalendarDay> validOn;
};
/// By item, supplier, then validFrom.
Result<std::vector<SupplierTerm>> readTerms(const Database& database, const TermQuestion& question);

/// UnknownSupplier where the term was replaced or taken away.
Result<SupplierTerm> readTerm(const Database& database, TermId id);

/// Every place → the site that it lies in.
QHash<LocationId, LocationId> sitesOf(const std::vector<Location>& locations);

struct CatalogueHit {
    int rank = 0; ///< 0 exact code, 1 beginning of a code or name, 2 inside
    int kind = 0; ///< 0 item, 1 order, 2 supplier, 3 count list
    std::int64_t id = 0;
    QString title;
    QString detail;
};
/// Items by SKU, name and barcode, orders by number, suppliers by code and name.
Result<std::vector<CatalogueHit>> searchCatalogue(const Database& database, const QString& text, int limit);

struct AuditEntry {
    std::int64_t recordedAt = 0; ///< UTC milliseconds
    QString user;
    QString before; ///< JSON object
    QString after;
};
/// Newest first.
Result<std::vector<AuditEntry>> readAudit(const Database& database, const QString& entity, std::int64_t id);

} // namespace qm
