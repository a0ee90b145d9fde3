#pragma once

#include "countlist.h"
#include "result.h"

#include <vector>

namespace qm {

class Transaction;

/// What posting a list has done, line by line.
struct PostedCount {
    DocumentId document;
    std::vector<CountVariance> lines; ///< that were counted or found gone, in the order of the list
};

/// Posts what was counted of a list as one count of the ledger; whoever holds the transaction keeps it or, to look at
/// the differences alone, lets it go. The lots of an item at a place are one reading: it holds at the instant of the
/// last of them, and what the ledger has moved of the others since theirs is added to them. A lot that was not counted
/// is none; where the record has some of it, it is to be counted too. Failures: RequiredFieldEmpty (nothing was
/// counted), LotNotCounted; those of Ledger.
Result<PostedCount> postCountList(Transaction& transaction, const CountList& list, int minorDigits);

/// Takes a count back; where a list was posted with it, the list is undone. NothingToUndo.
Status takeBackCount(Transaction& transaction, DocumentId count);

} // namespace qm
