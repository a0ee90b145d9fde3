#include "importlookup.h"
#include "importrepository.h"
#include "ledger.h"
#include "orderreader.h"
#include "receiptposting.h"
#include "stockledger.h"
#include "transaction.h"
#include "warehouse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qm {

namespace {

/// Rows of one delivery: one receipt.
struct DeliveryKey {
    PurchaseOrderId order;
    LocationId location;
    QString deliveryNote;
    std::optional<CalendarDay> day; ///< none: the day of import
    bool operator<(const DeliveryKey& other) const {
        return std::tie(order, location, deliveryNote, day) <
               std::tie(other.order, other.location, other.deliveryNote, other.day);
    }
};

struct PlannedReceipt {
    std::vector<ReceivedEntry> entries; ///< order lines are not yet chosen
    std::map<ItemId, Quantity> totals;
    std::map<ItemId, std::vector<std::int64_t>> rows; ///< of the file
};

class ReceiptTaking {
public:
    ReceiptTaking(Transaction& transaction, ImportSession& session, const ImportLookup& names)
        : m_transaction(transaction), m_session(session), m_names(names), m_now(session.warehouse.now()) {}

    Result<bool> take(const ReceiptRecord& record, RowRefusal& refusal) {
        const Item* item = m_names.item(record.sku, refusal);
        if (item == nullptr) {
            return false;
        }
        const auto quantity = ImportLookup::quantity("quantity", record.quantity, *item, refusal);
        const auto damaged =
            ImportLookup::quantity("damaged", record.damaged.value_or(DecimalNumber{}), *item, refusal);
        if (!quantity || !damaged) {
            return false;
        }
        if (*damaged > *quantity) {
            refusal = {"damaged", {ErrorCode::NumberOutOfRange, {}, {}}};
            return false;
        }
        if (record.day && *record.day > m_now.day()) {
            refusal = {"date", {ErrorCode::DayInFuture, {record.day->toIso()}, {}}};
            return false;
        }
        DeliveryKey key;
        key.day = record.day ? record.day : m_session.request.day;
        key.deliveryNote = QString::fromStdString(record.deliveryNote);
        const auto placed = placeOf(record, key, refusal);
        if (!placed.ok() || !*placed) {
            return placed;
        }
        PlannedReceipt& receipt = m_receipts[key];
        receipt.entries.push_back({item->id,
                                   std::nullopt,
                                   {QString::fromStdString(record.lot), record.expiry},
                                   *quantity,
                                   *damaged,
                                   std::nullopt,
                                   key.deliveryNote});
        receipt.totals[item->id] += *quantity;
        receipt.rows[item->id].push_back(record.row);
        return true;
    }

    /// Leaves out items whose total the same file has posted for the same delivery.
    Status compare() {
        const auto posted = importrepository::postedReceipts(m_transaction.database(), m_session.sha256);
        if (!posted.ok()) {
            return posted.error();
        }
        for (auto& [key, receipt] : m_receipts) {
            std::map<ItemId, Quantity> known;
            for (const importrepository::PostedReceipt& line : *posted) {
                const bool same = line.order == key.order && line.location == key.location &&
                                  line.deliveryNote == key.deliveryNote && (!key.day || *key.day == line.day);
                if (same) {
                    known[line.item] += line.quantity;
                }
            }
            const auto isKnown = [&](ItemId item) { return known[item] == receipt.totals[item]; };
            std::erase_if(receipt.entries, [&](const ReceivedEntry& entry) { return isKnown(entry.item); });
            std::erase_if(receipt.rows, [&](const auto& entry) { return isKnown(entry.first); });
            if (const Status open = refuseClosed(key, receipt); !open.ok()) {
                return open;
            }
            for (const auto& [item, rows] : receipt.rows) {
                m_session.result.posted += static_cast<std::int64_t>(rows.size());
            }
        }
        return {};
    }

    Status post(std::int64_t importId) {
        Ledger ledger(m_transaction);
        for (auto& [key, receipt] : m_receipts) {
            if (receipt.entries.empty()) {
                continue;
            }
            if (m_session.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            const CalendarDay day = key.day.value_or(m_now.day());
            ReceiptDocument document;
            document.location = key.location;
            document.moment = momentOfReceipt(day, m_now);
            document.importId = importId;
            document.lines = receipt.entries;
            if (key.order) {
                if (const Status matched = matchLines(key.order, document.lines); !matched.ok()) {
                    return matched;
                }
            }
            if (const auto added = ledger.addReceipt(document); !added.ok()) {
                return added.error();
            }
            if (key.order) {
                if (const Status stepped = followReceipts(m_transaction, {key.order}, day); !stepped.ok()) {
                    return stepped;
                }
            }
        }
        return ledger.settle();
    }

private:
    Result<bool> placeOf(const ReceiptRecord& record, DeliveryKey& key, RowRefusal& refusal) const {
        key.location = m_names.place(record.location, refusal);
        if (!key.location) {
            return false;
        }
        const QString number = record.order.empty() ? m_session.request.order : QString::fromStdString(record.order);
        if (number.isEmpty()) {
            return true;
        }
        const auto order = findOrderId(m_transaction.database(), number);
        if (!order.ok()) {
            if (order.error().code != ErrorCode::UnknownOrder) {
                return order.error();
            }
            refusal = {"order", order.error()};
            return false;
        }
        key.order = *order;
        const auto known = orderOf(*order);
        if (!known.ok()) {
            return known.error();
        }
        if (record.location.empty()) {
            key.location = known->head.location;
        }
        const OrderState state = known->head.state;
        const bool receivable = isWithSupplier(state) || state == OrderState::Received;
        if (!receivable) {
            refusal = {"order", {ErrorCode::IllegalTransition, {orderStateName(state).toStdString(), "received"}, {}}};
        }
        return receivable;
    }

    /// Rejects what comes for an order of which everything has come.
    Status refuseClosed(const DeliveryKey& key, PlannedReceipt& receipt) {
        if (!key.order || receipt.rows.empty()) {
            return {};
        }
        const auto order = orderOf(key.order);
        if (!order.ok() || order->head.state != OrderState::Received) {
            return order.ok() ? Status() : Status(order.error());
        }
        const std::string number = order->head.number.toStdString();
        for (const auto& [item, rows] : receipt.rows) {
            for (const std::int64_t row : rows) {
                m_session.reject(row, "order", number, {ErrorCode::NothingToReceive, {number}, {}});
            }
        }
        receipt.rows.clear();
        receipt.entries.clear();
        return {};
    }

    Result<PurchaseOrder> orderOf(PurchaseOrderId id) const {
        return readOrder(m_transaction.database(), id, m_now.day());
    }

    /// Lays the entries on the order's open lines of their items, the first line first; what is over goes to the last.
    Status matchLines(PurchaseOrderId id, std::vector<ReceivedEntry>& entries) const {
        auto order = orderOf(id);
        if (!order.ok()) {
            return order.error();
        }
        std::vector<ReceivedEntry> matched;
        for (ReceivedEntry entry : entries) {
            PurchaseOrderLine* last = nullptr;
            for (PurchaseOrderLine& line : order->lines) {
                if (line.item != entry.item) {
                    continue;
                }
                last = &line;
                const Quantity open = line.open();
                if (open.value <= 0 || entry.quantity.value <= 0) {
                    continue;
                }
                ReceivedEntry part = entry;
                part.orderLine = line.id;
                part.unitCost = line.price;
                part.quantity = std::min(open, entry.quantity);
                part.damaged = std::min(part.quantity, entry.damaged);
                line.received += part.quantity;
                entry.quantity -= part.quantity;
                entry.damaged -= part.damaged;
                matched.push_back(part);
            }
            if (entry.quantity.value > 0) {
                if (last != nullptr) {
                    entry.orderLine = last->id;
                    entry.unitCost = last->price;
                }
                matched.push_back(entry);
            }
        }
        entries = std::move(matched);
        return {};
    }

    Transaction& m_transaction;
    ImportSession& m_session;
    const ImportLookup& m_names;
    Moment m_now;
    std::map<DeliveryKey, PlannedReceipt> m_receipts;
};

} // namespace

Status importReceipts(Transaction& transaction, ImportSession& session) {
    const auto names = ImportLookup::load(transaction.database(), session);
    if (!names.ok()) {
        return names.error();
    }
    ReceiptTaking taking(transaction, session, *names);
    return takeFile<ReceiptRecord>(transaction, session, taking);
}

} // namespace qm
