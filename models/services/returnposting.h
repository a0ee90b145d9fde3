#pragma once

#include "moment.h"
#include "result.h"
#include "returncase.h"

namespace qm {

class Transaction;

// What a decided case does to the stock, for who holds the transaction.

/// The goods come in as a sale below zero, at the price at which they were ordered; the case keeps the document.
Status takeInReturn(Transaction& transaction, ReturnCase& decided, Moment now);
/// They go on from where they came in: to quarantine, or out of stock; the case keeps the document. NotCounted at a
/// place that was never counted.
Status passOnReturn(Transaction& transaction, ReturnCase& decided, Moment now);
/// Reverses one of the two. StockTooLow where the goods have gone meanwhile.
Status takeBackReturn(Transaction& transaction, DocumentId document);

} // namespace qm
