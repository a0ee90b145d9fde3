#pragma once

#include "delegates/pill.h"
#include "receiptcount.h"

namespace qm {

/// The label of a line of a delivery: "6 short", "lot, expiry?", "as ordered". Not counted: none.
Pill receiptStatePill(const ReceiptLine& line);

} // namespace qm
