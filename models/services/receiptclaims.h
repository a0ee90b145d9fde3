#pragma once

#include "goodsreceipt.h"
#include "result.h"

namespace qm {

class Database;

/// What the letter about a posted receipt, and those posted together with it, asks for.
Result<ReceiptClaim> claimOfReceipt(const Database& database, DocumentId receipt);
/// The same of a receipt that is still being counted.
Result<ReceiptClaim> claimOfDraft(const Database& database, const ReceiptDraft& draft, const QString& currency);

} // namespace qm
