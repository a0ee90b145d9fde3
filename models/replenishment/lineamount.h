#pragma once

#include <cstdint>

namespace qm::replenishment {

/// half-even(quantity × unitPrice) in minor units. quantity in smallest units of an item with that many decimals (0–6),
/// unitPrice in 1/10,000 of the currency for one item unit, currencyDecimals 0–4. Saturates at the ends of int64.
std::int64_t lineAmount(std::int64_t quantity, int decimals, std::int64_t unitPrice, int currencyDecimals);

/// amount in the currency → minor units, half to even. Not finite = 0.
std::int64_t minorUnits(double amount, int currencyDecimals);

} // namespace qm::replenishment
