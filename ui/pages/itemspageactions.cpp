#include "itemspage.h"

#include "catalogueservice.h"
#include "dialogs/itemdialog.h"
#include "localetext.h"
#include "stockcountservice.h"
#include "stocklevelmodel.h"
#include "ui_itemspage.h"
#include "workspace.h"

#include <QApplication>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

bool ItemsPage::perform(ActionId id) {
    DataTable& table =
        m_ui->detail->isAncestorOf(QApplication::focusWidget()) ? m_ui->detail->activeTable() : *m_ui->table;
    switch (id) {
    case ActionId::Main:
        Q_EMIT pageWanted(PageId::Suggestions, m_ui->detail->item().value);
        return true;
    case ActionId::Edit:
        editItem(false);
        return true;
    case ActionId::New:
        editItem(true);
        return true;
    case ActionId::Count:
        askCount();
        return true;
    case ActionId::ChartTable:
        m_ui->detail->toggleChartTable();
        return true;
    case ActionId::Open:
        m_ui->detail->activeTable().setFocus();
        return true;
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    case ActionId::Copy:
        table.copySelection();
        return true;
    case ActionId::CopyTable:
        table.copyAll();
        Q_EMIT noticed(tr("Table copied"), false);
        return true;
    case ActionId::ExportTable:
        saveTable(table);
        return true;
    case ActionId::Undo:
        undo();
        return true;
    default:
        return false;
    }
}

void ItemsPage::undo() {
    const auto step = m_undo.pop();
    if (!step) {
        Q_EMIT noticed(tr("Nothing to undo here."), false);
        return;
    }
    m_workspace.change(this, step->back, [this, done = step->done](const Status& status) {
        if (check(status)) {
            Q_EMIT noticed(tr("Taken back: %1").arg(done), false);
        }
    });
}

void ItemsPage::askCount() {
    const ItemId item = m_ui->detail->item();
    if (!item) {
        return;
    }
    const LocationId place = m_workspace.place() ? m_workspace.place() : m_workspace.warehouse().defaultLocation();
    m_workspace.read(
        this, [item, place](Warehouse& warehouse) { return StockQueries(warehouse).lots(item, place); },
        [this, item](const Result<std::vector<LotRow>>& lots) {
            if (lots.ok() && m_ui->detail->item() == item && m_ui->detail->shownItem()) {
                showCountBar(*lots);
            }
        });
}

void ItemsPage::showCountBar(const std::vector<LotRow>& lots) {
    std::vector<LotRow> named;
    for (const LotRow& lot : lots) {
        if (!lot.lot.isEmpty() || lot.expiry) {
            named.push_back(lot);
        }
    }
    const Item& item = *m_ui->detail->shownItem();
    m_ui->bar->ask(named.empty() ? tr("%1: how many are there now?").arg(item.name)
                                 : tr("%1: how many of each lot are there now?").arg(item.name),
                   tr("Post count"), [this, named] {
                       const int decimals = m_ui->detail->shownItem()->decimals;
                       for (const QLineEdit* field : m_countFields) {
                           const auto counted = quantityFromText(field->text(), decimals);
                           if (!counted || counted->value < 0) {
                               m_ui->bar->complain(tr("“%1” is not a quantity of this item.").arg(field->text()));
                               return false;
                           }
                       }
                       postCount(named);
                       return true;
                   });
    m_countFields.clear();
    for (const LotRow& lot : named) {
        m_countFields.push_back(
            m_ui->bar->addField(lot.expiry ? tr("%1, to %2").arg(lot.lot, dayText(*lot.expiry)) : lot.lot, {}, 70));
    }
    m_countFields.push_back(m_ui->bar->addField(named.empty() ? tr("Counted") : tr("Without a lot"),
                                                named.empty() ? QString() : u"0"_s, 70));
    m_countFields.front()->setFocus();
}

void ItemsPage::postCount(const std::vector<LotRow>& lots) {
    const Item item = *m_ui->detail->shownItem();
    std::vector<CountEntry> readings;
    for (std::size_t i = 0; i < m_countFields.size(); ++i) {
        CountEntry reading;
        reading.item = item.id;
        if (i < lots.size()) {
            reading.lot = {lots[i].lot, lots[i].expiry};
        }
        reading.counted = quantityFromText(m_countFields[i]->text(), item.decimals).value_or(Quantity{});
        readings.push_back(reading);
    }
    m_workspace.change(
        this,
        [readings, place = m_workspace.place()](Warehouse& warehouse) {
            return StockCountService(warehouse).post(readings, place);
        },
        [this, name = item.name](const Result<DocumentId>& posted) {
            if (!posted.ok()) {
                report(posted.error());
                return;
            }
            const QString text = tr("%1: counted").arg(name);
            m_undo.push(
                {text, [count = *posted](Warehouse& warehouse) { return StockCountService(warehouse).undo(count); }});
            Q_EMIT noticed(text, true);
        });
}

void ItemsPage::editItem(bool fresh) {
    if (!fresh && !m_ui->detail->shownItem()) {
        return;
    }
    auto* dialog = new ItemDialog(fresh ? Item{} : *m_ui->detail->shownItem(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ItemDialog::saveWanted, this, [this, dialog](const Item& item) {
        m_workspace.change(
            dialog, [item](Warehouse& warehouse) { return CatalogueService(warehouse).saveItem(item); },
            [this, dialog](const Result<ItemId>& saved) {
                if (!saved.ok()) {
                    dialog->complain(saved.error());
                    return;
                }
                dialog->accept();
                Q_EMIT noticed(tr("Saved"), false);
                openRecord(saved->value);
            });
    });
    dialog->open();
}

} // namespace qm
