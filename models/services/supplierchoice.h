#pragma once

#include "supplier.h"

#include <optional>
#include <vector>

namespace qm {

/// What choosing among suppliers looks at.
struct SupplierChoiceQuestion {
    double unitsPerDay = 0;    ///< expected demand of the item
    int decimals = 0;          ///< of the item
    double holdingRate = 0.25; ///< of the price a year
    int reviewDays = 1;
    QString currency; ///< the warehouse's
};

/// One supplier's offer for an item with the lead time that his deliveries showed.
struct Offer {
    SupplierTerm term;
    double leadTimeDays = 7;
};

/// Price of one item unit for that quantity, breaks included.
UnitPrice priceFor(const SupplierTerm& term, Quantity quantity);

/// The offer that is cheapest for a month's demand (or lead time and review, where longer) rounded to his MOQ and pack:
/// price of one unit, and its holding for the lead time and half the time that the quantity lasts. Offers in the
/// warehouse's currency come before others, which cannot be compared without a rate. Ties: shorter lead time, then the
/// supplier's code. Index into offers; none where there are none.
std::optional<std::size_t> cheapestOffer(const std::vector<Offer>& offers, const SupplierChoiceQuestion& question);

} // namespace qm
