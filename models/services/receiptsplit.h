#pragma once

#include "goodsreceipt.h"
#include "result.h"

namespace qm {

/// What becomes of one entry of a receipt.
struct SplitEntry {
    Quantity taken;                   ///< enters stock, what is put aside included
    Quantity aside;                   ///< part of taken, into quarantine
    std::vector<ReceiptFault> faults; ///< without prices and names
};

/// open: what the order line still expects before this entry; none = not ordered. last: no further entry of that order
/// line follows, so that what is missing is known. Failures: ZeroQuantity (nothing came and nothing is claimed),
/// NegativeQuantity, Invalid (damaged; way: one that the fault does not have).
Result<SplitEntry> splitEntry(const ReceiptEntry& entry, std::optional<Quantity> open, bool last);

} // namespace qm
