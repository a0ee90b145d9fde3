#include "standoutsales.h"

#include "bulksaleservice.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "dialogs/bulksaledialog.h"
#include "theme.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {

namespace {

using Column = BulkSaleModel::Column;
constexpr int kRow = 30;

} // namespace

StandOutSales::StandOutSales(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_check(new QPushButton(this)), m_table(new DataTable(this)) {
    m_check->setObjectName(QStringLiteral("checkSale"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_table);
    m_model.setTrailingColumns({static_cast<int>(Column::Quantity), static_cast<int>(Column::Usual)});
    connect(m_table, &DataTable::rowOpened, this, &StandOutSales::check);
    connect(m_check, &QPushButton::clicked, this, [this] { check(std::max(0, m_table->currentRow())); });
    hide();
}

void StandOutSales::setUp(Workspace& workspace, AppActions& actions) {
    m_workspace = &workspace;
    m_table->setUp(actions, QStringLiteral("stand-out sales"));
    m_table->setColumnWidths({92, 0, 84, 84, 190});
    m_table->setModel(&m_model);
    const auto said = [](const QModelIndex& index) {
        switch (static_cast<BulkDecision>(index.data().toInt())) {
        case BulkDecision::OneOff:
            return Pill{tr("one-off, left out"), PillTone::Neutral};
        case BulkDecision::Real:
            return Pill{tr("real demand"), PillTone::Good};
        case BulkDecision::Undecided:
            break;
        }
        return Pill{tr("left out until you say"), PillTone::Warning};
    };
    m_table->cells()->setPill(static_cast<int>(Column::Said), said);
    m_table->cells()->setText(static_cast<int>(Column::Said), [](const QModelIndex&) { return QString(); });
}

void StandOutSales::showItem(ItemId item) {
    if (item != m_item) {
        m_item = item;
        m_model.setRows({});
        hide();
    }
    if (!m_item || m_workspace == nullptr) {
        return;
    }
    m_workspace->read(
        this, [item](Warehouse& warehouse) { return BulkSaleService(warehouse).all(item); },
        [this, item](Result<std::vector<BulkSale>> sales) {
            if (item == m_item && sales.ok()) {
                m_model.setRows(std::move(*sales));
                m_table->setFixedHeight(scaled(kRow) * (m_model.rowCount() + 1) + scaled(12));
                setVisible(m_model.rowCount() > 0);
            }
        });
}

void StandOutSales::check(int row) {
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    const BulkSale sale = m_model.rowAt(row);
    auto* dialog = new BulkSaleDialog(sale, *m_workspace, this);
    connect(dialog, &BulkSaleDialog::decided, this,
            [this, before = sale.decision](SalesLineId line, BulkDecision decision) {
                Q_EMIT changed(
                    decision == BulkDecision::Real ? tr("The sale counts as demand") : tr("The sale is left out"),
                    [line, before](Warehouse& warehouse) { return BulkSaleService(warehouse).decide(line, before); });
                showItem(m_item);
            });
    dialog->open();
}

void StandOutSales::retranslate() {
    m_title->setText(tr("Sales that stand far out"));
    m_title->setFont(scaledFont(13, QFont::DemiBold));
    m_check->setText(tr("Check…"));
    m_table->setAccessibleName(m_title->text());
    m_model.setCaptions({tr("Day"), tr("Receipt"), tr("Sold"), tr("Usual"), tr("Said")});
}

} // namespace qm
