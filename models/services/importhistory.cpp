#include "importhistory.h"

#include "bulksaleservice.h"
#include "changerecord.h"
#include "commandrepository.h"
#include "countsheetentry.h"
#include "ledger.h"
#include "orderreader.h"
#include "orderwriter.h"
#include "receiptposting.h"
#include "salesorderservice.h"
#include "thresholdsteps.h"
#include "transaction.h"
#include "warehouse.h"

#include <QJsonObject>
#include <set>
#include <tuple>

namespace qm {

namespace {

constexpr int kDocumentsBetweenProgress = 256;

/// What a sale's document is known by.
using SaleKey = std::tuple<LocationId, QString, CalendarDay, QString>;

SaleKey keyOf(const StoredDocument& document) {
    return {document.location, document.till, document.moment.day(), document.number};
}

class ImportUndoing {
public:
    ImportUndoing(Transaction& transaction, CommandId command, CalendarDay today, const JobProgress& progress)
        : m_transaction(transaction), m_command(command), m_today(today), m_progress(progress) {}

    Status run() {
        for (const auto step : {&ImportUndoing::reverseDocuments, &ImportUndoing::cancelOrders,
                                &ImportUndoing::withdrawSalesOrders, &ImportUndoing::takeBackChanges}) {
            if (Status done = (this->*step)(); !done.ok()) {
                return done;
            }
        }
        return {};
    }
    const UndoneImport& undone() const { return m_undone; }

private:
    Status reverseDocuments() {
        const auto documents = commandrepository::documentsThatStand(m_transaction.database(), m_command);
        if (!documents.ok()) {
            return documents.error();
        }
        Ledger ledger(m_transaction);
        std::set<PurchaseOrderId> received;
        std::set<SaleKey> sales;
        for (const StoredDocument& document : *documents) {
            if (m_undone.documents % kDocumentsBetweenProgress == 0) {
                m_progress.tell(m_undone.documents, static_cast<std::int64_t>(documents->size()));
                if (m_progress.isCancelled()) {
                    return Error{ErrorCode::Cancelled, {}, {}};
                }
            }
            if (document.kind == DocumentKind::Sale) {
                sales.insert(keyOf(document));
            }
            if (Status back = takeReceiptBack(m_transaction, ledger, document.id, received); !back.ok()) {
                return back;
            }
            ++m_undone.documents;
        }
        if (Status replaced = postReplaced(ledger, sales); !replaced.ok()) {
            return replaced;
        }
        if (Status watched = watchBulkSales(m_transaction, m_soldAnew); !watched.ok()) {
            return watched;
        }
        const Status settled = ledger.settle();
        return settled.ok() ? followReceipts(m_transaction, received, m_today) : settled;
    }

    /// What the import had replaced stands again, as part of the import that it came with; but not where a later import
    /// has replaced this one's rows in turn.
    Status postReplaced(Ledger& ledger, const std::set<SaleKey>& sales) {
        const auto replaced = commandrepository::documentsTakenBack(m_transaction.database(), m_command);
        if (!replaced.ok()) {
            return replaced.error();
        }
        for (const StoredDocument& document : *replaced) {
            if (!sales.contains(keyOf(document))) {
                continue;
            }
            const auto parts = commandrepository::salesAsEntered(m_transaction.database(), document);
            if (!parts.ok()) {
                return parts.error();
            }
            std::optional<DocumentId> anew;
            for (const SalesDocument& part : *parts) {
                for (const SalesEntry& line : part.lines) {
                    m_soldAnew.insert(line.item);
                }
                if (anew) {
                    if (Status added = ledger.addSalesLines(*anew, part); !added.ok()) {
                        return added;
                    }
                    continue;
                }
                const auto added = ledger.addSales(part);
                if (!added.ok()) {
                    return added.error();
                }
                anew = *added;
            }
            ++m_undone.replaced;
        }
        return {};
    }

    Status cancelOrders() {
        const auto orders = commandrepository::orders(m_transaction.database(), m_command);
        if (!orders.ok()) {
            return orders.error();
        }
        for (const PurchaseOrderId id : *orders) {
            const auto order = readOrder(m_transaction.database(), id, m_today);
            if (!order.ok()) {
                return order.error();
            }
            if (order->head.state != OrderState::Cancelled) {
                if (Status step = stepOrder(m_transaction, id, OrderState::Cancelled, m_today); !step.ok()) {
                    return step;
                }
            }
            const auto number = freeOrderNumber(m_transaction, id);
            if (!number.ok()) {
                return number.error();
            }
            const Status recorded =
                recordChange(m_transaction, QStringLiteral("purchase_order"), id.value, QStringLiteral("update"),
                             {{QStringLiteral("state"), orderStateName(order->head.state)},
                              {QStringLiteral("number"), order->head.number}},
                             {{QStringLiteral("state"), orderStateName(OrderState::Cancelled)},
                              {QStringLiteral("number"), *number}});
            if (!recorded.ok()) {
                return recorded;
            }
            ++m_undone.orders;
        }
        return {};
    }

    Status withdrawSalesOrders() {
        const auto orders = commandrepository::salesOrders(m_transaction.database(), m_command);
        if (!orders.ok()) {
            return orders.error();
        }
        for (const SalesOrderId id : *orders) {
            if (Status withdrawn = withdrawSalesOrder(m_transaction, id, m_today); !withdrawn.ok()) {
                return withdrawn;
            }
            ++m_undone.orders;
        }
        return {};
    }

    Status takeBackChanges() {
        const auto changes = commandrepository::changes(m_transaction.database(), m_command);
        if (!changes.ok()) {
            return changes.error();
        }
        for (const AuditRow& change : *changes) {
            if (change.entity == QLatin1String("threshold")) {
                if (Status back = undoThresholdStep(m_transaction, change.entityId, m_today); !back.ok()) {
                    return back;
                }
                continue;
            }
            if (change.entity == QLatin1String("count_list_line")) {
                if (Status back = undoSheetEntry(m_transaction, change); !back.ok()) {
                    return back;
                }
                continue;
            }
            if (Status back = undoCatalogueChange(m_transaction, change, m_today, m_undone.catalogue); !back.ok()) {
                return back;
            }
        }
        return {};
    }

    Transaction& m_transaction;
    CommandId m_command;
    CalendarDay m_today;
    const JobProgress& m_progress;
    UndoneImport m_undone;
    QSet<ItemId> m_soldAnew;
};

} // namespace

Result<std::vector<PastImport>> ImportHistory::imports(int limit) const {
    return m_warehouse.read([&](const Database& database) -> Result<std::vector<PastImport>> {
        const auto files = commandrepository::takenFiles(database, limit);
        if (!files.ok()) {
            return files.error();
        }
        std::vector<PastImport> imports;
        for (const commandrepository::TakenFile& file : *files) {
            imports.push_back({file.id, file.kind, file.name, file.user, file.recordedAt, file.read, file.posted,
                               file.rejected, file.unchanged, file.undone});
        }
        return imports;
    });
}

Result<UndoneImport> ImportHistory::undo(std::int64_t import, const JobProgress& progress) {
    UndoneImport undone;
    const CommandInfo command{QStringLiteral("undo import"), {}, {}};
    const Status done = m_warehouse.write(command, [&](Transaction& transaction) -> Status {
        const auto file = commandrepository::takenFile(transaction.database(), import);
        if (!file.ok()) {
            return file.error();
        }
        if (!file->has_value() || (*file)->undone) {
            return Error{ErrorCode::NothingToUndo, {}, {}};
        }
        ImportUndoing undoing(transaction, (*file)->command, m_warehouse.today(), progress);
        if (Status back = undoing.run(); !back.ok()) {
            return back;
        }
        undone = undoing.undone();
        return recordChange(transaction, QStringLiteral("import_file"), import, QStringLiteral("delete"),
                            {{QStringLiteral("name"), (*file)->name}}, {});
    });
    return done.ok() ? Result<UndoneImport>(undone) : Result<UndoneImport>(done.error());
}

} // namespace qm
