#pragma once

#include "item.h"

#include <optional>

namespace qm {

/// Net margin of one item unit, currency units: selling price without tax − purchase price; half of the purchase price
/// where no selling price is known.
double marginOf(const Item& item, std::optional<UnitPrice> purchasePrice);

} // namespace qm
