#pragma once

#include "goodsreceipt.h"
#include "moment.h"
#include "result.h"

namespace qm {

class Transaction;

/// When and where a receipt is posted.
struct ReceiptPosting {
    Moment moment;
    CalendarDay today;
    LocationId otherwise; ///< place of entries that have none
    QString currency;     ///< of goods without an order
};

/// Posts a receipt and its faults, one document a place, and moves the states of its orders. One that checks an
/// unchecked receipt takes that back first. Gives the first document. Failures: those of splitEntry, UnknownOrder,
/// IllegalTransition, NothingToReceive (nothing is taken in), NothingToUndo (checks names none), StockTooLow.
Result<DocumentId> postReceipt(Transaction& transaction, const ReceiptDraft& draft, const ReceiptPosting& posting);
/// Takes back a receipt and those posted together with it. NothingToUndo, StockTooLow.
Status undoReceipts(Transaction& transaction, DocumentId receipt, CalendarDay today);

} // namespace qm
