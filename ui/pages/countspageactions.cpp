#include "catalogueservice.h"
#include "countlisttext.h"
#include "countsheetfiles.h"
#include "countspage.h"
#include "datatable.h"
#include "documentfolder.h"
#include "errortext.h"
#include "inlinebar.h"
#include "localetext.h"
#include "stockcountservice.h"
#include "stockqueries.h"
#include "ui_countspage.h"
#include "warehouse.h"
#include "workspace.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

namespace qm {

namespace {

constexpr int kItemsOnAList = 30;

} // namespace

void CountsPage::stepOn() {
    if (!isOpen()) {
        return;
    }
    if (m_view == View::Review) {
        askPost();
        return;
    }
    const CountListRow& head = *current();
    if (head.time != CountTime{}) {
        show(View::Review);
        readDetail();
        return;
    }
    m_workspace.read(
        this,
        [place = head.location](Warehouse& warehouse) { return StockCountService(warehouse).untimedTills(place); },
        [this](const Result<QStringList>& tills) {
            if (!tills.ok()) {
                report(tills.error());
            } else if (tills->isEmpty()) {
                show(View::Review);
                readDetail();
            } else {
                askTime(*tills);
            }
        });
}

void CountsPage::askTime(const QStringList& untimedTills) {
    m_ui->bar->ask(tr("The till says no times. When was this counted?"), tr("Show differences"), [this] {
        const auto time = m_time.time(*m_ui->bar);
        if (!time) {
            return false;
        }
        m_workspace.change(
            this,
            [id = m_shown.list.head.id, time = *time](Warehouse& warehouse) {
                return CountListService(warehouse).setTime(id, time);
            },
            [this](const Status& status) {
                if (check(status)) {
                    show(View::Review);
                    readDetail();
                }
            });
        return true;
    });
    m_time.addTo(*m_ui->bar, untimedTills);
}

void CountsPage::askPost() {
    if (m_shown.uncounted == 0 || m_shown.list.head.counted == 0) {
        post();
        return;
    }
    m_ui->bar->ask(tr("%Ln lines are not counted and stay as they are. Post the others?", nullptr, m_shown.uncounted),
                   tr("Post count"), [this] {
                       post();
                       return true;
                   });
}

void CountsPage::post() {
    const CountListRow head = m_shown.list.head;
    m_workspace.change(
        this, [id = head.id](Warehouse& warehouse) { return CountListService(warehouse).post(id); },
        [this, head](const Result<DocumentId>& posted) {
            if (!posted.ok()) {
                report(posted.error());
                selectOpen(From::Here);
                return;
            }
            const QString text = tr("%1 is posted").arg(head.number);
            m_undo.push({text, [id = head.id](Warehouse& warehouse) { return CountListService(warehouse).undo(id); }});
            Q_EMIT noticed(text, true);
            m_ui->lists->setFocus();
        },
        tr("Posting the count"));
}

void CountsPage::askNew() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return StockQueries(warehouse).locations(); },
        [this](const Result<std::vector<Location>>& places) {
            if (!places.ok()) {
                report(places.error());
                return;
            }
            struct Fields {
                QComboBox* rule;
                QComboBox* place;
                QComboBox* abc;
                QLineEdit* most;
                QComboBox* twice;
            };
            auto fields = std::make_shared<Fields>();
            m_ui->bar->ask(tr("Count"), tr("Make list"), [this, fields] {
                const auto most = quantityFromText(fields->most->text(), 0);
                if (!most || most->value < 1) {
                    m_ui->bar->complain(tr("Say how many items the list may have."));
                    return false;
                }
                CountListDraft draft;
                draft.rule = fields->rule->currentIndex() == 1 ? CountRule::Full : CountRule::Cycle;
                draft.place = LocationId{fields->place->currentData().toLongLong()};
                draft.items = static_cast<int>(std::min<std::int64_t>(most->value, 100'000));
                if (const int abc = fields->abc->currentIndex(); abc > 0) {
                    draft.abc = static_cast<AbcClass>(abc - 1);
                }
                draft.secondCount = fields->twice->currentIndex() == 1;
                make(draft);
                return true;
            });
            fields->rule = m_ui->bar->addChoice(tr("What"));
            fields->rule->addItems({countRuleText(CountRule::Cycle), countRuleText(CountRule::Full)});
            fields->place = m_ui->bar->addChoice(tr("Where"));
            for (const Location& place : *places) {
                fields->place->addItem(place.name, qlonglong{place.id.value});
            }
            const LocationId wanted =
                m_workspace.place() ? m_workspace.place() : m_workspace.warehouse().defaultLocation();
            fields->place->setCurrentIndex(fields->place->findData(qlonglong{wanted.value}));
            fields->abc = m_ui->bar->addChoice(tr("Class"));
            fields->abc->addItems({tr("all"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
            fields->most = m_ui->bar->addField(tr("At most"), QLocale().toString(kItemsOnAList), 44);
            fields->twice = m_ui->bar->addChoice(tr("Each line"));
            fields->twice->addItems({tr("once"), tr("twice")});
            connect(fields->rule, &QComboBox::currentIndexChanged, fields->most,
                    [most = fields->most](int row) { most->setEnabled(row == 0); });
        });
}

void CountsPage::make(const CountListDraft& draft) {
    m_workspace.change(
        this, [draft](Warehouse& warehouse) { return CountListService(warehouse).make(draft); },
        [this](const Result<CountListId>& made) {
            if (!made.ok()) {
                report(made.error());
                return;
            }
            const QString text = tr("List made");
            m_undo.push({text, [id = *made](Warehouse& warehouse) { return CountListService(warehouse).drop(id); }});
            Q_EMIT noticed(text, true);
            m_wanted = made->value;
            reload();
            m_ui->sheet->setFocus();
        },
        tr("Making the list"));
}

void CountsPage::drop() {
    if (!isOpen()) {
        return;
    }
    m_workspace.change(
        this, [id = current()->id](Warehouse& warehouse) { return CountListService(warehouse).drop(id); },
        [this, head = *current()](const Status& status) {
            if (!check(status)) {
                return;
            }
            const QString text = tr("%1 is dropped").arg(head.number);
            m_undo.push(
                {text, [id = head.id](Warehouse& warehouse) { return CountListService(warehouse).reopen(id); }});
            Q_EMIT noticed(text, true);
        });
}

void CountsPage::writeSheets() {
    const CountListRow* row = current();
    if (row == nullptr) {
        return;
    }
    m_workspace.change( // one document is drawn at a time
        this,
        [id = row->id, folder = documentFolder()](Warehouse& warehouse) {
            return writeCountSheets(warehouse, id, folder, QLocale());
        },
        [this](const Result<CountSheetFiles>& written) {
            if (!written.ok()) {
                report(written.error());
                return;
            }
            Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(written->pdf)), false);
        },
        tr("Writing the sheets"));
}

void CountsPage::askLine() {
    auto item = std::make_shared<QLineEdit*>(nullptr);
    auto lot = std::make_shared<QLineEdit*>(nullptr);
    m_ui->bar->ask(tr("What else lies here?"), tr("Add line"), [this, item, lot] {
        const QString code = (*item)->text().trimmed();
        const LotName name{(*lot)->text().trimmed(), {}};
        m_workspace.read(
            this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
            [this, name](const Result<Item>& found) {
                if (!found.ok()) {
                    report(found.error());
                    return;
                }
                addLine(found->id, found->name, name);
            });
        return true;
    });
    *item = m_ui->bar->addField(tr("SKU or barcode"), {}, 140);
    *lot = m_ui->bar->addField(tr("Lot"), {}, 90);
}

void CountsPage::addLine(ItemId item, const QString& name, const LotName& lot) {
    const int row = table()->currentRow();
    const LocationId place = row >= 0 ? model().rowAt(row).line.key.location : m_shown.list.head.location;
    m_workspace.change(
        this,
        [list = m_shown.list.head.id, item, place, lot](Warehouse& warehouse) {
            return CountListService(warehouse).addLine(list, item, place, lot);
        },
        [this, name](const Result<CountLineId>& added) {
            if (!added.ok()) {
                report(added.error());
                return;
            }
            m_wantedLine = *added;
            const QString text = tr("%1 is on the list").arg(name);
            m_undo.push(
                {text, [id = *added](Warehouse& warehouse) { return CountListService(warehouse).removeLine(id); }});
            Q_EMIT noticed(text, true);
            readDetail();
        });
}

bool CountsPage::takeScan(const QString& code) {
    if (!isOpen()) {
        return false;
    }
    m_workspace.read(
        this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
        [this](const Result<Item>& found) {
            if (!found.ok()) {
                report(found.error());
                return;
            }
            int line = -1;
            for (int row = 0; row < model().rowCount(); ++row) {
                const bool same = model().rowAt(row).line.key.item == found->id;
                if (same && (line < 0 || (model().isOpen(row) && !model().isOpen(line)))) {
                    line = row;
                }
            }
            if (line >= 0) {
                table()->setFocus();
                table()->selectRowAt(line);
                return;
            }
            m_ui->bar->ask(tr("%1 is not on this list. Add it here?").arg(found->name), tr("Add line"),
                           [this, item = *found] {
                               addLine(item.id, item.name, {});
                               return true;
                           });
        });
    return true;
}

} // namespace qm
