#pragma once

#include "listing.h"
#include "pickinglist.h"
#include "warehouse.h"

namespace qm {

/// Customers, sales orders and picking lists as CSV. `list customers` can be imported again.
Result<Listing> customerListing(Warehouse& warehouse);
Result<Listing> salesOrderListing(Warehouse& warehouse);
/// Of these orders as they stand now.
Result<Listing> salesOrderListing(Warehouse& warehouse, const std::vector<SalesOrderId>& orders);
Listing pickingListing(const PickingList& list);

} // namespace qm
