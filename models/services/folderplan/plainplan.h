#pragma once

#include "folderplan/plainfolder.h"
#include "planner.h"

namespace qm {

/// The orders of one run over plain files.
struct PlainPlan {
    replenishment::OrderPlan plan; ///< lines in the order of the folder's items
    int currencyDecimals = 2;
};

/// Forecasts and plans what the folder holds. Pure, any thread, of the C++ library only. Fails with DuplicateSku.
Result<PlainPlan> planPlainItems(const PlainFolder& folder);

} // namespace qm
