#include "catalogueservice.h"
#include "currency.h"
#include "localetext.h"
#include "purchaseorderservice.h"
#include "receivingpage.h"
#include "ui_receivingpage.h"
#include "warehouse.h"
#include "workspace.h"

#include <algorithm>

namespace qm {

namespace {

ReceiptLine lineOf(const PurchaseOrderLine& ordered, const PurchaseOrderRow& head) {
    ReceiptLine line;
    line.orderLine = ordered.id;
    line.item = ordered.item;
    line.sku = ordered.sku;
    line.name = ordered.name;
    line.supplierSku = ordered.supplierSku;
    line.decimals = ordered.decimals;
    line.ordered = ordered.open();
    line.pack = ordered.pack.value > 0 ? ordered.pack : Quantity{1};
    line.wantsLot = ordered.shelfLifeDays.has_value();
    line.shelfLifeDays = ordered.shelfLifeDays.value_or(0);
    line.location = head.location;
    line.place = head.locationName;
    line.price = ordered.price;
    return line;
}

struct Expected {
    PurchaseOrder order;
    std::optional<double> poorFill;
};

/// An order with what its supplier's deliveries so far make one expect.
Result<Expected> readExpected(Warehouse& warehouse, PurchaseOrderId id) {
    constexpr double kPoor = 0.9;
    constexpr int kFewDeliveries = 3; // say nothing about a supplier
    auto order = PurchaseOrderService(warehouse).order(id);
    const auto suppliers = CatalogueService(warehouse).suppliers({});
    if (!order.ok() || !suppliers.ok()) {
        return order.ok() ? suppliers.error() : order.error();
    }
    Expected expected{*std::move(order), {}};
    for (const SupplierRow& row : *suppliers) {
        if (row.supplier.id == expected.order.head.supplier && row.deliveries >= kFewDeliveries && row.fillShare &&
            *row.fillShare < kPoor) {
            expected.poorFill = row.fillShare;
        }
    }
    return expected;
}

/// A delivery that arrived unchecked, with the orders that its lines belong to.
struct ToCheck {
    ReceiptDraft draft;
    std::vector<PurchaseOrder> orders;
    std::vector<Item> items; ///< of each entry
};

Result<ToCheck> readToCheck(Warehouse& warehouse, DocumentId receipt) {
    auto draft = GoodsReceiptService(warehouse).toCheck(receipt);
    if (!draft.ok()) {
        return draft.error();
    }
    ToCheck read{*std::move(draft), {}, {}};
    const PurchaseOrderService service(warehouse);
    for (const ReceiptEntry& entry : read.draft.entries) {
        const auto item = CatalogueService(warehouse).item(entry.item);
        if (!item.ok()) {
            return item.error();
        }
        read.items.push_back(*item);
        const bool known = std::ranges::any_of(read.orders, [&](const PurchaseOrder& order) {
            return std::ranges::find(order.lines, entry.orderLine, &PurchaseOrderLine::id) != order.lines.end();
        });
        if (known || !entry.orderLine) {
            continue;
        }
        OrderFilter filter;
        filter.item = entry.item;
        filter.show = OrderFilter::Show::All;
        const auto rows = service.orders(filter);
        if (!rows.ok()) {
            return rows.error();
        }
        for (const PurchaseOrderRow& row : *rows) {
            auto order = service.order(row.id);
            if (order.ok() &&
                std::ranges::find(order->lines, entry.orderLine, &PurchaseOrderLine::id) != order->lines.end()) {
                read.orders.push_back(*std::move(order));
                break;
            }
        }
    }
    return read;
}

std::vector<ReceiptLine> openLines(const PurchaseOrder& order) {
    std::vector<ReceiptLine> lines;
    for (const PurchaseOrderLine& ordered : order.lines) {
        if (ordered.open().value > 0) {
            lines.push_back(lineOf(ordered, order.head));
        }
    }
    return lines;
}

} // namespace

void ReceivingPage::keepCount() {
    if (m_open && m_model.count().anythingCounted()) {
        m_kept[m_delivery.key()] = {m_delivery, m_model.count()};
    }
}

void ReceivingPage::openSelected() {
    const int row = m_ui->deliveries->currentIndex().row();
    const ReceiptRow* receipt = m_deliveries.receiptAt(row);
    if (const PurchaseOrderId id = m_deliveries.orderAt(row)) {
        openOrder(id);
    } else if (receipt != nullptr && receipt->unchecked) {
        openUnchecked(receipt->document);
    } else {
        Q_EMIT actionsChanged();
    }
}

void ReceivingPage::openOrder(PurchaseOrderId id) {
    keepCount();
    m_workspace.read(
        this, [id](Warehouse& warehouse) { return readExpected(warehouse, id); },
        [this](const Result<Expected>& read) {
            if (!read.ok()) {
                report(read.error());
                return;
            }
            const PurchaseOrderRow& head = read->order.head;
            begin({head, {head.id}, {head.number}, {}, read->poorFill}, openLines(read->order), m_today);
        });
}

void ReceivingPage::openUnchecked(DocumentId receipt) {
    keepCount();
    m_workspace.read(
        this, [receipt](Warehouse& warehouse) { return readToCheck(warehouse, receipt); },
        [this, receipt](const Result<ToCheck>& read) {
            if (!read.ok()) {
                report(read.error());
                return;
            }
            Delivery delivery;
            delivery.checks = receipt;
            std::vector<ReceiptLine> lines;
            for (const PurchaseOrder& order : read->orders) {
                delivery.order = delivery.order.id ? delivery.order : order.head;
                delivery.orders.push_back(order.head.id);
                delivery.numbers += order.head.number;
            }
            for (std::size_t i = 0; i < read->draft.entries.size(); ++i) {
                const ReceiptEntry& entry = read->draft.entries[i];
                ReceiptLine line;
                for (const PurchaseOrder& order : read->orders) {
                    const auto ordered = std::ranges::find(order.lines, entry.orderLine, &PurchaseOrderLine::id);
                    if (entry.orderLine && ordered != order.lines.end()) {
                        line = lineOf(*ordered, order.head);
                    }
                }
                const Item& item = read->items[i];
                line.item = item.id;
                line.sku = item.sku;
                line.name = item.name;
                line.decimals = item.decimals;
                // Once it is checked, what it holds is open again, beside what never came.
                line.ordered += entry.quantity;
                line.lot = entry.lot;
                line.expiry = entry.expiry;
                line.location = entry.location;
                lines.push_back(line);
            }
            begin(delivery, std::move(lines), read->draft.day);
            m_ui->note->setText(read->draft.deliveryNote);
        });
}

void ReceivingPage::joinOrder(PurchaseOrderId id, const std::function<void()>& done) {
    m_workspace.read(
        this, [id](Warehouse& warehouse) { return PurchaseOrderService(warehouse).order(id); },
        [this, done](const Result<PurchaseOrder>& order) {
            if (!order.ok()) {
                report(order.error());
                return;
            }
            m_delivery.orders.push_back(order->head.id);
            m_delivery.numbers += order->head.number;
            m_model.apply([&](ReceiptCount& count) {
                count.append(openLines(*order));
                return true;
            });
            m_ui->settle->setOrder(m_delivery.numbers.join(QStringLiteral(", ")), order->head.currency, m_today);
            Q_EMIT noticed(tr("%1 came with it").arg(order->head.number), false);
            readSoldOut();
            refreshHead();
            done();
        });
}

void ReceivingPage::begin(Delivery delivery, std::vector<ReceiptLine> lines, CalendarDay day) {
    const bool another = !m_open || m_delivery.key() != delivery.key();
    const auto kept = m_kept.find(delivery.key());
    m_delivery = kept != m_kept.end() ? kept->second.delivery : std::move(delivery);
    m_open = true;
    if (another) {
        m_ui->note->clear();
        m_ui->came->setDate(toDate(day));
        m_ui->came->setEnabled(!m_delivery.checks); // it came when it came
    }
    const Result<int> digits = currencyMinorDigits(m_delivery.order.currency);
    m_ui->settle->setOrder(m_delivery.numbers.join(QStringLiteral(", ")), m_delivery.order.currency, day);
    if (kept != m_kept.end()) {
        showCount(kept->second.count);
    } else if (another || !m_model.count().anythingCounted()) {
        showCount(ReceiptCount(std::move(lines), digits.ok() ? *digits : 2, day));
    }
    readSoldOut();
}

void ReceivingPage::readSoldOut() {
    m_workspace.read(
        this,
        [orders = m_delivery.orders](Warehouse& warehouse) -> Result<std::vector<SoldOutRow>> {
            std::vector<SoldOutRow> all;
            for (const PurchaseOrderId id : orders) {
                auto rows = GoodsReceiptService(warehouse).soldOut(id);
                if (!rows.ok()) {
                    return rows.error();
                }
                all.insert(all.end(), rows->begin(), rows->end());
            }
            return all;
        },
        [this, key = m_delivery.key()](Result<std::vector<SoldOutRow>> rows) {
            if (rows.ok() && m_delivery.key() == key) {
                m_soldOut.setRows(std::move(*rows));
                refreshHead();
            }
        });
}

void ReceivingPage::openWithoutOrder() {
    keepCount();
    m_soldOut.setRows({});
    {
        const QSignalBlocker quiet(m_ui->deliveries->selectionModel());
        m_ui->deliveries->selectionModel()->clear(); // so that the one before can be opened again
    }
    m_ui->deliveries->viewport()->update();
    m_open = false;
    begin({}, {}, m_today);
    m_ui->scan->setFocus();
}

void ReceivingPage::showCount(ReceiptCount count) {
    m_model.setCount(std::move(count), m_delivery.poorFill.has_value());
    retranslate();
    selectNext();
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
}

} // namespace qm
