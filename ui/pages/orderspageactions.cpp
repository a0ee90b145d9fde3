#include "dialogs/questiondialogs.h"
#include "documentfolder.h"
#include "errortext.h"
#include "localetext.h"
#include "orderdocuments.h"
#include "orderspage.h"
#include "orderstatetext.h"
#include "theme.h"
#include "ui_orderspage.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>
#include <QDir>

namespace qm {

namespace {

bool isOpen(OrderState state) {
    return state != OrderState::Received && state != OrderState::Closed && state != OrderState::Cancelled;
}

bool isOnItsWay(OrderState state) {
    return state == OrderState::Sent || state == OrderState::Confirmed || state == OrderState::PartlyReceived;
}

} // namespace

void OrdersPage::readDetail() {
    const PurchaseOrderRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    m_workspace.read(
        this, [id = row->id](Warehouse& warehouse) { return PurchaseOrderService(warehouse).order(id); },
        [this](const Result<PurchaseOrder>& order) {
            if (!order.ok()) {
                report(order.error());
            } else if (const PurchaseOrderRow* now = current(); now != nullptr && now->id == order->head.id) {
                showDetail(*order);
            }
        });
}

void OrdersPage::showDetail(const PurchaseOrder& order) {
    const PurchaseOrderRow& head = order.head;
    m_lines.setOrder(order);
    m_ui->number->setText(head.number);
    m_ui->number->setFont(scaledFont(16, QFont::DemiBold));
    m_ui->supplier->setText(head.supplierName);
    m_ui->state->setPill(orderStatePill(head.state, head.daysLate));
    m_ui->total->setText(tr("%Ln lines, <b>%1 %2</b>", nullptr, static_cast<int>(order.lines.size()))
                             .arg(cellText(amountCell(head.amount, head.currency)), head.currency));
    m_ui->write->setEnabled(isOpen(head.state));
    m_ui->sent->setEnabled(head.state == OrderState::Approved);
    m_ui->receive->setEnabled(isOnItsWay(head.state));
    m_ui->expected->setEnabled(isOpen(head.state));
    m_ui->close->setEnabled(head.state == OrderState::PartlyReceived || head.state == OrderState::Received);
    m_ui->cancel->setEnabled(isOpen(head.state) && head.state != OrderState::PartlyReceived);
    fillFacts(head);
}

void OrdersPage::fillFacts(const PurchaseOrderRow& head) {
    while (m_ui->facts->rowCount() > 0) {
        m_ui->facts->removeRow(0);
    }
    const auto add = [this](const QString& name, const QString& value) {
        auto* label = new QLabel(name, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto* text = new QLabel(value, this);
        text->setWordWrap(true);
        m_ui->facts->addRow(label, text);
    };
    add(tr("Ordered"), dayText(head.ordered));
    add(tr("Expected"), head.expected ? dayText(*head.expected) : tr("not known"));
    add(tr("Sent"), head.sent ? dayText(*head.sent) : tr("not yet"));
    add(tr("Deliver to"), head.locationName);
    if (!head.note.isEmpty()) {
        add(tr("Note"), head.note);
    }
}

void OrdersPage::writeDocuments() {
    std::vector<PurchaseOrderId> ids;
    for (const PurchaseOrderRow& row : selected()) {
        if (isOpen(row.state)) {
            ids.push_back(row.id);
        }
    }
    const bool several = ids.size() > 1;
    const QString folder = documentFolder();
    m_workspace.change(
        this,
        [ids, several, folder](Warehouse& warehouse) -> Result<std::vector<WrittenOrder>> {
            std::vector<PurchaseOrderId> orders = ids;
            const Result<std::vector<PurchaseOrderRow>> waiting = PurchaseOrderService(warehouse).toSend();
            if (!waiting.ok()) {
                return waiting.error();
            }
            // One selected row is only where the cursor stands: all that wait are meant, if any do.
            if (!several && !waiting->empty()) {
                orders.clear();
                for (const PurchaseOrderRow& row : *waiting) {
                    orders.push_back(row.id);
                }
            }
            return OrderDocuments(warehouse).write(orders, folder, OrderDocuments::MarkSent::No);
        },
        [this, folder](const Result<std::vector<WrittenOrder>>& written) {
            if (!written.ok()) {
                report(written.error());
                return;
            }
            const auto failed = std::ranges::find_if(*written, [](const WrittenOrder& o) { return !o.status.ok(); });
            if (failed != written->end()) {
                Q_EMIT this->failed(tr("%1: %2").arg(failed->number, errorText(failed->status.error())));
                return;
            }
            Q_EMIT noticed(tr("%Ln orders written to %1", nullptr, static_cast<int>(written->size()))
                               .arg(QDir::toNativeSeparators(folder)),
                           false);
        });
}

void OrdersPage::markSent() {
    std::vector<PurchaseOrderId> ids;
    for (const PurchaseOrderRow& row : selected()) {
        if (row.state == OrderState::Approved) {
            ids.push_back(row.id);
        }
    }
    if (ids.empty()) {
        Q_EMIT noticed(tr("Choose orders that are to be sent."), false);
        return;
    }
    m_workspace.change(
        this,
        [ids](Warehouse& warehouse) {
            return PurchaseOrderService(warehouse).markSent(ids, warehouse.today(), QStringLiteral("documents"));
        },
        [this, ids](const Status& status) {
            if (check(status)) {
                m_lastSent = ids;
                Q_EMIT noticed(tr("%Ln orders marked as sent", nullptr, static_cast<int>(ids.size())), true);
                Q_EMIT actionsChanged();
            }
        });
}

void OrdersPage::undoSent() {
    m_workspace.change(
        this, [ids = m_lastSent](Warehouse& warehouse) { return PurchaseOrderService(warehouse).undoSent(ids); },
        [this](const Status& status) {
            if (check(status)) {
                m_lastSent.clear();
                Q_EMIT noticed(tr("Not sent any more"), false);
                Q_EMIT actionsChanged();
            }
        });
}

void OrdersPage::askExpected() {
    const PurchaseOrderRow* row = current();
    if (row == nullptr || !isOpen(row->state)) {
        return;
    }
    const QDate start = row->expected ? toDate(*row->expected) : shownToday();
    askDay(this, tr("New delivery day"), tr("When will %1 from %2 arrive?").arg(row->number, row->supplierName), start,
           toDate(row->ordered), [this, id = row->id](QDate day) {
               m_workspace.change(
                   this,
                   [id, day](Warehouse& warehouse) {
                       return PurchaseOrderService(warehouse).setExpected(id, fromDate(day));
                   },
                   [this](const Status& status) { check(status); });
           });
}

void OrdersPage::askEnd(bool cancelled) {
    const PurchaseOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    const QString question = cancelled ? tr("Why is %1 cancelled? Nothing of it will be expected any more.")
                                       : tr("Why is %1 closed? What has not come will not be expected any more.");
    askReason(this, cancelled ? tr("Cancel order") : tr("Close order"), question.arg(row->number),
              [this, id = row->id, cancelled](const QString& reason) {
                  m_workspace.change(
                      this,
                      [id, reason, cancelled](Warehouse& warehouse) {
                          PurchaseOrderService service(warehouse);
                          return cancelled ? service.cancel(id, reason) : service.closeOrder(id, reason);
                      },
                      [this](const Status& status) { check(status); });
              });
}

} // namespace qm
