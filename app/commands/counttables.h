#pragma once

#include "countlistservice.h"
#include "listing.h"

namespace qm {

class Warehouse;

/// `list counts`: number, location, rule, made, state, lines, counted.
Result<Listing> countListListing(Warehouse& warehouse);
/// A list as the sheet that is filled in: the columns of its CSV file.
Listing countSheetListing(const CountList& list);
/// Its differences: list, line, location, sku, name, lot, counted, record, difference, value, count_again.
Listing countReviewListing(const Warehouse& warehouse, const CountReview& review);

} // namespace qm
