#include "appactions.h"
#include "catalogueservice.h"
#include "currency.h"
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

ReceiptLine lineOf(const PurchaseOrderLine& ordered, const PurchaseOrderRow& head) {
    ReceiptLine line;
    line.orderLine = ordered.id;
    line.item = ordered.item;
    line.sku = ordered.sku;
    line.name = ordered.name;
    line.supplierSku = ordered.supplierSku;
    line.decimals = ordered.decimals;
    line.ordered = ordered.quantity - ordered.received;
    line.pack = ordered.pack.value > 0 ? ordered.pack : Quantity{1};
    line.wantsLot = ordered.shelfLifeDays.has_value();
    line.shelfLifeDays = ordered.shelfLifeDays.value_or(0);
    line.location = head.location;
    line.place = head.locationName;
    line.price = ordered.price;
    return line;
}

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
        m_model.apply([](ReceiptCount& count) { return count.takeRestAsOrdered(); });
        m_ui->settle->focusFirstMissing();
        return true;
    case ActionId::InPacks:
        m_ui->inPacks->toggle();
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
    case ActionId::UndoReceipt: {
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

void ReceivingPage::keepCount() {
    if (m_open && m_model.count().anythingCounted()) {
        m_kept[m_order.id.value] = m_model.count();
    }
}

void ReceivingPage::openSelected() {
    if (const PurchaseOrderId id = m_deliveries.orderAt(m_ui->deliveries->currentIndex().row())) {
        openOrder(id);
    }
}

void ReceivingPage::openOrder(PurchaseOrderId id) {
    keepCount();
    m_workspace.read(
        this, [id](Warehouse& warehouse) { return PurchaseOrderService(warehouse).order(id); },
        [this](const Result<PurchaseOrder>& order) {
            if (!order.ok()) {
                report(order.error());
                return;
            }
            showOrder(*order, m_today);
        });
    m_workspace.read(
        this, [id](Warehouse& warehouse) { return GoodsReceiptService(warehouse).soldOut(id); },
        [this](Result<std::vector<SoldOutRow>> rows) {
            if (rows.ok()) {
                m_soldOut.setRows(std::move(*rows));
                refreshHead();
            }
        });
}

void ReceivingPage::showOrder(const PurchaseOrder& order, CalendarDay today) {
    const bool another = !m_open || m_order.id != order.head.id;
    m_order = order.head;
    m_open = true;
    std::vector<ReceiptLine> lines;
    for (const PurchaseOrderLine& ordered : order.lines) {
        if (ordered.quantity > ordered.received) {
            lines.push_back(lineOf(ordered, order.head));
        }
    }
    if (another) {
        m_ui->note->clear();
        m_ui->came->setDate(toDate(today));
    }
    const auto kept = m_kept.find(order.head.id.value);
    const Result<int> digits = currencyMinorDigits(order.head.currency);
    m_ui->settle->setOrder(order.head.number, order.head.currency, today);
    if (kept != m_kept.end()) {
        showCount(kept->second);
    } else if (another || !m_model.count().anythingCounted()) {
        showCount(ReceiptCount(std::move(lines), digits.ok() ? *digits : 2));
    }
}

void ReceivingPage::openWithoutOrder() {
    keepCount();
    m_order = {};
    m_open = true;
    m_soldOut.setRows({});
    m_ui->deliveries->clearSelection();
    m_ui->note->clear();
    m_ui->came->setDate(toDate(m_today));
    m_ui->settle->setOrder({}, {}, m_today);
    const auto kept = m_kept.find(0);
    showCount(kept != m_kept.end() ? kept->second : ReceiptCount());
    m_ui->scan->setFocus();
}

void ReceivingPage::showCount(ReceiptCount count) {
    m_model.setCount(std::move(count));
    retranslate();
    selectNext();
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
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
        openRecord(order->order.id.value);
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
    const auto line = m_model.count().lineOf(item.id);
    Quantity quantity = onePiece(item.decimals);
    if (line) {
        if (m_ui->inPacks->isChecked()) {
            quantity = m_model.count().lines()[*line].pack;
        }
        m_model.apply([&](ReceiptCount& count) { return count.add(*line, quantity); });
        selectLine(*line);
    } else {
        addNotOrdered(item, quantity);
    }
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
    line.location = m_order.location;
    line.place = m_order.locationName;
    line.price = item.cost;
    m_model.apply([&](ReceiptCount& count) {
        count.append(line);
        return true;
    });
    selectLine(m_model.count().lines().size() - 1);
}

void ReceivingPage::post() {
    if (!m_open || m_posting) {
        return;
    }
    setFocus(); // what is being typed counts
    if (!m_model.count().anythingCounted()) {
        Q_EMIT noticed(
            tr("Nothing is counted yet. %1 takes all as ordered.").arg(m_actions.keyText(ActionId::RestAsOrdered)),
            false);
        return;
    }
    if (m_ui->settle->focusFirstMissing()) {
        Q_EMIT noticed(tr("Enter the expiry of what does not keep, then post."), false);
        return;
    }
    ReceiptDraft draft;
    draft.order = m_order.id;
    draft.location = m_order.location;
    draft.deliveryNote = m_ui->note->text().trimmed();
    draft.day = fromDate(m_ui->came->date());
    draft.entries = m_model.count().entries();
    m_posting = true;
    m_workspace.change(
        this, [draft](Warehouse& warehouse) { return GoodsReceiptService(warehouse).post(draft); },
        [this](const Result<ReceiptRow>& receipt) {
            m_posting = false;
            if (!receipt.ok()) {
                report(receipt.error());
                return;
            }
            posted(*receipt);
        });
}

void ReceivingPage::posted(const ReceiptRow& receipt) {
    m_lastPosted = receipt.document;
    m_kept.erase(m_order.id.value);
    m_order = {};
    m_open = false;
    m_scans.setRows({});
    m_soldOut.setRows({});
    showCount({});
    Q_EMIT noticed(tr("Receipt %1 posted").arg(receipt.number), true);
    reload();
}

void ReceivingPage::undoReceipt(DocumentId receipt) {
    m_workspace.change(
        this, [receipt](Warehouse& warehouse) { return GoodsReceiptService(warehouse).undo(receipt); },
        [this](const Status& status) {
            if (check(status)) {
                m_lastPosted = {};
                Q_EMIT noticed(tr("Receipt undone: the goods are on order again"), false);
                reload();
            }
        });
}

} // namespace qm
