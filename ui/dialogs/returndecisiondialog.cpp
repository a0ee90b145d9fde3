#include "returndecisiondialog.h"

#include "catalogueservice.h"
#include "errortext.h"
#include "localetext.h"
#include "returntext.h"
#include "theme.h"
#include "workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace qm {

namespace {

/// What the goods were sold for; empty where nobody knows.
QString soldFor(const ReturnCaseRow& row, int minorDigits) {
    const auto amount = row.price ? lineTotal(row.facts.quantity, row.decimals, *row.price, minorDigits)
                                  : Result<Money>(Error{ErrorCode::ZeroPrice, {}, {}});
    return amount.ok() ? moneyText(*amount, minorDigits) : QString();
}

} // namespace

ReturnDecisionDialog::ReturnDecisionDialog(const ReturnCaseRow& decided, Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_case(decided)
    , m_workspace(workspace)
    , m_goods(new QComboBox(this))
    , m_supplier(new QComboBox(this))
    , m_money(new QComboBox(this))
    , m_amount(new QLineEdit(soldFor(decided, workspace.warehouse().currencyDigits()), this))
    , m_problem(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide %1").arg(decided.facts.number));
    setMinimumWidth(scaled(460));
    auto* what = new QLabel(
        tr("%1 × %2: %3", "quantity, item, what the customer says")
            .arg(quantityText(decided.facts.quantity, decided.decimals), decided.itemName, decided.facts.cause),
        this);
    what->setWordWrap(true);
    const bool goods = decided.facts.kind == ReturnKind::Return;
    for (const ReturnedGoods each :
         {ReturnedGoods::Restock, ReturnedGoods::Quarantine, ReturnedGoods::Scrap, ReturnedGoods::BackToSupplier}) {
        m_goods->addItem(returnedGoodsText(each), static_cast<int>(each));
    }
    for (const ReturnMoney each :
         {ReturnMoney::Nothing, ReturnMoney::Refund, ReturnMoney::Credit, ReturnMoney::Exchange}) {
        m_money->addItem(returnMoneyText(each), static_cast<int>(each));
    }
    for (const auto& [field, name] : {std::pair<QWidget*, const char*>{m_goods, "goods"},
                                      {m_supplier, "supplier"},
                                      {m_money, "money"},
                                      {m_amount, "amount"},
                                      {m_problem, "problem"}}) {
        field->setObjectName(QLatin1String(name));
    }
    auto* form = new QFormLayout;
    form->setSpacing(8);
    if (goods) {
        form->addRow(tr("The goods go"), m_goods);
        form->addRow(tr("Supplier"), m_supplier);
    }
    m_goods->setVisible(goods);
    m_supplier->setVisible(goods);
    form->addRow(tr("The customer gets"), m_money);
    form->addRow(tr("Amount in %1").arg(workspace.warehouse().currency()), m_amount);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Decide"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_goods, &QComboBox::currentIndexChanged, this, &ReturnDecisionDialog::followChoices);
    connect(m_money, &QComboBox::currentIndexChanged, this, &ReturnDecisionDialog::followChoices);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReturnDecisionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followChoices();
    goods ? m_goods->setFocus() : m_money->setFocus();
    m_workspace.read(
        this, [](Warehouse& warehouse) { return CatalogueService(warehouse).suppliers(); },
        [this](const Result<std::vector<SupplierRow>>& suppliers) {
            if (suppliers.ok()) {
                showSuppliers(*suppliers);
            }
        });
}

void ReturnDecisionDialog::showSuppliers(const std::vector<SupplierRow>& suppliers) {
    m_supplier->addItem(tr("not known"), 0);
    for (const SupplierRow& row : suppliers) {
        m_supplier->addItem(row.supplier.name.isEmpty() ? row.supplier.code : row.supplier.name,
                            QVariant::fromValue<qlonglong>(row.supplier.id.value));
    }
    m_supplier->setCurrentIndex(
        std::max(0, m_supplier->findData(QVariant::fromValue<qlonglong>(m_case.facts.supplier.value))));
}

void ReturnDecisionDialog::followChoices() {
    const auto money = static_cast<ReturnMoney>(m_money->currentData().toInt());
    m_amount->setEnabled(money == ReturnMoney::Refund || money == ReturnMoney::Credit);
    m_supplier->setEnabled(static_cast<ReturnedGoods>(m_goods->currentData().toInt()) == ReturnedGoods::BackToSupplier);
}

void ReturnDecisionDialog::complain(const QString& why, QWidget* field) {
    m_problem->setText(why);
    m_problem->show();
    field->setFocus();
}

std::optional<ReturnDecision> ReturnDecisionDialog::entered() {
    ReturnDecision decision;
    decision.goods = m_case.facts.kind == ReturnKind::Return
                         ? static_cast<ReturnedGoods>(m_goods->currentData().toInt())
                         : ReturnedGoods::Nothing;
    decision.money = static_cast<ReturnMoney>(m_money->currentData().toInt());
    if (m_amount->isEnabled()) {
        const auto amount = moneyFromText(m_amount->text(), m_workspace.warehouse().currencyDigits());
        if (!amount || amount->minor < 0) {
            complain(tr("“%1” is not an amount.").arg(m_amount->text()), m_amount);
            return std::nullopt;
        }
        decision.amount = *amount;
    }
    if (m_supplier->isEnabled()) {
        decision.supplier = SupplierId{m_supplier->currentData().toLongLong()};
        if (!decision.supplier) {
            complain(tr("Choose the supplier who takes the goods back."), m_supplier);
            return std::nullopt;
        }
    }
    return decision;
}

void ReturnDecisionDialog::save() {
    const auto decision = entered();
    if (!decision) {
        return;
    }
    m_workspace.change(
        this,
        [id = m_case.facts.id, decision = *decision](Warehouse& warehouse) {
            return ReturnService(warehouse).decide(id, decision);
        },
        [this](const Status& status) {
            if (!status.ok()) {
                complain(status.error().code == ErrorCode::NumberOutOfRange
                             ? tr("So many were not shipped, or have come back already.")
                             : errorText(status.error()),
                         m_goods);
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace qm
