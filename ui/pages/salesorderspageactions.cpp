#include "dialogs/questiondialogs.h"
#include "dialogs/returndialog.h"
#include "documentfolder.h"
#include "errortext.h"
#include "localetext.h"
#include "pickingfiles.h"
#include "returnservice.h"
#include "salesorderspage.h"
#include "salesorderstatetext.h"
#include "salesorderwriting.h"
#include "ui_salesorderspage.h"
#include "warehouse.h"
#include "workspace.h"

#include <QDir>

namespace qm {

void SalesOrdersPage::stepOn() {
    const SalesOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    switch (row->state) {
    case SalesOrderState::Draft:
        return confirm(*row, Shortage::Refuse);
    case SalesOrderState::Confirmed:
    case SalesOrderState::Picked:
        return ship(*row, false);
    case SalesOrderState::Shipped:
        return mark(*row, SalesOrderState::Delivered);
    case SalesOrderState::Delivered:
        return mark(*row, SalesOrderState::Invoiced);
    case SalesOrderState::Invoiced:
        return mark(*row, SalesOrderState::Closed);
    default:
        return;
    }
}

void SalesOrdersPage::write(const SalesOrder& order) {
    writeSalesOrder(order, m_workspace, m_actions, this, [this](SalesOrderId id, const UndoStep& step) {
        m_wanted = id.value;
        m_undo.push(step);
        Q_EMIT noticed(step.done, true);
        reload();
    });
}

void SalesOrdersPage::editDraft() {
    const SalesOrderRow* row = current();
    if (row == nullptr || row->state != SalesOrderState::Draft) {
        return;
    }
    m_workspace.read(
        this, [id = row->id](Warehouse& warehouse) { return SalesOrderService(warehouse).order(id); },
        [this](const Result<SalesOrder>& order) {
            if (order.ok()) {
                write(*order);
            } else {
                report(order.error());
            }
        });
}

void SalesOrdersPage::confirm(const SalesOrderRow& row, Shortage shortage) {
    m_workspace.change(
        this,
        [id = row.id, shortage](Warehouse& warehouse) { return SalesOrderService(warehouse).confirm(id, shortage); },
        [this, row, shortage](const Status& status) {
            if (!status.ok() && status.error().code == ErrorCode::TooFewAvailable && shortage == Shortage::Refuse) {
                m_ui->bar->ask(errorText(status.error()), tr("Back order"), [this, row] {
                    confirm(row, Shortage::BackOrder);
                    return true;
                });
                return;
            }
            if (!check(status)) {
                return;
            }
            const QString text = tr("%1 is confirmed").arg(row.number);
            m_undo.push(
                {text, [id = row.id](Warehouse& warehouse) { return SalesOrderService(warehouse).undoConfirm(id); }});
            Q_EMIT noticed(text, true);
        });
}

void SalesOrdersPage::ship(const SalesOrderRow& row, bool whatThereIs) {
    ShipmentDraft draft;
    draft.order = row.id;
    draft.whatThereIs = whatThereIs;
    m_workspace.change(
        this, [draft](Warehouse& warehouse) { return ShippingService(warehouse).ship(draft); },
        [this, row, whatThereIs](const Result<PostedShipment>& shipped) {
            if (!shipped.ok() && shipped.error().code == ErrorCode::TooFewAvailable && !whatThereIs) {
                m_ui->bar->ask(errorText(shipped.error()), tr("Ship what there is"), [this, row] {
                    ship(row, true);
                    return true;
                });
                return;
            }
            if (!shipped.ok()) {
                report(shipped.error());
                return;
            }
            const QString text = shipped->after == SalesOrderState::Shipped
                                     ? tr("%1 is shipped as %2").arg(row.number, shipped->number)
                                     : tr("%1: a part is shipped as %2").arg(row.number, shipped->number);
            m_undo.push({text, [shipment = *shipped](Warehouse& warehouse) {
                             return ShippingService(warehouse).undo(shipment);
                         }});
            Q_EMIT noticed(text, true);
        });
}

void SalesOrdersPage::mark(const SalesOrderRow& row, SalesOrderState to) {
    const CalendarDay day = m_workspace.warehouse().today();
    m_workspace.change(
        this, [id = row.id, to, day](Warehouse& warehouse) { return SalesOrderService(warehouse).step(id, to, day); },
        [this, row, to, day](const Status& status) {
            if (!check(status)) {
                return;
            }
            const QString text = tr("%1 is marked as %2").arg(row.number, salesOrderStateText(to));
            m_undo.push({text, [id = row.id, before = row.state, day](Warehouse& warehouse) {
                             return SalesOrderService(warehouse).step(id, before, day);
                         }});
            Q_EMIT noticed(text, true);
        });
}

void SalesOrdersPage::askCancel() {
    const SalesOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    askReason(this, tr("Cancel order"), tr("Why is %1 cancelled? What is held for it is free again.").arg(row->number),
              [this, order = *row](const QString& reason) {
                  m_workspace.change(
                      this,
                      [id = order.id, reason](Warehouse& warehouse) {
                          return SalesOrderService(warehouse).cancel(id, reason);
                      },
                      [this, order](const Result<SalesOrderStep>& step) {
                          if (!step.ok()) {
                              report(step.error());
                              return;
                          }
                          const QString text = tr("%1 is cancelled").arg(order.number);
                          m_undo.push({text, [step = *step](Warehouse& warehouse) {
                                           return SalesOrderService(warehouse).undoCancel(step);
                                       }});
                          Q_EMIT noticed(text, true);
                      });
              });
}

void SalesOrdersPage::takeReturn() {
    const SalesOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    const int line = m_ui->lines->currentRow();
    const QString sku = line >= 0 ? m_lines.rowAt(line).line.sku : QString();
    auto* dialog = new ReturnDialog({row->number, sku}, m_workspace, this);
    connect(dialog, &ReturnDialog::saved, this, [this](ReturnCaseId, const QString& number) {
        const QString text = tr("Return taken up: decide it on the page Returns and complaints");
        m_undo.push({text, [number](Warehouse& warehouse) {
                         return ReturnService(warehouse).undo(number, ReturnState::Open);
                     }});
        Q_EMIT noticed(text, true);
    });
    dialog->open();
}

void SalesOrdersPage::writePickingList() {
    m_workspace.change(
        this,
        [folder = documentFolder()](Warehouse& warehouse) {
            return writePickingFiles(warehouse, {}, folder, QLocale());
        },
        [this](const Result<PickingFiles>& written) {
            if (!written.ok()) {
                report(written.error());
            } else if (written->list.lines.empty()) {
                Q_EMIT noticed(tr("Nothing is held for an order: there is nothing to pick."), false);
            } else {
                Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(written->pdf)), false);
            }
        },
        tr("Writing the picking list"));
}

} // namespace qm
