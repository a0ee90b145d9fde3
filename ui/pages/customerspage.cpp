#include "customerspage.h"

#include "appactions.h"
#include "customerservice.h"
#include "delegates/celldelegate.h"
#include "detailrows.h"
#include "dialogs/customerdialog.h"
#include "localetext.h"
#include "salesorderservice.h"
#include "salesorderstatetext.h"
#include "salesorderwriting.h"
#include "theme.h"
#include "ui_customerspage.h"
#include "workspace.h"

#include <utility>

namespace qm {

using Column = CustomerModel::Column;
using OrderColumn = SalesOrderModel::Column;

namespace {

/// Writes a customer as he was over what he is now.
Status putBack(Warehouse& warehouse, Customer customer) {
    CustomerService service(warehouse);
    const auto now = service.customer(customer.id);
    if (!now.ok()) {
        return now.error();
    }
    customer.version = now->version;
    const auto saved = service.save(customer);
    return saved.ok() ? Status() : Status(saved.error());
}

} // namespace

CustomersPage::CustomersPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Customers, workspace, actions, parent), m_ui(std::make_unique<Ui::CustomersPage>()) {
    m_ui->setupUi(this);
    m_ui->filterBar->setKind(Surface::Kind::Bar);
    m_model.setCurrency(workspace.warehouse().currency());
    m_model.setTrailingColumns({static_cast<int>(Column::OpenOrders), static_cast<int>(Column::OpenAmount)});
    m_ui->customers->setUp(actions, QStringLiteral("customers"));
    m_ui->customers->setColumnWidths({0, 110, 110, 120, 100});
    m_ui->customers->setModel(&m_model);
    m_orders.setTrailingColumns({static_cast<int>(OrderColumn::Lines), static_cast<int>(OrderColumn::Amount),
                                 static_cast<int>(OrderColumn::Shipped)});
    m_ui->orders->setUp(actions, QStringLiteral("orders of a customer"));
    m_ui->orders->setColumnWidths({0, -120, 128, 80, -80, -60, 100, -100});
    m_ui->orders->setModel(&m_orders);
    m_ui->orders->cells()->setPill(static_cast<int>(OrderColumn::State), [](const QModelIndex& index) {
        return salesOrderStatePill(index.data(SalesOrderModel::StateRole).value<SalesOrderState>(),
                                   index.data(SalesOrderModel::DaysLateRole).toInt(),
                                   index.data(SalesOrderModel::BackOrderedRole).toInt(),
                                   index.data(SalesOrderModel::BrokenRole).toInt());
    });
    m_ui->edit->setKeys(actions.keyText(ActionId::Edit));
    m_ui->order->setKeys(actions.keyText(ActionId::Main));
    connect(m_ui->edit, &QPushButton::clicked, actions.action(ActionId::Edit), &QAction::trigger);
    connect(m_ui->order, &QPushButton::clicked, actions.action(ActionId::Main), &QAction::trigger);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &CustomersPage::reload);
    connect(m_ui->customers, &DataTable::currentRowChanged, this, &CustomersPage::showDetail);
    connect(m_ui->customers, &DataTable::rowOpened, this, [this] { m_ui->orders->setFocus(); });
    connect(m_ui->orders, &DataTable::rowOpened, this, &CustomersPage::openOrder);
    m_ui->detail->hide();
}

CustomersPage::~CustomersPage() = default;

QString CustomersPage::title() const {
    return tr("Customers");
}

std::optional<MainButton> CustomersPage::mainButton() const {
    return current() != nullptr ? MainButton{ActionId::Main, tr("New order")}
                                : MainButton{ActionId::New, tr("New customer")};
}

QList<ActionId> CustomersPage::actionsHere() const {
    QList<ActionId> ids{ActionId::New, ActionId::Open, ActionId::Undo};
    if (current() != nullptr) {
        ids += {ActionId::Main, ActionId::Edit, ActionId::Remove};
    }
    return ids;
}

bool CustomersPage::perform(ActionId id) {
    const CustomerRow* row = current();
    switch (id) {
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::New:
        edit({});
        return true;
    case ActionId::Edit:
        if (row != nullptr) {
            edit(row->customer);
        }
        return true;
    case ActionId::Remove:
        remove();
        return true;
    case ActionId::Main:
        writeOrder();
        return true;
    case ActionId::Open:
        m_ui->orders->hasFocus() ? openOrder() : m_ui->orders->setFocus();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> CustomersPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},    hint(ActionId::Open, tr("orders")),
            hint(ActionId::Main, tr("new order")), hint(ActionId::New, tr("new")),
            hint(ActionId::Edit, tr("edit")),      hint(ActionId::Filter, tr("filter")),
            hint(ActionId::Undo, tr("undo"))};
}

QString CustomersPage::statusText() const {
    return tr("%Ln customers", nullptr, m_model.rowCount());
}

void CustomersPage::openRecord(qint64 id) {
    m_wanted = id;
    if (const int row = m_model.rowOfKey(id); row >= 0) {
        m_wanted = 0;
        m_ui->customers->selectRowAt(row);
        return;
    }
    m_ui->filter->clear();
    reload();
}

QWidget* CustomersPage::firstFocus() {
    return m_ui->customers;
}

void CustomersPage::reload() {
    m_workspace.read(
        this,
        [text = m_ui->filter->text().trimmed()](Warehouse& warehouse) {
            return CustomerService(warehouse).customers(text);
        },
        [this](Result<std::vector<CustomerRow>> rows) {
            if (rows.ok()) {
                showCustomers(*std::move(rows));
            } else {
                report(rows.error());
            }
        });
}

void CustomersPage::showCustomers(std::vector<CustomerRow> rows) {
    m_model.setRows(std::move(rows));
    if (const int wanted = m_model.rowOfKey(m_wanted); m_wanted != 0 && wanted >= 0) {
        m_wanted = 0;
        m_ui->customers->selectRowAt(wanted);
    } else if (m_ui->customers->currentRow() < 0) {
        m_ui->customers->selectRowAt(0);
    }
    showDetail();
    Q_EMIT statusChanged();
}

const CustomerRow* CustomersPage::current() const {
    const int row = m_ui->customers->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

void CustomersPage::showDetail() {
    const CustomerRow* row = current();
    m_ui->detail->setVisible(row != nullptr);
    Q_EMIT headingChanged();
    Q_EMIT actionsChanged();
    if (row == nullptr) {
        return;
    }
    m_ui->name->setText(row->customer.name.isEmpty() ? row->customer.code : row->customer.name);
    m_ui->name->setFont(scaledFont(16, QFont::DemiBold));
    m_ui->ordersTitle->setFont(scaledFont(13, QFont::DemiBold));
    fillFacts(row->customer);
    SalesOrderFilter filter;
    filter.show = SalesOrderFilter::Show::All;
    filter.customer = row->customer.id;
    m_workspace.read(
        this, [filter](Warehouse& warehouse) { return SalesOrderService(warehouse).orders(filter); },
        [this, id = row->customer.id](Result<std::vector<SalesOrderRow>> orders) {
            const CustomerRow* now = current();
            if (orders.ok() && now != nullptr && now->customer.id == id) {
                m_orders.setRows(*std::move(orders));
            }
        });
}

void CustomersPage::fillFacts(const Customer& customer) {
    DetailRows rows(*m_ui->facts);
    rows.add(tr("Code"), customer.code);
    rows.add(tr("Phone"), customer.phone);
    rows.add(tr("E-mail"), customer.email);
    rows.add(tr("Address"), customer.address);
    rows.add(tr("Place on the map"), customer.position ? mapPointText(*customer.position) : QString());
    rows.add(tr("Payment terms"), customer.paymentTerms);
}

void CustomersPage::edit(const Customer& customer) {
    auto* dialog = new CustomerDialog(customer, m_workspace, this);
    connect(dialog, &CustomerDialog::saved, this, [this, customer](CustomerId id) {
        m_wanted = id.value;
        const QString text = customer.id ? tr("%1 changed").arg(customer.name) : tr("Customer added");
        m_undo.push({text, [id, customer](Warehouse& warehouse) {
                         return customer.id ? putBack(warehouse, customer) : CustomerService(warehouse).remove(id);
                     }});
        Q_EMIT noticed(text, true);
        reload();
    });
    dialog->open();
}

void CustomersPage::remove() {
    const CustomerRow* row = current();
    if (row == nullptr) {
        return;
    }
    m_workspace.change(
        this, [id = row->customer.id](Warehouse& warehouse) { return CustomerService(warehouse).remove(id); },
        [this, customer = row->customer](const Status& status) {
            if (!status.ok() && status.error().code == ErrorCode::NotAllowed) {
                Q_EMIT failed(tr("%1 has orders and stays.").arg(customer.name));
                return;
            }
            if (!check(status)) {
                return;
            }
            const QString text = tr("%1 removed").arg(customer.name);
            m_undo.push({text, [customer](Warehouse& warehouse) {
                             Customer again = customer;
                             again.id = {};
                             const auto saved = CustomerService(warehouse).save(again);
                             return saved.ok() ? Status() : Status(saved.error());
                         }});
            Q_EMIT noticed(text, true);
        });
}

void CustomersPage::writeOrder() {
    const CustomerRow* row = current();
    if (row == nullptr) {
        return;
    }
    SalesOrder order;
    order.head.customer = row->customer.id;
    writeSalesOrder(order, m_workspace, m_actions, this, [this](SalesOrderId, const UndoStep& step) {
        m_undo.push(step);
        Q_EMIT noticed(step.done, true);
        reload();
    });
}

void CustomersPage::openOrder() {
    if (const int row = m_ui->orders->currentRow(); row >= 0) {
        Q_EMIT pageWanted(PageId::SalesOrders, m_orders.rowAt(row).id.value);
    }
}

void CustomersPage::retranslate() {
    m_ui->retranslateUi(this);
    m_model.setCaptions({tr("Name"), tr("Code"), tr("Open orders"), tr("Open amount"), tr("Last order")});
    m_orders.setCaptions({tr("Number"), tr("Customer"), tr("State"), tr("Ordered"), tr("Wanted"), tr("Lines"),
                          tr("Amount"), tr("Shipped")});
    m_ui->customers->setEmptyText(tr("No customers here. Enter one (Ctrl+N), or import them (Ctrl+Shift+I)."));
    m_ui->orders->setEmptyText(tr("No orders yet."));
}

} // namespace qm
