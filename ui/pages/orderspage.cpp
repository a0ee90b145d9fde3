#include "orderspage.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "errortext.h"
#include "localetext.h"
#include "orderstatetext.h"
#include "theme.h"
#include "ui_orderspage.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace qm {

using Column = PurchaseOrderModel::Column;
using LineColumn = OrderLineModel::Column;

OrdersPage::OrdersPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Orders, workspace, actions, parent), m_ui(std::make_unique<Ui::OrdersPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_ui->orders->setUp(actions, QStringLiteral("purchase orders"));
    m_model.setTrailingColumns(
        {static_cast<int>(Column::Lines), static_cast<int>(Column::Amount), static_cast<int>(Column::Received)});
    m_lines.setTrailingColumns({static_cast<int>(LineColumn::Quantity), static_cast<int>(LineColumn::Received),
                                static_cast<int>(LineColumn::Price), static_cast<int>(LineColumn::Amount)});
    m_ui->orders->setColumnWidths({88, 0, 128, 80, 84, -60, 100, -110});
    m_ui->orders->setModel(&m_model);
    m_ui->orders->cells()->setPill(static_cast<int>(Column::State), [](const QModelIndex& index) {
        return orderStatePill(index.data(PurchaseOrderModel::StateRole).value<OrderState>(),
                              index.data(PurchaseOrderModel::DaysLateRole).toInt());
    });
    m_ui->lines->setUp(actions, QStringLiteral("order lines"));
    m_ui->lines->setColumnWidths({0, -80, -80, 66, 56, 60, 84, -80});
    m_ui->lines->setModel(&m_lines);
    m_ui->lines->cells()->setLook(static_cast<int>(LineColumn::Item), [](const QModelIndex& index) {
        CellLook look;
        look.second = index.siblingAtColumn(static_cast<int>(LineColumn::Sku)).data().toString();
        return look;
    });
    for (int i = 0; i < 4; ++i) {
        m_ui->show->addItem(QString());
    }
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &OrdersPage::reload);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &OrdersPage::reload);
    connect(m_ui->orders, &DataTable::currentRowChanged, this, &OrdersPage::readDetail);
    connect(m_ui->orders, &DataTable::rowOpened, this, [this] { m_ui->lines->setFocus(); });
    connect(m_ui->orders->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT statusChanged();
        Q_EMIT actionsChanged();
    });
    const std::pair<KeyButton*, ActionId> buttons[] = {{m_ui->write, ActionId::WriteDocuments},
                                                       {m_ui->sent, ActionId::MarkSent},
                                                       {m_ui->expected, ActionId::ChangeExpected},
                                                       {m_ui->close, ActionId::CloseOrder},
                                                       {m_ui->cancel, ActionId::CancelOrder}};
    for (const auto& [button, id] : buttons) {
        button->setKeys(actions.keyText(id));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
    }
    connect(m_ui->receive, &QPushButton::clicked, this, [this] {
        if (const PurchaseOrderRow* row = current()) {
            Q_EMIT pageWanted(PageId::Receiving, row->id.value);
        }
    });
    connect(m_ui->bar, &InlineBar::closed, m_ui->orders, qOverload<>(&QWidget::setFocus));
    m_ui->detail->hide();
}

OrdersPage::~OrdersPage() = default;

QString OrdersPage::title() const {
    return tr("Purchase orders");
}

std::optional<MainButton> OrdersPage::mainButton() const {
    return MainButton{ActionId::WriteDocuments,
                      m_toSend > 0 ? tr("Write %Ln documents", nullptr, m_toSend) : tr("Write documents")};
}

QList<ActionId> OrdersPage::actionsHere() const {
    QList<ActionId> ids{ActionId::Open, ActionId::WriteDocuments, ActionId::Undo};
    if (const PurchaseOrderRow* row = current()) {
        ids += {ActionId::MarkSent, ActionId::ChangeExpected, ActionId::Edit, ActionId::ShowDocument};
        if (canClose(row->state)) {
            ids += ActionId::CloseOrder;
        }
        if (canCancel(row->state)) {
            ids += ActionId::CancelOrder;
        }
    }
    return ids;
}

bool OrdersPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::Open:
        m_ui->lines->setFocus();
        return true;
    case ActionId::WriteDocuments:
        writeDocuments();
        return true;
    case ActionId::MarkSent:
        askSent();
        return true;
    case ActionId::ShowDocument:
        showDocument();
        return true;
    case ActionId::Edit:
        askNote();
        return true;
    case ActionId::ChangeExpected:
        askExpected();
        return true;
    case ActionId::CloseOrder:
    case ActionId::CancelOrder:
        askEnd(id == ActionId::CancelOrder);
        return true;
    default:
        return false;
    }
}

QList<KeyHint> OrdersPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},
            hint(ActionId::Open, tr("lines")),
            hint(ActionId::ChangeExpected, tr("new day")),
            hint(ActionId::WriteDocuments, tr("write")),
            hint(ActionId::MarkSent, tr("sent")),
            hint(ActionId::ShowDocument, tr("document")),
            hint(ActionId::Edit, tr("note")),
            hint(ActionId::Filter, tr("filter")),
            hint(ActionId::Undo, tr("undo"))};
}

QString OrdersPage::statusText() const {
    const auto rows = selected();
    QString text = tr("%Ln orders", nullptr, m_model.rowCount());
    if (rows.empty()) {
        return text;
    }
    Money sum;
    const QString currency = rows.front().currency;
    for (const PurchaseOrderRow& row : rows) {
        if (row.currency != currency) {
            return text;
        }
        sum += row.amount;
    }
    const QString amount = cellText(amountCell(sum, currency));
    return tr("%1 · selected: %Ln, <b>%2 %3</b>", nullptr, static_cast<int>(rows.size())).arg(text, amount, currency);
}

void OrdersPage::openRecord(qint64 id) {
    m_wanted = id;
    if (const int row = m_model.rowOfKey(id); row >= 0) {
        m_wanted = 0;
        m_ui->orders->selectRowAt(row);
        return;
    }
    m_ui->filter->clear();
    m_ui->show->setCurrentIndex(static_cast<int>(OrderFilter::Show::All));
    reload();
}

QWidget* OrdersPage::firstFocus() {
    return m_ui->orders;
}

void OrdersPage::reload() {
    OrderFilter filter;
    filter.text = m_ui->filter->text().trimmed();
    filter.show = static_cast<OrderFilter::Show>(m_ui->show->currentIndex());
    m_workspace.read(
        this, [filter](Warehouse& warehouse) { return PurchaseOrderService(warehouse).orders(filter); },
        [this](Result<std::vector<PurchaseOrderRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
                return;
            }
            showOrders(std::move(*rows));
        });
    m_workspace.read(
        this, [](Warehouse& warehouse) { return PurchaseOrderService(warehouse).toSend(); },
        [this](const Result<std::vector<PurchaseOrderRow>>& rows) {
            if (rows.ok()) {
                m_toSend = static_cast<int>(rows->size());
                Q_EMIT headingChanged();
            }
        });
}

void OrdersPage::showOrders(std::vector<PurchaseOrderRow> rows) {
    m_model.setRows(std::move(rows));
    if (m_wanted != 0) {
        m_ui->orders->selectRowAt(m_model.rowOfKey(std::exchange(m_wanted, 0)));
    } else if (m_ui->orders->selectedRowNumbers().isEmpty()) {
        m_ui->orders->selectRowAt(std::max(0, m_ui->orders->currentRow())); // where the chosen one left the list too
    }
    readDetail();
    Q_EMIT statusChanged();
    Q_EMIT actionsChanged();
}

const PurchaseOrderRow* OrdersPage::current() const {
    const int row = m_ui->orders->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

std::vector<PurchaseOrderRow> OrdersPage::selected() const {
    std::vector<PurchaseOrderRow> rows;
    for (const int row : m_ui->orders->selectedRowNumbers()) {
        rows.push_back(m_model.rowAt(row));
    }
    return rows;
}

void OrdersPage::retranslate() {
    m_ui->retranslateUi(this);
    const QStringList shows{tr("Open"), tr("Late"), tr("To send"), tr("All")};
    for (int i = 0; i < shows.size(); ++i) {
        m_ui->show->setItemText(i, shows.at(i));
    }
    m_model.setCaptions({tr("Number"), tr("Supplier"), tr("State"), tr("Ordered"), tr("Expected"), tr("Lines"),
                         tr("Amount"), tr("Received")});
    m_lines.setCaptions(
        {tr("Item"), tr("SKU"), tr("Their no."), tr("Ordered"), tr("Came"), tr("Price"), tr("Amount"), tr("Expected")});
    m_ui->orders->setEmptyText(tr("No orders here. Approve order suggestions (Ctrl+2), or import open orders."));
}

} // namespace qm
