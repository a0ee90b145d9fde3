#include "returnposting.h"

#include "ledger.h"
#include "ledgerrepository.h"
#include "locationrepository.h"
#include "returncasestore.h"
#include "transaction.h"

namespace qm {

Status takeInReturn(Transaction& transaction, ReturnCase& decided, Moment now) {
    SalesEntry entry{decided.item, -decided.quantity, {}, QStringLiteral("return"), decided.location, decided.lot};
    if (decided.orderLine) {
        const auto line = returncasestore::readShippedLine(transaction.database(), decided.orderLine);
        if (!line.ok()) {
            return line.error();
        }
        entry.price = line->price;
    }
    SalesDocument document;
    document.number = decided.number;
    document.location = decided.location;
    document.moment = now;
    document.timed = true;
    document.lines.push_back(entry);
    Ledger ledger(transaction);
    const auto id = ledger.addSales(document);
    if (!id.ok()) {
        return id.error();
    }
    decided.returned = *id;
    return ledger.settle();
}

Status passOnReturn(Transaction& transaction, ReturnCase& decided, Moment now) {
    // At a site the goods lie in the bin that the ledger chose.
    const auto lines = ledgerrepository::liveLinesOfDocument(transaction.database(), decided.returned);
    if (!lines.ok()) {
        return lines.error();
    }
    if (lines->empty()) {
        return Error{ErrorCode::NotCounted, {}, {}};
    }
    const StockKey from = lines->front().key;
    Ledger ledger(transaction);
    Result<DocumentId> id = DocumentId{};
    if (decided.goods == ReturnedGoods::Quarantine) {
        const auto quarantine = locationrepository::quarantineOf(transaction, decided.location);
        if (!quarantine.ok()) {
            return quarantine.error();
        }
        id = ledger.addTransfer(from, *quarantine, decided.quantity, now);
    } else {
        id = ledger.addWriteOff(from, decided.quantity, now,
                                decided.number + u' ' + returnName(kReturnedGoodsNames, decided.goods));
    }
    if (!id.ok()) {
        return id.error();
    }
    decided.onward = *id;
    return ledger.settle();
}

Status takeBackReturn(Transaction& transaction, DocumentId document) {
    Ledger ledger(transaction);
    const auto reversed = ledger.reverse(document, QStringLiteral("undo"));
    return reversed.ok() ? ledger.settle() : Status(reversed.error());
}

} // namespace qm
