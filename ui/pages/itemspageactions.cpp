#include "itemspage.h"

#include "catalogueservice.h"
#include "dialogs/itemdialog.h"
#include "localetext.h"
#include "stockcountservice.h"
#include "stocklevelmodel.h"
#include "thresholdservice.h"
#include "ui_itemspage.h"
#include "workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

} // namespace

bool ItemsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Main:
        Q_EMIT pageWanted(PageId::Suggestions, m_ui->detail->item().value);
        return true;
    case ActionId::Edit:
        if (!m_ui->detail->editTab()) {
            editItem(false);
        }
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
    case ActionId::ItemForecast:
        m_ui->detail->showForecast();
        return true;
    case ActionId::Open:
        m_ui->detail->activeTable().setFocus();
        return true;
    case ActionId::Filter:
        m_ui->filter->setFocus();
        m_ui->filter->selectAll();
        return true;
    default:
        return false;
    }
}

void ItemsPage::askCount(LocationId chosen) {
    const ItemId item = m_ui->detail->item();
    if (!item) {
        return;
    }
    m_workspace.read(
        this,
        [item, chosen, within = m_workspace.place()](Warehouse& warehouse) -> Result<CountBasis> {
            const StockCountService service(warehouse);
            auto places = service.placesOf(item, within);
            if (!places.ok()) {
                return places.error();
            }
            CountBasis basis;
            basis.places = *std::move(places);
            basis.at = chosen ? chosen : basis.places.front().id;
            auto lots = StockQueries(warehouse).lots(item, basis.at);
            auto tills = service.untimedTills(basis.at);
            if (!lots.ok() || !tills.ok()) {
                return lots.ok() ? tills.error() : lots.error();
            }
            std::ranges::copy_if(*lots, std::back_inserter(basis.lots), [&](const LotRow& lot) {
                return lot.location == basis.at && (!lot.lot.isEmpty() || lot.expiry);
            });
            basis.untimedTills = *std::move(tills);
            return basis;
        },
        [this, item](Result<CountBasis> basis) {
            if (basis.ok() && m_ui->detail->item() == item && m_ui->detail->shownItem()) {
                basis->item = *m_ui->detail->shownItem();
                showCountBar(*basis);
            }
        });
}

void ItemsPage::showCountBar(const CountBasis& basis) {
    const std::vector<LotRow>& named = basis.lots;
    const Item& item = basis.item;
    m_ui->bar->ask(named.empty() ? tr("%1: how many are there now?").arg(item.name)
                                 : tr("%1: how many of each lot are there now?").arg(item.name),
                   tr("Post count"), [this, basis] {
                       const int decimals = basis.item.decimals;
                       for (const QLineEdit* field : m_countFields) {
                           const auto counted = quantityFromText(field->text(), decimals);
                           if (!counted || counted->value < 0) {
                               m_ui->bar->complain(tr("“%1” is not a quantity of this item.").arg(field->text()));
                               return false;
                           }
                       }
                       const auto time = m_countTime.time(*m_ui->bar);
                       if (!time) {
                           return false;
                       }
                       postCount(basis, *time);
                       return true;
                   });
    if (basis.places.size() > 1) {
        QComboBox* place = m_ui->bar->addChoice(tr("at"));
        for (const Location& known : basis.places) {
            place->addItem(known.name, qlonglong{known.id.value});
        }
        place->setCurrentIndex(place->findData(qlonglong{basis.at.value}));
        connect(place, &QComboBox::activated, this,
                [this, place] { askCount(LocationId{place->currentData().toLongLong()}); });
    }
    m_countFields.clear();
    for (const LotRow& lot : named) {
        m_countFields.push_back(
            m_ui->bar->addField(lot.expiry ? tr("%1, to %2").arg(lot.lot, dayText(*lot.expiry)) : lot.lot, {}, 70));
    }
    m_countFields.push_back(m_ui->bar->addField(named.empty() ? tr("Counted") : tr("Without a lot"),
                                                named.empty() ? QString() : u"0"_s, 70));
    m_countTime.addTo(*m_ui->bar, basis.untimedTills);
    m_countFields.front()->setFocus();
}

void ItemsPage::postCount(const CountBasis& basis, const CountTime& time) {
    const Item& item = basis.item;
    std::vector<CountEntry> readings;
    for (std::size_t i = 0; i < m_countFields.size(); ++i) {
        CountEntry reading;
        reading.item = item.id;
        if (i < basis.lots.size()) {
            reading.lot = {basis.lots[i].lot, basis.lots[i].expiry};
        }
        reading.counted = quantityFromText(m_countFields[i]->text(), item.decimals).value_or(Quantity{});
        readings.push_back(reading);
    }
    m_workspace.change(
        this,
        [readings, time, place = basis.at](Warehouse& warehouse) {
            return StockCountService(warehouse).post(readings, place, time);
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

void ItemsPage::setLimits(const ItemThreshold& row, const std::optional<ThresholdLimits>& limits) {
    m_workspace.change(
        this,
        [item = row.item, place = row.place, limits](Warehouse& warehouse) {
            return ThresholdService(warehouse).setFixed(item, place, limits);
        },
        [this, row, limits](const Result<std::optional<ThresholdLimits>>& before) {
            if (!before.ok()) {
                report(before.error());
                return;
            }
            const QString text = limits ? tr("%1: fixed at %2 to %3")
                                              .arg(row.name, quantityText(limits->reorderPoint, row.decimals),
                                                   quantityText(limits->orderUpTo, row.decimals))
                                        : tr("%1: the forecast decides again").arg(row.name);
            m_undo.push({text, [item = row.item, place = row.place, before = *before](Warehouse& warehouse) {
                             const auto back = ThresholdService(warehouse).setFixed(item, place, before);
                             return back.ok() ? Status() : Status(back.error());
                         }});
            Q_EMIT noticed(text, true);
        });
}

void ItemsPage::editItem(bool fresh) {
    if (!fresh && !m_ui->detail->shownItem()) {
        return;
    }
    const Item before = fresh ? Item{} : *m_ui->detail->shownItem();
    auto* dialog = new ItemDialog(before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ItemDialog::saveWanted, this, [this, dialog, before](const Item& item) {
        m_workspace.change(
            dialog, [item](Warehouse& warehouse) { return CatalogueService(warehouse).saveItem(item); },
            [this, dialog, before](const Result<ItemId>& saved) {
                if (!saved.ok()) {
                    dialog->complain(saved.error());
                    return;
                }
                dialog->accept();
                const bool undoable = static_cast<bool>(before.id);
                if (undoable) {
                    m_undo.push({tr("%1 changed").arg(before.name), [before](Warehouse& warehouse) {
                                     CatalogueService service(warehouse);
                                     const auto now = service.item(before.id);
                                     if (!now.ok()) {
                                         return Status(now.error());
                                     }
                                     Item back = before;
                                     back.version = now->version;
                                     const auto undone = service.saveItem(back);
                                     return undone.ok() ? Status() : Status(undone.error());
                                 }});
                }
                Q_EMIT noticed(tr("Saved"), undoable);
                openRecord(saved->value);
            });
    });
    dialog->open();
}

} // namespace qm
