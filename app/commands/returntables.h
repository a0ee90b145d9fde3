#pragma once

#include "listing.h"
#include "warehouse.h"

namespace qm {

/// Returns and complaints as CSV, those that are due first; number: that one alone.
Result<Listing> returnListing(Warehouse& warehouse, const QString& number = {});

} // namespace qm
