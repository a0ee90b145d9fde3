#pragma once

#include "demandcurve.h"

namespace qm::replenishment {

/// A piece without demand is taken to be carried that long, then written off.
inline constexpr double kLongestHoldingDays = 3 * 365;

/// How long one order should last.
struct LotCover {
    int days = 1;          ///< after arrival; at least the window
    double pieces = 0;     ///< mean demand of those days
    double costPerDay = 0; ///< currency: ordering, and holding what is bought before its own chance
};

struct LotQuestion {
    int arrival = 0;          ///< first day that the lot serves
    int windowDays = 1;       ///< least cover, days between two chances; longer covers are multiples of it
    int mostDays = 180;       ///< longest cover
    double orderCost = 4;     ///< currency an order
    double holdingPerDay = 0; ///< currency a piece and day
    double leastPieces = 0;   ///< MOQ: a shorter cover cannot be bought
    double lump = 1;          ///< pieces that go at once
    double factor = 1;        ///< multiplies the days found
};

/// Extends the cover along the mean path while the average cost per day falls. Ordering and holding are spread over the
/// days covered; where demand pauses or ends, longer cover costs no piece. A piece is held from the window before its
/// own on: what it lies in its own window it lies with an order at every chance too. So an order that costs nothing
/// covers one window, at no cost. Source: Silver & Meal (1973), with the least of all averages in place of the first
/// rise, as a pause in demand makes more than one valley.
LotCover chooseLot(const DemandCurve& curve, const LotQuestion& question);

} // namespace qm::replenishment
