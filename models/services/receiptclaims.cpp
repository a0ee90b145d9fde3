#include "receiptclaims.h"

#include "cataloguereader.h"
#include "currency.h"
#include "faultstore.h"
#include "receiptorders.h"
#include "receiptreader.h"

namespace qm {

namespace {

Status addFault(ReceiptClaim& claim, ReceiptFault fault) {
    if (!fault.claimed()) {
        return {};
    }
    if (fault.creditAsked() && fault.price) {
        const auto digits = currencyMinorDigits(claim.currency);
        if (!digits.ok()) {
            return digits.error();
        }
        const auto amount = lineTotal(fault.quantity, fault.decimals, *fault.price, *digits);
        if (!amount.ok()) {
            return amount.error();
        }
        fault.credit = *amount;
        claim.credit += *amount;
    }
    claim.faults.push_back(std::move(fault));
    return {};
}

} // namespace

Result<ReceiptClaim> claimOfReceipt(const Database& database, DocumentId receipt) {
    const auto documents = readReceiptsOfCommand(database, receipt);
    const auto head = readReceiptHead(database, receipt);
    if (!documents.ok() || !head.ok()) {
        return documents.ok() ? head.error() : documents.error();
    }
    ReceiptClaim claim;
    claim.supplier = head->supplier;
    for (const DocumentId id : *documents) {
        const auto rows = readReceipts(database, CalendarDay{}, id, {});
        const auto lines = readUncheckedLines(database, id);
        const auto faults = readReceiptFaults(database, id);
        for (const Error* error : {rows.ok() ? nullptr : &rows.error(), lines.ok() ? nullptr : &lines.error(),
                                   faults.ok() ? nullptr : &faults.error()}) {
            if (error != nullptr) {
                return *error;
            }
        }
        if (!rows->empty() && claim.receiptNumber.isEmpty()) {
            claim.receiptNumber = rows->front().number;
            claim.day = rows->front().day;
        }
        if (!lines->empty()) {
            claim.deliveryNote = lines->front().deliveryNote;
        }
        for (const StoredFault& stored : *faults) {
            claim.currency = stored.currency;
            if (!stored.orderNumber.isEmpty() && !claim.orders.contains(stored.orderNumber)) {
                claim.orders += stored.orderNumber;
            }
            if (Status added = addFault(claim, stored.fault); !added.ok()) {
                return added.error();
            }
        }
    }
    return claim;
}

Result<ReceiptClaim> claimOfDraft(const Database& database, const ReceiptDraft& draft, const QString& currency) {
    const auto orders = ReceiptOrders::read(database, draft);
    if (!orders.ok()) {
        return orders.error();
    }
    ReceiptClaim claim;
    claim.supplier = orders->supplier();
    claim.deliveryNote = draft.deliveryNote;
    claim.day = draft.day;
    claim.orders = orders->numbers();
    claim.currency = orders->currency(currency);
    for (std::size_t i = 0; i < draft.entries.size(); ++i) {
        const auto split = orders->split(draft, i);
        if (!split.ok()) {
            return split.error();
        }
        const auto item = readItem(database, draft.entries[i].item);
        if (!item.ok()) {
            return item.error();
        }
        const PurchaseOrderLine* line = orders->lineOf(draft.entries[i].orderLine);
        for (ReceiptFault fault : split->faults) {
            fault.sku = item->sku;
            fault.name = line != nullptr && !line->supplierItemName.isEmpty() ? line->supplierItemName : item->name;
            fault.supplierSku = line != nullptr ? line->supplierSku : QString();
            fault.decimals = item->decimals;
            if (Status added = addFault(claim, std::move(fault)); !added.ok()) {
                return added.error();
            }
        }
    }
    return claim;
}

} // namespace qm
