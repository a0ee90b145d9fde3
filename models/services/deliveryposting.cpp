#include "deliveryposting.h"

#include "faultstore.h"
#include "ledger.h"
#include "receiptorders.h"
#include "receiptposting.h"
#include "receiptreader.h"
#include "receiptsplit.h"
#include "transaction.h"

#include <algorithm>
#include <map>
#include <set>

namespace qm {

namespace {

/// Reverses documents inside a ledger; the caller settles. Gives their orders.
Result<std::set<PurchaseOrderId>> reverseReceipts(Transaction& transaction, Ledger& ledger, DocumentId receipt) {
    auto receipts = readReceiptsOfCommand(transaction.database(), receipt);
    if (!receipts.ok()) {
        return receipts.error();
    }
    if (std::ranges::find(*receipts, receipt) == receipts->end()) {
        return Error{ErrorCode::NothingToUndo, {}, {}};
    }
    std::set<PurchaseOrderId> touched;
    for (const DocumentId id : *receipts) {
        if (Status back = takeReceiptBack(transaction, ledger, id, touched); !back.ok()) {
            return back.error();
        }
    }
    return touched;
}

/// One receipt on its way into the ledger.
class Posting {
public:
    Posting(Transaction& transaction, const ReceiptDraft& draft, const ReceiptPosting& posting)
        : m_transaction(transaction), m_draft(draft), m_posting(posting) {}

    Result<DocumentId> post() {
        Ledger ledger(m_transaction);
        if (m_draft.checks) {
            const auto head = readReceiptHead(m_transaction.database(), m_draft.checks);
            if (!head.ok() || !head->unchecked) {
                return head.ok() ? Error{ErrorCode::NothingToUndo, {}, {}} : head.error();
            }
            auto reversed = reverseReceipts(m_transaction, ledger, m_draft.checks);
            if (!reversed.ok()) {
                return reversed.error();
            }
            m_touched = *std::move(reversed);
        }
        auto orders = ReceiptOrders::read(m_transaction.database(), m_draft);
        if (!orders.ok()) {
            return orders.error();
        }
        m_orders = *std::move(orders);
        if (Status planned = plan(); !planned.ok()) {
            return planned.error();
        }
        if (m_documents.empty()) {
            return Error{ErrorCode::NothingToReceive, {}, {}};
        }
        DocumentId first;
        for (const auto& [place, document] : m_documents) {
            auto added = ledger.addReceipt(document);
            if (!added.ok()) {
                return added.error();
            }
            first = first ? first : *added;
            if (Status stored = insertReceiptHead(m_transaction, {*added, m_orders.supplier(), m_draft.unchecked});
                !stored.ok()) {
                return stored.error();
            }
        }
        if (Status settled = ledger.settle(); !settled.ok()) {
            return settled.error();
        }
        for (const ReceiptFault& fault : m_faults) {
            if (Status stored = insertReceiptFault(m_transaction, first, fault, m_orders.currency(m_posting.currency));
                !stored.ok()) {
                return stored.error();
            }
        }
        if (Status followed = followReceipts(m_transaction, m_touched, m_draft.day); !followed.ok()) {
            return followed.error();
        }
        return first;
    }

private:
    Status plan() {
        for (std::size_t i = 0; i < m_draft.entries.size(); ++i) {
            const ReceiptEntry& entry = m_draft.entries[i];
            auto split = m_orders.split(m_draft, i);
            if (!split.ok()) {
                return split.error();
            }
            if (!m_draft.unchecked) {
                m_faults.insert(m_faults.end(), split->faults.begin(), split->faults.end());
            }
            const PurchaseOrder* order = m_orders.orderOf(entry.orderLine);
            if (order != nullptr) {
                m_touched.insert(order->head.id);
            }
            if (split->taken.value <= 0) {
                continue;
            }
            LocationId place = entry.location ? entry.location : m_draft.location;
            place = !place && order != nullptr ? order->head.location : place;
            place = place ? place : m_posting.otherwise;
            ReceivedEntry received;
            if (order != nullptr) {
                received.orderLine = entry.orderLine;
                received.unitCost = m_orders.lineOf(entry.orderLine)->price;
            }
            received.item = entry.item;
            received.lot = {entry.lot, entry.expiry};
            received.quantity = split->taken;
            // Unchecked goods lie in quarantine as a whole.
            received.damaged = m_draft.unchecked ? split->taken : split->aside;
            received.deliveryNote = m_draft.deliveryNote;
            ReceiptDocument& document = m_documents[place.value];
            document.location = place;
            document.moment = m_posting.moment;
            document.lines.push_back(std::move(received));
        }
        return {};
    }

    Transaction& m_transaction;
    const ReceiptDraft& m_draft;
    const ReceiptPosting& m_posting;
    ReceiptOrders m_orders;
    std::map<std::int64_t, ReceiptDocument> m_documents; ///< by place
    std::vector<ReceiptFault> m_faults;
    std::set<PurchaseOrderId> m_touched;
};

} // namespace

Result<DocumentId> postReceipt(Transaction& transaction, const ReceiptDraft& draft, const ReceiptPosting& posting) {
    return Posting(transaction, draft, posting).post();
}

Status undoReceipts(Transaction& transaction, DocumentId receipt, CalendarDay today) {
    Ledger ledger(transaction);
    const auto touched = reverseReceipts(transaction, ledger, receipt);
    if (!touched.ok()) {
        return touched.error();
    }
    if (Status settled = ledger.settle(); !settled.ok()) {
        return settled;
    }
    return followReceipts(transaction, *touched, today);
}

} // namespace qm
