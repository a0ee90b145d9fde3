#pragma once

#include "alert.h"
#include "listing.h"
#include "warehouse.h"

namespace qm {

/// kind, item, date, amount, text, state, due. due: the day by which to act, of a snoozed one that on which it is back.
Listing alertListing(const std::vector<Alert>& alerts, const Warehouse& warehouse);

} // namespace qm
