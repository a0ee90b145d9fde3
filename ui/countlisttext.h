#pragma once

#include "countlist.h"
#include "delegates/pill.h"

namespace qm {

/// Words of count lists, in the language of the window.
Pill countListPill(CountListState state);
QString countRuleText(CountRule rule);
/// Why a line stands on its list; empty where it was chosen.
QString countReasonText(CountReason reason);
/// Lot and last day of a line; empty without a lot.
QString countLotText(const LotName& lot);

} // namespace qm
