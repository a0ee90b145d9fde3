#include "appactions.h"
#include "detailrows.h"
#include "dialogs/questiondialogs.h"
#include "documentfolder.h"
#include "localetext.h"
#include "orderdocuments.h"
#include "orderspage.h"
#include "orderstatetext.h"
#include "theme.h"
#include "ui_orderspage.h"
#include "warehouse.h"
#include "workspace.h"
#include "writtendocuments.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace qm {

namespace {

bool isOpen(OrderState state) {
    return state != OrderState::Received && state != OrderState::Closed && state != OrderState::Cancelled;
}

constexpr const char* kWays[] = {"documents", "mail", "printed", "phone", "web"};

QString sentWayText(const QString& way) {
    return way == QLatin1String("mail")        ? OrdersPage::tr("mail")
           : way == QLatin1String("printed")   ? OrdersPage::tr("post or fax")
           : way == QLatin1String("phone")     ? OrdersPage::tr("phone")
           : way == QLatin1String("web")       ? OrdersPage::tr("his web shop")
           : way == QLatin1String("import")    ? OrdersPage::tr("the import")
           : way == QLatin1String("documents") ? OrdersPage::tr("the written documents")
                                               : way;
}

bool isOnItsWay(OrderState state) {
    return state == OrderState::Sent || state == OrderState::Confirmed || state == OrderState::PartlyReceived;
}

} // namespace

bool OrdersPage::canClose(OrderState state) {
    return state == OrderState::PartlyReceived || state == OrderState::Received;
}

bool OrdersPage::canCancel(OrderState state) {
    return isOpen(state) && state != OrderState::PartlyReceived;
}

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
    m_ui->close->setEnabled(canClose(head.state));
    m_ui->cancel->setEnabled(canCancel(head.state));
    fillFacts(head);
}

void OrdersPage::fillFacts(const PurchaseOrderRow& head) {
    DetailRows rows(*m_ui->facts);
    rows.add(tr("Ordered"), dayText(head.ordered));
    rows.add(tr("Expected"), head.expected ? dayText(*head.expected) : tr("not known"));
    rows.add(tr("Sent"), !head.sent ? tr("not yet")
                         : head.sentWay.isEmpty()
                             ? dayText(*head.sent)
                             : tr("%1, by %2").arg(dayText(*head.sent), sentWayText(head.sentWay)));
    rows.add(tr("Deliver to"), head.locationName);
    rows.add(tr("Note"), head.note);
}

void OrdersPage::writeDocuments() {
    std::vector<PurchaseOrderId> ids;
    const auto rows = selected();
    // One selected row is only where the cursor stands: all that wait are meant, if any do.
    const bool chosen = rows.size() > 1 || m_toSend == 0;
    for (const PurchaseOrderRow& row : rows) {
        if (chosen && isOpen(row.state)) {
            ids.push_back(row.id);
        }
    }
    writeOrderDocuments(m_workspace, this, ids, [this](const Result<WrittenDocuments>& written) {
        if (!written.ok()) {
            report(written.error());
        } else {
            Q_EMIT written->failed ? failed(written->text) : noticed(written->text, false);
        }
    });
}

void OrdersPage::showDocument() {
    const PurchaseOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    m_workspace.read(
        this,
        [id = row->id, folder = documentFolder()](Warehouse& warehouse) {
            return OrderDocuments(warehouse).write({id}, folder, OrderDocuments::MarkSent::No);
        },
        [this](const Result<std::vector<WrittenOrder>>& written) {
            if (!written.ok()) {
                report(written.error());
            } else if (!written->front().status.ok()) {
                report(written->front().status.error());
            } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(written->front().pdf))) {
                Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(written->front().pdf)), false);
            }
        });
}

void OrdersPage::askSent() {
    std::vector<PurchaseOrderId> ids;
    for (const PurchaseOrderRow& row : selected()) {
        if (row.state == OrderState::Approved) {
            ids.push_back(row.id);
        }
    }
    if (ids.empty()) {
        Q_EMIT noticed(tr("Choose approved orders: others are sent already, or not yet approved."), false);
        return;
    }
    m_ui->bar->ask(tr("Mark %Ln orders as sent?", nullptr, static_cast<int>(ids.size())), tr("Mark as sent"),
                   [this, ids] {
                       markSent(ids, fromDate(m_sentDay->date()), m_sentWay->currentData().toString());
                       return true;
                   });
    m_sentWay = m_ui->bar->addChoice(tr("by"));
    for (const char* way : kWays) {
        m_sentWay->addItem(sentWayText(QString::fromLatin1(way)), QString::fromLatin1(way));
    }
    m_sentDay = m_ui->bar->addDay(tr("on"), shownToday());
}

void OrdersPage::markSent(const std::vector<PurchaseOrderId>& ids, CalendarDay day, const QString& way) {
    m_workspace.change(
        this, [ids, day, way](Warehouse& warehouse) { return PurchaseOrderService(warehouse).markSent(ids, day, way); },
        [this, ids](const Status& status) {
            if (!check(status)) {
                return;
            }
            const QString text = tr("%Ln orders marked as sent", nullptr, static_cast<int>(ids.size()));
            m_undo.push({text, [ids](Warehouse& warehouse) { return PurchaseOrderService(warehouse).undoSent(ids); }});
            Q_EMIT noticed(text, true);
        });
}

void OrdersPage::askExpected() {
    const PurchaseOrderRow* row = current();
    if (row == nullptr || !isOpen(row->state)) {
        return;
    }
    const QDate start = row->expected ? toDate(*row->expected) : shownToday();
    askDay(this, tr("New delivery day"), tr("When will %1 from %2 arrive?").arg(row->number, row->supplierName), start,
           toDate(row->ordered), [this, order = *row](QDate day) { setExpected(order, fromDate(day)); });
}

void OrdersPage::setExpected(const PurchaseOrderRow& row, CalendarDay day) {
    m_workspace.change(
        this, [id = row.id, day](Warehouse& warehouse) { return PurchaseOrderService(warehouse).setExpected(id, day); },
        [this, number = row.number, day](const Result<OrderDates>& before) {
            if (!before.ok()) {
                report(before.error());
                return;
            }
            const QString text = tr("%1 is expected on %2").arg(number, dayText(day));
            m_undo.push({text, [before = *before](Warehouse& warehouse) {
                             return PurchaseOrderService(warehouse).restoreExpected(before);
                         }});
            Q_EMIT noticed(text, true);
        });
}

void OrdersPage::askNote() {
    const PurchaseOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    if (row->state != OrderState::Draft && row->state != OrderState::Approved) {
        Q_EMIT noticed(tr("%1 has been sent: its note is printed.").arg(row->number), false);
        return;
    }
    m_ui->bar->ask(tr("What is to be printed on %1?").arg(row->number), tr("Keep"), [this, order = *row] {
        const QString note = m_note->text().trimmed();
        m_workspace.change(
            this,
            [id = order.id, note](Warehouse& warehouse) { return PurchaseOrderService(warehouse).setNote(id, note); },
            [this, order](const Status& status) {
                if (!check(status)) {
                    return;
                }
                const QString text = tr("%1: note kept").arg(order.number);
                m_undo.push({text, [id = order.id, before = order.note](Warehouse& warehouse) {
                                 return PurchaseOrderService(warehouse).setNote(id, before);
                             }});
                Q_EMIT noticed(text, true);
            });
        return true;
    });
    m_note = m_ui->bar->addField(tr("Note"), row->note, 200);
}

void OrdersPage::askEnd(bool cancelled) {
    const PurchaseOrderRow* row = current();
    if (row == nullptr) {
        return;
    }
    const QString question = cancelled ? tr("Why is %1 cancelled? Nothing of it will be expected any more.")
                                       : tr("Why is %1 closed? What has not come will not be expected any more.");
    const QString done = (cancelled ? tr("%1 is cancelled") : tr("%1 is closed")).arg(row->number);
    const QString told = cancelled && isOnItsWay(row->state)
                             ? tr("%1 is cancelled. Tell the supplier: %2 writes the cancellation.")
                                   .arg(row->number, m_actions.keyText(ActionId::ShowDocument))
                             : done;
    askReason(this, cancelled ? tr("Cancel order") : tr("Close order"), question.arg(row->number),
              [this, id = row->id, cancelled, done, told](const QString& reason) {
                  m_workspace.change(
                      this,
                      [id, reason, cancelled](Warehouse& warehouse) {
                          PurchaseOrderService service(warehouse);
                          return cancelled ? service.cancel(id, reason) : service.closeOrder(id, reason);
                      },
                      [this, done, told](const Result<EndedOrder>& ended) {
                          if (!ended.ok()) {
                              report(ended.error());
                              return;
                          }
                          m_undo.push({done, [ended = *ended](Warehouse& warehouse) {
                                           return PurchaseOrderService(warehouse).openAgain(ended);
                                       }});
                          Q_EMIT noticed(told, true);
                      });
              });
}

} // namespace qm
