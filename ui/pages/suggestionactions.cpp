#include "suggestionspage.h"

#include "bulksaleservice.h"
#include "dialogs/bulksaledialog.h"
#include "localetext.h"
#include "orderapprovalservice.h"
#include "ordersuggestionmodel.h"
#include "purchaseorderservice.h"
#include "replenishmentservice.h"
#include "ui_suggestionspage.h"
#include "workspace.h"
#include "writtendocuments.h"

namespace qm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

bool SuggestionsPage::perform(ActionId id) {
    DataTable* table = m_form->table;
    switch (id) {
    case ActionId::Main:
        m_board.asOf ? approve() : makeSuggestions();
        return true;
    case ActionId::MakeSuggestions:
        makeSuggestions();
        return true;
    case ActionId::Edit:
        beginEdit({});
        return true;
    case ActionId::NextLook:
        table->selectRowAt(m_model->nextApart(table->currentRow()));
        return true;
    case ActionId::NextSupplier:
        if (const int heading = m_model->nextSupplier(table->currentRow()); heading >= 0) {
            const bool hasLine = heading + 1 < m_model->rowCount() && m_model->rowAt(heading + 1).isLine();
            table->scrollTo(m_model->index(heading, 0), QAbstractItemView::PositionAtTop);
            table->selectRowAt(hasLine ? heading + 1 : heading);
        }
        return true;
    case ActionId::Include:
        if (const int row = table->currentRow(); row >= 0 && !m_model->rowAt(row).isLine()) {
            m_model->toggleGroup(row);
        } else if (const QList<int> rows = table->selectedRowNumbers(); !rows.isEmpty()) {
            toggleIncluded(rows);
        }
        return true;
    case ActionId::Snooze:
        toggleSnooze();
        return true;
    case ActionId::Budget:
        askBudget();
        return true;
    case ActionId::AddLine:
        askNewLine();
        return true;
    case ActionId::MoveLine:
        askMove();
        return true;
    case ActionId::Why:
        if (const int row = table->currentRow(); row >= 0 && m_model->rowAt(row).kind == BoardRow::Kind::Apart) {
            apartAction(row);
        } else if (row >= 0 && !m_model->rowAt(row).isLine()) {
            m_model->toggleGroup(row);
        } else {
            m_form->why->setVisible(!m_form->why->isVisible());
        }
        return true;
    case ActionId::WriteDocuments:
        writeDocuments();
        return true;
    case ActionId::MarkSent:
        markSent();
        return true;
    default:
        return false;
    }
}

void SuggestionsPage::approve() {
    if (!m_prepared.isEmpty()) {
        m_form->bar->accept();
        return;
    }
    m_workspace.read(
        this,
        [supplier = m_supplier](Warehouse& warehouse) { return OrderApprovalService(warehouse).preview(supplier); },
        [this](const Result<ApprovalSummary>& preview) {
            if (!preview.ok()) {
                report(preview.error());
                return;
            }
            if (preview->lines == 0) {
                Q_EMIT noticed(tr("No line is included: nothing to approve."), false);
                return;
            }
            QString question = tr("Approve %Ln lines", nullptr, preview->lines) + u' ' +
                               tr("for %Ln suppliers, %1 %2?", nullptr, preview->suppliers)
                                   .arg(moneyText(preview->total, m_board.minorDigits), preview->currency);
            // All that stands apart on the page, also what was never counted and so has no suggestion.
            const int apart = m_supplier ? preview->apart : static_cast<int>(m_board.apart.size());
            QStringList left;
            for (const auto& [count, words] :
                 {std::pair{preview->overLimit, tr("%Ln above your limit", nullptr, preview->overLimit)},
                  std::pair{preview->snoozed, tr("%Ln snoozed", nullptr, preview->snoozed)},
                  std::pair{apart, tr("%Ln to look at", nullptr, apart)}}) {
                if (count > 0) {
                    left += words;
                }
            }
            if (!left.isEmpty()) {
                question += u'\n' + tr("Left out: %1.").arg(left.join(tr(", ", "between what is left out")));
            }
            m_prepared = question;
            m_form->bar->ask(question, tr("Approve"), [this] {
                approveNow();
                return true;
            });
            Q_EMIT headingChanged();
        });
}

void SuggestionsPage::approveNow() {
    m_workspace.change(
        this,
        [supplier = m_supplier](Warehouse& warehouse, const JobProgress& progress) {
            return OrderApprovalService(warehouse).approve(supplier, progress);
        },
        [this](const Result<ApprovalSummary>& done) {
            if (!done.ok()) {
                report(done.error());
                return;
            }
            const QString text =
                tr("%Ln orders made, %1. F6 writes their documents.", nullptr, static_cast<int>(done->orders.size()))
                    .arg(moneyText(done->total, m_board.minorDigits));
            m_undo.push({tr("Approval"), [](Warehouse& warehouse, const JobProgress& progress) {
                             return OrderApprovalService(warehouse).undoApproval(progress);
                         }});
            Q_EMIT noticed(text, true);
        },
        tr("Approving orders"));
}

void SuggestionsPage::makeSuggestions() {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_workspace.change(
        this,
        [](Warehouse& warehouse, const JobProgress& progress) {
            return ReplenishmentService(warehouse).suggest({}, progress);
        },
        [this](const Result<SuggestSummary>& done) {
            m_busy = false;
            if (!done.ok()) {
                report(done.error());
                return;
            }
            m_undo.clear();
            Q_EMIT noticed(tr("%Ln suggestions", nullptr, done->lines), false);
            reload();
        },
        tr("Forecasting demand and working out orders"));
}

void SuggestionsPage::writeDocuments() {
    writeOrderDocuments(m_workspace, this, {}, [this](const Result<WrittenDocuments>& written) {
        if (!written.ok()) {
            report(written.error());
        } else {
            Q_EMIT written->failed ? failed(written->text) : noticed(written->text, false);
        }
    });
}

void SuggestionsPage::markSent() {
    const CalendarDay today = m_workspace.warehouse().today();
    m_workspace.change(
        this,
        [today](Warehouse& warehouse) -> Result<std::vector<PurchaseOrderId>> {
            PurchaseOrderService orders(warehouse);
            const auto open = orders.toSend();
            if (!open.ok()) {
                return open.error();
            }
            std::vector<PurchaseOrderId> ids;
            for (const PurchaseOrderRow& order : *open) {
                ids.push_back(order.id);
            }
            if (!ids.empty()) {
                if (const Status status = orders.markSent(ids, today, u"documents"_s); !status.ok()) {
                    return status.error();
                }
            }
            return ids;
        },
        [this](const Result<std::vector<PurchaseOrderId>>& sent) {
            if (!sent.ok()) {
                report(sent.error());
                return;
            }
            if (sent->empty()) {
                Q_EMIT noticed(tr("No approved order waits to be sent."), false);
                return;
            }
            const QString text = tr("%Ln orders marked as sent", nullptr, static_cast<int>(sent->size()));
            m_undo.push(
                {text, [ids = *sent](Warehouse& warehouse) { return PurchaseOrderService(warehouse).undoSent(ids); }});
            Q_EMIT noticed(text, true);
        });
}

void SuggestionsPage::apartAction(int row) {
    const SuggestionRow& line = m_model->rowAt(row).line;
    switch (line.apart) {
    case ApartReason::StaleData:
        Q_EMIT actionWanted(ActionId::ImportSales);
        break;
    case ApartReason::OverLimit:
    case ApartReason::None:
        m_form->why->show();
        break;
    case ApartReason::OpenAnomaly:
        if (line.apartQuantity.value > 0) {
            checkSale(line.item);
            break;
        }
        [[fallthrough]];
    default:
        Q_EMIT pageWanted(PageId::Items, line.item.value);
    }
}

void SuggestionsPage::checkSale(ItemId item) {
    m_workspace.read(
        this, [item](Warehouse& warehouse) { return BulkSaleService(warehouse).open(item); },
        [this](const Result<std::vector<BulkSale>>& sales) {
            if (!sales.ok() || sales->empty()) {
                sales.ok() ? reload() : report(sales.error());
                return;
            }
            auto* dialog = new BulkSaleDialog(sales->front(), m_workspace, this);
            connect(dialog, &BulkSaleDialog::decided, this, [this](SalesLineId line, BulkDecision decision) {
                const QString said = decision == BulkDecision::Real
                                         ? tr("The sale counts as demand. Make suggestions anew: Shift F5.")
                                         : tr("The sale is left out. Make suggestions anew: Shift F5.");
                m_undo.push({said, [line](Warehouse& warehouse) {
                                 return BulkSaleService(warehouse).decide(line, BulkDecision::Undecided);
                             }});
                Q_EMIT noticed(said, true);
            });
            dialog->open();
        });
}

} // namespace qm
