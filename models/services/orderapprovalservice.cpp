#include "orderapprovalservice.h"

#include "cataloguereader.h"
#include "changerecord.h"
#include "orderreader.h"
#include "orderwriter.h"
#include "settinglist.h"
#include "suggestionrows.h"
#include "suggestionstore.h"
#include "transaction.h"
#include "warehouse.h"
#include "warehousesettings.h"

#include <algorithm>
#include <map>
#include <QtCore/QJsonObject>

namespace qm {

namespace {

const QString& approveCommand() {
    static const QString name = QStringLiteral("approve");
    return name;
}

/// Lines that become one order.
struct OrderDraft {
    std::vector<SuggestionRecord> records;
    std::vector<SuggestionRow> rows;
};
using Drafts = std::map<std::tuple<QString, std::int64_t, QString>, OrderDraft>; // supplier's code, place, currency

struct Approval {
    CalendarDay day;
    Drafts drafts;
    ApprovalSummary summary;
};

Result<Approval> readApproval(const Database& database, SupplierId supplier, const QString& currency,
                              CalendarDay today) {
    auto run = latestSuggestionRun(database);
    auto records = readOpenSuggestions(database);
    if (!run.ok() || !records.ok()) {
        return run.ok() ? records.error() : run.error();
    }
    Approval approval;
    approval.day = *run ? (*run)->asOf : today;
    approval.summary.currency = currency;
    std::vector<SupplierId> suppliers;
    for (SuggestionRecord& record : *records) {
        if (supplier && record.supplier != supplier) {
            continue;
        }
        SuggestionRow row = suggestionRow(record);
        if (isTaken(row, approval.day)) {
            ++approval.summary.lines;
            approval.summary.total += row.currency == currency ? row.cost.value_or(Money{0}) : Money{0};
            if (std::ranges::find(suppliers, record.supplier) == suppliers.end()) {
                suppliers.push_back(record.supplier);
            }
            OrderDraft& draft = approval.drafts[{record.supplierCode, record.location.value, record.currency}];
            draft.records.push_back(std::move(record));
            draft.rows.push_back(std::move(row));
        } else if (row.apart == ApartReason::OverLimit) {
            ++approval.summary.overLimit;
        } else if (row.apart != ApartReason::None) {
            ++approval.summary.apart;
        } else if (isSnoozed(row, approval.day)) {
            ++approval.summary.snoozed;
        }
    }
    approval.summary.suppliers = static_cast<int>(suppliers.size());
    return approval;
}

/// PO-0001 and on; after orders that were taken over, the number after their highest.
Result<QString> nextOrderNumber(const Transaction& transaction, const QString& prefix) {
    const auto highest = highestOrderNumber(transaction.database(), prefix);
    if (!highest.ok()) {
        return highest.error();
    }
    return QString(prefix + QStringLiteral("%1").arg(*highest + 1, 4, 10, QLatin1Char('0')));
}

Result<NewOrder> orderOf(Transaction& transaction, const OrderDraft& draft, CalendarDay day) {
    NewOrder order;
    order.supplier = draft.records.front().supplier;
    order.location = draft.records.front().location;
    order.currency = draft.records.front().currency;
    order.ordered = day;
    auto terms = readTerms(transaction.database(), {{}, order.supplier, day});
    if (!terms.ok()) {
        return terms.error();
    }
    for (std::size_t i = 0; i < draft.records.size(); ++i) {
        const SuggestionRecord& record = draft.records[i];
        NewOrderLine line;
        line.item = record.item;
        line.quantity = record.quantity;
        line.price = record.price;
        line.taxRate = record.taxRate;
        line.note = record.note;
        // A line by hand has no reasons yet: it comes with the others.
        if (const CalendarDay arrival = draft.rows[i].reasons.arrivalDay; arrival >= day) {
            line.expected = arrival;
            order.expected = std::max(order.expected.value_or(arrival), arrival);
        }
        const auto term = std::ranges::find(*terms, record.item, &SupplierTerm::item);
        if (term != terms->end()) {
            line.pack = term->pack;
            line.supplierSku = term->supplierSku;
            line.supplierName = term->supplierItemName;
        }
        order.lines.push_back(std::move(line));
    }
    for (NewOrderLine& line : order.lines) {
        line.expected = line.expected ? line.expected : order.expected;
    }
    return order;
}

Status placeOrder(Transaction& transaction, const OrderDraft& draft, CalendarDay day, const QString& prefix,
                  std::vector<PurchaseOrderId>& made) {
    auto order = orderOf(transaction, draft, day);
    auto number = nextOrderNumber(transaction, prefix);
    if (!order.ok() || !number.ok()) {
        return order.ok() ? number.error() : order.error();
    }
    order->number = *number;
    auto inserted = insertOrder(transaction, *order);
    if (!inserted.ok()) {
        return inserted.error();
    }
    if (Status approved = stepOrder(transaction, inserted->id, OrderState::Approved, day); !approved.ok()) {
        return approved;
    }
    for (std::size_t i = 0; i < draft.records.size(); ++i) {
        if (Status taken = approveSuggestion(transaction, draft.records[i].id, inserted->lines[i]); !taken.ok()) {
            return taken;
        }
    }
    made.push_back(inserted->id);
    return recordChange(transaction, QStringLiteral("purchase_order"), inserted->id.value, QStringLiteral("create"), {},
                        {{QStringLiteral("number"), *number},
                         {QStringLiteral("state"), orderStateName(OrderState::Approved)},
                         {QStringLiteral("lines"), static_cast<int>(draft.records.size())}});
}

} // namespace

Result<ApprovalSummary> OrderApprovalService::preview(SupplierId supplier) const {
    return m_warehouse.read([&](const Database& database) -> Result<ApprovalSummary> {
        auto approval = readApproval(database, supplier, m_warehouse.currency(), m_warehouse.today());
        if (!approval.ok()) {
            return approval.error();
        }
        return std::move(approval->summary);
    });
}

Result<ApprovalSummary> OrderApprovalService::approve(SupplierId supplier, const JobProgress& progress) {
    auto planned = preview(supplier);
    if (!planned.ok() || planned->lines == 0) {
        return planned;
    }
    Approval approval;
    std::vector<PurchaseOrderId> made;
    Status done = m_warehouse.write({approveCommand(), {}, {}}, [&](Transaction& transaction) -> Status {
        made.clear();
        auto read = readApproval(transaction.database(), supplier, m_warehouse.currency(), m_warehouse.today());
        auto settings = readSettings(transaction.database());
        if (!read.ok() || !settings.ok()) {
            return read.ok() ? settings.error() : read.error();
        }
        approval = *std::move(read);
        const QString prefix = warehouseSettings(*settings).orderNumberPrefix;
        for (const auto& [key, draft] : approval.drafts) {
            if (progress.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            if (Status placed = placeOrder(transaction, draft, approval.day, prefix, made); !placed.ok()) {
                return placed;
            }
            progress.tell(static_cast<std::int64_t>(made.size()), static_cast<std::int64_t>(approval.drafts.size()));
        }
        return {};
    });
    if (!done.ok()) {
        return done.error();
    }
    Status read = m_warehouse.read([&](const Database& database) -> Status {
        for (const PurchaseOrderId id : made) {
            auto order = readOrders(database, {approval.day, {}, id, {}, {}, false});
            if (!order.ok()) {
                return order.error();
            }
            approval.summary.orders.push_back(order->front().head);
        }
        return {};
    });
    if (!read.ok()) {
        return read.error();
    }
    return std::move(approval.summary);
}

Status OrderApprovalService::undoApproval(const JobProgress& progress) {
    return m_warehouse.write({QStringLiteral("undo approval"), {}, {}}, [&](Transaction& transaction) -> Status {
        auto last = lastOrdersOf(transaction.database(), approveCommand());
        if (!last.ok()) {
            return last.error();
        }
        if (last->orders.empty() || !last->allApproved) {
            return Error{ErrorCode::NothingToUndo, {}, {}};
        }
        std::int64_t undone = 0;
        for (const PurchaseOrderId id : last->orders) {
            if (progress.isCancelled()) {
                return Error{ErrorCode::Cancelled, {}, {}};
            }
            progress.tell(undone++, static_cast<std::int64_t>(last->orders.size()));
            auto order = readOrders(transaction.database(), {{}, {}, id, {}, {}, false});
            if (!order.ok()) {
                return order.error();
            }
            // Dated like the order, so that it is on order on no day at all.
            const CalendarDay day = order->front().head.ordered;
            for (const Status& step :
                 {stepOrder(transaction, id, OrderState::Cancelled, day), reopenSuggestions(transaction, id),
                  recordChange(transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                               {{QStringLiteral("state"), orderStateName(OrderState::Approved)}},
                               {{QStringLiteral("state"), orderStateName(OrderState::Cancelled)}})}) {
                if (!step.ok()) {
                    return step;
                }
            }
        }
        return {};
    });
}

} // namespace qm
