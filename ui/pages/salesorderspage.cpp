#include "salesorderspage.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "detailrows.h"
#include "errortext.h"
#include "localetext.h"
#include "salesorderstatetext.h"
#include "theme.h"
#include "ui_salesorderspage.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace qm {

using Column = SalesOrderModel::Column;
using LineColumn = SalesOrderLineModel::Column;

SalesOrdersPage::SalesOrdersPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::SalesOrders, workspace, actions, parent), m_ui(std::make_unique<Ui::SalesOrdersPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_ui->orders->setUp(actions, QStringLiteral("sales orders"));
    m_model.setTrailingColumns(
        {static_cast<int>(Column::Lines), static_cast<int>(Column::Amount), static_cast<int>(Column::Shipped)});
    m_lines.setTrailingColumns({static_cast<int>(LineColumn::Quantity), static_cast<int>(LineColumn::Reserved),
                                static_cast<int>(LineColumn::Shipped), static_cast<int>(LineColumn::Price),
                                static_cast<int>(LineColumn::Amount)});
    m_ui->orders->setColumnWidths({88, 0, 128, 80, 84, -60, 100, -110});
    m_ui->orders->setModel(&m_model);
    m_ui->orders->cells()->setPill(static_cast<int>(Column::State), [](const QModelIndex& index) {
        return salesOrderStatePill(index.data(SalesOrderModel::StateRole).value<SalesOrderState>(),
                                   index.data(SalesOrderModel::DaysLateRole).toInt(),
                                   index.data(SalesOrderModel::BackOrderedRole).toInt(),
                                   index.data(SalesOrderModel::BrokenRole).toInt());
    });
    m_ui->lines->setUp(actions, QStringLiteral("sales order lines"));
    m_ui->lines->setColumnWidths({0, -80, 66, 66, 60, 80, -60, -80});
    m_ui->lines->setModel(&m_lines);
    m_ui->lines->cells()->setLook(static_cast<int>(LineColumn::Item), [](const QModelIndex& index) {
        CellLook look;
        look.second = index.siblingAtColumn(static_cast<int>(LineColumn::Sku)).data().toString();
        return look;
    });
    for (int i = 0; i < 4; ++i) {
        m_ui->show->addItem(QString());
    }
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &SalesOrdersPage::reload);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &SalesOrdersPage::reload);
    connect(m_ui->orders, &DataTable::currentRowChanged, this, [this] {
        readDetail();
        Q_EMIT headingChanged();
        Q_EMIT actionsChanged();
    });
    connect(m_ui->orders, &DataTable::rowOpened, this, [this] { m_ui->lines->setFocus(); });
    const std::pair<KeyButton*, ActionId> buttons[] = {{m_ui->next, ActionId::Main},
                                                       {m_ui->pick, ActionId::WriteDocuments},
                                                       {m_ui->cancel, ActionId::CancelOrder},
                                                       {m_ui->back, ActionId::TakeReturn}};
    for (const auto& [button, id] : buttons) {
        button->setKeys(actions.keyText(id));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
    }
    connect(m_ui->bar, &InlineBar::closed, m_ui->orders, qOverload<>(&QWidget::setFocus));
    m_ui->detail->hide();
}

SalesOrdersPage::~SalesOrdersPage() = default;

QString SalesOrdersPage::title() const {
    return tr("Sales orders");
}

namespace {

/// What the main button does to an order in that state; empty where nothing comes after it.
QString nextText(SalesOrderState state) {
    switch (state) {
    case SalesOrderState::Draft:
        return SalesOrdersPage::tr("Confirm and reserve");
    case SalesOrderState::Confirmed:
    case SalesOrderState::Picked:
        return SalesOrdersPage::tr("Ship");
    case SalesOrderState::Shipped:
        return SalesOrdersPage::tr("Mark as delivered");
    case SalesOrderState::Delivered:
        return SalesOrdersPage::tr("Mark as invoiced");
    case SalesOrderState::Invoiced:
        return SalesOrdersPage::tr("Close order");
    default:
        return {};
    }
}

/// Whether anything of it can come back.
bool cameOut(const SalesOrderRow& row) {
    return row.shipped.minor > 0 || row.state == SalesOrderState::Shipped || row.state == SalesOrderState::Delivered ||
           row.state == SalesOrderState::Invoiced || row.state == SalesOrderState::Closed;
}

bool canCancel(SalesOrderState state) {
    return state == SalesOrderState::Draft || state == SalesOrderState::Confirmed || state == SalesOrderState::Picked;
}

} // namespace

std::optional<MainButton> SalesOrdersPage::mainButton() const {
    const SalesOrderRow* row = current();
    const QString text = row != nullptr ? nextText(row->state) : QString();
    return text.isEmpty() ? std::nullopt : std::optional(MainButton{ActionId::Main, text});
}

QList<ActionId> SalesOrdersPage::actionsHere() const {
    QList<ActionId> ids{ActionId::New, ActionId::Open, ActionId::WriteDocuments, ActionId::Undo};
    if (const SalesOrderRow* row = current()) {
        if (!nextText(row->state).isEmpty()) {
            ids += ActionId::Main;
        }
        if (row->state == SalesOrderState::Draft) {
            ids += ActionId::Edit;
        }
        if (canCancel(row->state)) {
            ids += ActionId::CancelOrder;
        }
        if (cameOut(*row)) {
            ids += ActionId::TakeReturn;
        }
    }
    return ids;
}

bool SalesOrdersPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::Open:
        m_ui->lines->setFocus();
        return true;
    case ActionId::New:
        write({});
        return true;
    case ActionId::Edit:
        editDraft();
        return true;
    case ActionId::Main:
        stepOn();
        return true;
    case ActionId::WriteDocuments:
        writePickingList();
        return true;
    case ActionId::CancelOrder:
        askCancel();
        return true;
    case ActionId::TakeReturn:
        takeReturn();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> SalesOrdersPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},        hint(ActionId::Open, tr("lines")),
            hint(ActionId::Main, tr("one step on")),   hint(ActionId::New, tr("new order")),
            hint(ActionId::Edit, tr("edit a draft")),  hint(ActionId::WriteDocuments, tr("picking list")),
            hint(ActionId::CancelOrder, tr("cancel")), hint(ActionId::TakeReturn, tr("return")),
            hint(ActionId::Filter, tr("filter")),      hint(ActionId::Undo, tr("undo"))};
}

QString SalesOrdersPage::statusText() const {
    return tr("%Ln orders", nullptr, m_model.rowCount());
}

void SalesOrdersPage::openRecord(qint64 id) {
    m_wanted = id;
    if (const int row = m_model.rowOfKey(id); row >= 0) {
        m_wanted = 0;
        m_ui->orders->selectRowAt(row);
        return;
    }
    m_ui->filter->clear();
    m_ui->show->setCurrentIndex(static_cast<int>(SalesOrderFilter::Show::All));
    reload();
}

QWidget* SalesOrdersPage::firstFocus() {
    return m_ui->orders;
}

void SalesOrdersPage::reload() {
    SalesOrderFilter filter;
    filter.text = m_ui->filter->text().trimmed();
    filter.show = static_cast<SalesOrderFilter::Show>(m_ui->show->currentIndex());
    m_workspace.read(
        this, [filter](Warehouse& warehouse) { return SalesOrderService(warehouse).orders(filter); },
        [this](Result<std::vector<SalesOrderRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
                return;
            }
            showOrders(std::move(*rows));
        });
}

void SalesOrdersPage::showOrders(std::vector<SalesOrderRow> rows) {
    m_model.setRows(std::move(rows));
    if (m_wanted != 0) {
        m_ui->orders->selectRowAt(m_model.rowOfKey(std::exchange(m_wanted, 0)));
    } else if (m_ui->orders->selectedRowNumbers().isEmpty()) {
        m_ui->orders->selectRowAt(std::max(0, m_ui->orders->currentRow())); // where the chosen one left the list too
    }
    readDetail();
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
    Q_EMIT actionsChanged();
}

const SalesOrderRow* SalesOrdersPage::current() const {
    const int row = m_ui->orders->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

void SalesOrdersPage::readDetail() {
    const SalesOrderRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    using Detail = std::pair<SalesOrder, std::vector<Promise>>;
    m_workspace.read(
        this,
        [id = row->id](Warehouse& warehouse) -> Result<Detail> {
            SalesOrderService service(warehouse);
            auto order = service.order(id);
            if (!order.ok()) {
                return order.error();
            }
            auto promises = service.promises(*order);
            if (!promises.ok()) {
                return promises.error();
            }
            return Detail(std::move(*order), std::move(*promises));
        },
        [this](const Result<Detail>& detail) {
            if (!detail.ok()) {
                report(detail.error());
            } else if (const SalesOrderRow* now = current(); now != nullptr && now->id == detail->first.head.id) {
                showDetail(detail->first, detail->second);
            }
        });
}

void SalesOrdersPage::showDetail(const SalesOrder& order, const std::vector<Promise>& promises) {
    const SalesOrderRow& head = order.head;
    const bool waiting = head.state == SalesOrderState::Confirmed || head.state == SalesOrderState::Picked;
    m_lines.setOrder(order, promises, waiting);
    m_ui->number->setText(head.number);
    m_ui->number->setFont(scaledFont(16, QFont::DemiBold));
    m_ui->customer->setText(head.customerName);
    m_ui->state->setPill(salesOrderStatePill(head.state, head.daysLate, head.backOrdered, head.broken));
    m_ui->total->setText(tr("%Ln lines, <b>%1 %2</b>", nullptr, static_cast<int>(order.lines.size()))
                             .arg(cellText(amountCell(head.amount, head.currency)), head.currency));
    const QString next = nextText(head.state);
    m_ui->next->setText(next.isEmpty() ? tr("Nothing left to do") : next);
    m_ui->next->setEnabled(!next.isEmpty());
    m_ui->cancel->setEnabled(canCancel(head.state));
    m_ui->back->setEnabled(cameOut(head));
    fillFacts(head);
}

void SalesOrdersPage::fillFacts(const SalesOrderRow& head) {
    DetailRows rows(*m_ui->facts);
    rows.add(tr("Ordered"), dayText(head.ordered));
    rows.add(tr("Wanted on"), head.wanted ? dayText(*head.wanted) : tr("as soon as possible"));
    if (head.reserveUntil) {
        rows.add(tr("Reserved until"), dayText(*head.reserveUntil));
    }
    rows.add(tr("Leaves from"), head.locationName);
    rows.add(tr("Their reference"), head.reference);
    rows.add(tr("Note"), head.note);
}

void SalesOrdersPage::retranslate() {
    m_ui->retranslateUi(this);
    const QStringList shows{tr("Open"), tr("Back orders"), tr("To ship"), tr("All")};
    for (int i = 0; i < shows.size(); ++i) {
        m_ui->show->setItemText(i, shows.at(i));
    }
    m_model.setCaptions({tr("Number"), tr("Customer"), tr("State"), tr("Ordered"), tr("Wanted"), tr("Lines"),
                         tr("Amount"), tr("Shipped")});
    m_lines.setCaptions(
        {tr("Item"), tr("SKU"), tr("Ordered"), tr("Held"), tr("Shipped"), tr("Can leave"), tr("Price"), tr("Amount")});
    m_ui->orders->setEmptyText(tr("No orders here. Enter one (Ctrl+N), or import them (Ctrl+Shift+I)."));
}

} // namespace qm
