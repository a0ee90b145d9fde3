#include "codenames.h"

#include "catalogueservice.h"
#include "stockqueries.h"

namespace qm {

Result<CodeNames> CodeNames::read(Warehouse& warehouse) {
    const auto suppliers = CatalogueService(warehouse).suppliers();
    if (!suppliers) {
        return suppliers.error();
    }
    const auto locations = StockQueries(warehouse).locations();
    if (!locations) {
        return locations.error();
    }
    CodeNames names;
    for (const SupplierRow& row : *suppliers) {
        names.m_suppliers.insert(row.supplier.id, row.supplier.code);
    }
    for (const Location& location : *locations) {
        names.m_locations.insert(location.id, location.code);
    }
    return names;
}

} // namespace qm
