#pragma once

#include "shopwarehouse.h"

namespace qm {

/// A shop that has to order: every item sells 4 pieces a day since 60 days, 8 are left, each supplier delivers within
/// 5 days in packs of 6. One more item, UNSOLD, sells too, but nobody offers it: it needs a look.
class SuggestionShop {
public:
    /// Suppliers S1, S2, …, items S1-1, S1-2, …; makes the suggestions. False where something failed.
    static bool fill(ShopWarehouse& shop, int suppliers, int itemsEach);
};

} // namespace qm
