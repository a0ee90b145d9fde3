#pragma once

#include "codenames.h"
#include "listing.h"
#include "ordersuggestion.h"

#include <vector>

namespace qm {

/// Suggestions as `suggest` writes them: item,quantity,supplier,cost,order_up_to,position,reason,location,state.
Listing suggestionListing(const std::vector<SuggestionRow>& rows, const CodeNames& names, int minorDigits);

} // namespace qm
