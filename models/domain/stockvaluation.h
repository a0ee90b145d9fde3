#pragma once

#include "moment.h"
#include "money.h"
#include "quantity.h"
#include "result.h"

#include <optional>
#include <span>
#include <vector>

namespace qm {

/// A change of an item's stock over all its places. price: what a unit of goods that came in cost; it is passed over
/// where quantity <= 0.
struct ValuationStep {
    Moment moment;
    Quantity quantity;
    std::optional<UnitPrice> price;
};

/// How one item is valued.
struct ValuationTerms {
    int decimals = 0;                   ///< the item's
    int minorDigits = 2;                ///< the currency's
    std::optional<UnitPrice> unitValue; ///< for what came in without a price before any price is known
};

/// Goods that came in together, or what is left of them.
struct StockLayer {
    CalendarDay day; ///< on which they came
    Quantity quantity;
    std::optional<Money> value; ///< none: without a cost
};

/// What an item's stock is worth. Every posting is an amount of whole minor units, so that what came in less what left
/// is what is there, and nothing is worth 0.
struct StockValue {
    Quantity onHand;
    Quantity withoutCost; ///< part of onHand, in neither value
    Money average;
    Money fifo;
    std::vector<StockLayer> layers; ///< by FIFO, the oldest first; their quantities add up to onHand where it is >= 0
};

/// Perpetual valuation by moving average and by FIFO. steps stand in the order of their instants. What shares an
/// instant is one act: priced goods come in first, in their order; all else is added up, so that a transfer's two
/// lines, a late entry's opposite or a return of the same day cost nothing.
///
/// What leaves takes its part of the average's value, or of its layer's, rounded half-even; the last of them takes all.
/// What comes in without a price (found in a count, returned) comes in at the average, the last one where nothing is
/// there; by FIFO at the price of what came in last; where no price was known before, at terms.unitValue; else it has
/// no cost, and leaves first. What is below zero has left without a value: the next goods that come fill it, with their
/// part of the cost. Refuses what does not fit (NumberOutOfRange).
Result<StockValue> stockValue(std::span<const ValuationStep> steps, const ValuationTerms& terms);

} // namespace qm
