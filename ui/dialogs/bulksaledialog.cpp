#include "bulksaledialog.h"

#include "bulksaleservice.h"
#include "errortext.h"
#include "localetext.h"
#include "theme.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {

BulkSaleDialog::BulkSaleDialog(const BulkSale& sale, Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_sale(sale), m_workspace(workspace), m_problem(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check sale"));
    setMinimumWidth(scaled(460));
    const auto quantity = [&](Quantity value) { return quantityText(value, sale.decimals); };
    auto* name = new QLabel(sale.itemName, this);
    name->setFont(scaledFont(15, QFont::DemiBold));
    name->setWordWrap(true);
    auto* facts = new QLabel(tr("%1, receipt %2: %3 sold in one line. Usual is %4; the next largest was %5.")
                                 .arg(fullDayText(toDate(sale.day)), sale.document, quantity(sale.quantity),
                                      quantity(sale.usual), quantity(sale.next)),
                             this);
    auto* question =
        new QLabel(tr("Is this a one-off? Then it is left out of the forecast. Until you say so it is left "
                      "out, and the item is not ordered by itself."),
                   this);
    for (QLabel* label : {facts, question, m_problem}) {
        label->setWordWrap(true);
    }
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* oneOff = buttons->addButton(tr("One-off: leave it out"), QDialogButtonBox::AcceptRole);
    auto* real = buttons->addButton(tr("Real demand: count it"), QDialogButtonBox::ActionRole);
    oneOff->setEnabled(sale.decision != BulkDecision::OneOff);
    real->setEnabled(sale.decision != BulkDecision::Real);
    oneOff->setDefault(true);
    connect(oneOff, &QPushButton::clicked, this, [this] { decide(BulkDecision::OneOff); });
    connect(real, &QPushButton::clicked, this, [this] { decide(BulkDecision::Real); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{name, facts, question, m_problem, buttons}) {
        layout->addWidget(widget);
    }
}

void BulkSaleDialog::decide(BulkDecision decision) {
    m_workspace.change(
        this,
        [line = m_sale.line, decision](Warehouse& warehouse) {
            return BulkSaleService(warehouse).decide(line, decision);
        },
        [this, decision](const Status& done) {
            if (!done.ok()) {
                m_problem->setText(errorText(done.error()));
                m_problem->show();
                return;
            }
            Q_EMIT decided(m_sale.line, decision);
            accept();
        });
}

} // namespace qm
