#pragma once

#include "delegates/pill.h"
#include "returncase.h"

namespace qm {

/// Words of returns and complaints, in the language of the window.
QString returnKindText(ReturnKind kind);
/// Where a case stands: late comes before the state. daysLate: 0 where it is not.
Pill returnStatePill(ReturnState state, int daysLate);
/// What becomes of the goods, and what the customer gets; empty as long as it is undecided.
QString returnedGoodsText(ReturnedGoods goods);
QString returnMoneyText(ReturnMoney money);

} // namespace qm
