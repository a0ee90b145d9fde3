#include "appactions.h"
#include "catalogueservice.h"
#include "delegates/receiptdelegate.h"
#include "localetext.h"
#include "purchaseorderservice.h"
#include "receivingpage.h"
#include "ui_receivingpage.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>
#include <QApplication>

namespace qm {

using Column = ReceiptModel::Column;

namespace {

Quantity onePiece(int decimals) {
    Quantity one{1};
    for (int i = 0; i < decimals; ++i) {
        one.value *= 10;
    }
    return one;
}

} // namespace

bool ReceivingPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Main:
        post();
        return true;
    case ActionId::RestAsOrdered:
        if (m_delivery.poorFill) {
            Q_EMIT noticed(tr("Count each line: %1 often sends less than ordered.").arg(m_delivery.order.supplierName),
                           false);
            return true;
        }
        m_model.apply([](ReceiptCount& count) { return count.takeRestAsOrdered(); });
        m_ui->settle->focusFirstMissing();
        return true;
    case ActionId::InPacks:
        m_ui->inPacks->toggle();
        return true;
    case ActionId::ArrivedUnchecked:
        postUnchecked();
        return true;
    case ActionId::ClaimLetter:
        writeLetter();
        return true;
    case ActionId::Damaged:
        damageCurrent();
        return true;
    case ActionId::Edit:
        editCounted({});
        return true;
    case ActionId::New:
        openWithoutOrder();
        return true;
    case ActionId::Filter:
        m_ui->scan->setFocus();
        return true;
    case ActionId::Undo:
        if (!undoStep() && m_lastPosted) {
            undoReceipt(m_lastPosted);
        }
        return true;
    case ActionId::UndoChosen: {
        const ReceiptRow* chosen = m_deliveries.receiptAt(m_ui->deliveries->currentIndex().row());
        if (chosen != nullptr || m_lastPosted) {
            undoReceipt(chosen != nullptr ? chosen->document : m_lastPosted);
        }
        return true;
    }
    default:
        return false;
    }
}

std::optional<std::size_t> ReceivingPage::currentLine() const {
    return m_model.lineAt(m_ui->lines->currentRow());
}

void ReceivingPage::selectLine(std::size_t line) {
    m_ui->lines->setCurrentIndex(m_model.index(m_model.rowOfLine(line), static_cast<int>(Column::Counted)));
}

void ReceivingPage::selectNext() {
    const int next = m_model.nextUncounted(m_ui->lines->currentRow());
    if (next >= 0) {
        m_ui->lines->setCurrentIndex(m_model.index(next, static_cast<int>(Column::Counted)));
    }
}

void ReceivingPage::editCounted(const QString& digit) {
    const auto line = currentLine();
    if (!line) {
        return;
    }
    m_delegate->beginWith(digit);
    const QModelIndex cell = m_model.index(m_model.rowOfLine(*line), static_cast<int>(Column::Counted));
    m_ui->lines->setCurrentIndex(cell);
    m_ui->lines->edit(cell);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (editor != nullptr && !digit.isEmpty()) {
        editor->deselect(); // the view selects all, and the next digit would replace the first
        editor->end(false);
    }
}

void ReceivingPage::damageCurrent() {
    if (const auto line = currentLine()) {
        const ReceiptLine& now = m_model.count().lines()[*line];
        const Quantity more = now.damaged + onePiece(now.decimals);
        m_model.apply([&](ReceiptCount& count) { return count.setDamaged(*line, more); });
    }
}

bool ReceivingPage::undoStep() {
    return m_model.apply([](ReceiptCount& count) { return count.undo(); });
}

bool ReceivingPage::takeScan(const QString& code) {
    const auto& expected = m_deliveries.expected();
    const auto order = std::ranges::find_if(expected, [&](const ExpectedDelivery& delivery) {
        return delivery.order.number.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (order != expected.end()) {
        const PurchaseOrderId id = order->order.id;
        // A further order of the supplier whose goods are being counted came with the same note.
        const bool joins = m_open && m_delivery.order.id && order->order.supplier == m_delivery.order.supplier &&
                           m_model.count().anythingCounted();
        if (!joins) {
            openRecord(id.value);
        } else if (std::ranges::find(m_delivery.orders, id) == m_delivery.orders.end()) {
            joinOrder(id, [this] { selectNext(); });
        }
        return true;
    }
    m_workspace.read(
        this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
        [this](const Result<Item>& item) {
            if (!item.ok()) {
                report(item.error());
                return;
            }
            scanItem(*item);
        });
    return true;
}

void ReceivingPage::scanItem(const Item& item) {
    if (!m_open) {
        openWithoutOrder();
    }
    if (const auto line = m_model.count().lineOf(item.id)) {
        countScanned(*line, item);
        return;
    }
    const SupplierId supplier = m_delivery.order.supplier;
    if (!supplier) {
        addNotOrdered(item, onePiece(item.decimals));
        return;
    }
    m_workspace.read(
        this,
        [supplier, item = item.id](Warehouse& warehouse) {
            OrderFilter filter;
            filter.supplier = supplier;
            filter.item = item;
            return PurchaseOrderService(warehouse).orders(filter);
        },
        [this, item](const Result<std::vector<PurchaseOrderRow>>& orders) {
            if (!orders.ok()) {
                report(orders.error());
                return;
            }
            // The supplier owes it on another order: that order came too.
            for (const PurchaseOrderRow& order : *orders) {
                const bool known = std::ranges::find(m_delivery.orders, order.id) != m_delivery.orders.end();
                if (!known && m_deliveries.rowOfOrder(order.id) >= 0) {
                    joinOrder(order.id, [this, item] {
                        if (const auto line = m_model.count().lineOf(item.id)) {
                            countScanned(*line, item);
                        } else {
                            addNotOrdered(item, onePiece(item.decimals));
                        }
                    });
                    return;
                }
            }
            addNotOrdered(item, onePiece(item.decimals));
        });
}

void ReceivingPage::countScanned(std::size_t line, const Item& item) {
    const Quantity quantity = m_ui->inPacks->isChecked() ? m_model.count().lines()[line].pack : onePiece(item.decimals);
    m_model.apply([&](ReceiptCount& count) { return count.add(line, quantity); });
    selectLine(line);
    noteScan(item, quantity);
}

void ReceivingPage::noteScan(const Item& item, Quantity quantity) {
    m_scans.add(QTime::currentTime(), item.name, quantity, item.decimals);
    m_ui->scan->setPlaceholderText(tr("Scan: order, item or carton · last: %1").arg(item.name));
    refreshHead();
}

void ReceivingPage::addNotOrdered(const Item& item, Quantity quantity) {
    ReceiptLine line;
    line.item = item.id;
    line.sku = item.sku;
    line.name = item.name;
    line.decimals = item.decimals;
    line.counted = quantity;
    line.wantsLot = item.shelfLifeDays.has_value();
    line.shelfLifeDays = item.shelfLifeDays.value_or(0);
    line.location = m_delivery.order.location;
    line.place = m_delivery.order.locationName;
    line.price = item.cost;
    // Without an order everything is wanted; beside one, it waits for a decision where nobody sells it.
    line.surplus = m_delivery.order.id ? FaultWay::Quarantine : FaultWay::Keep;
    m_model.apply([&](ReceiptCount& count) {
        count.append({line});
        return true;
    });
    selectLine(m_model.count().lines().size() - 1);
    noteScan(item, quantity);
}

} // namespace qm
