#include "calendarpage.h"

#include "appactions.h"
#include "calendarservice.h"
#include "calendartext.h"
#include "delegates/celldelegate.h"
#include "dialogs/calendardialog.h"
#include "localetext.h"
#include "ui_calendarpage.h"
#include "workspace.h"

#include <QFileDialog>
#include <utility>

namespace qm {

using Column = CalendarModel::Column;

CalendarPage::CalendarPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Calendar, workspace, actions, parent), m_ui(std::make_unique<Ui::CalendarPage>()) {
    m_ui->setupUi(this);
    m_ui->entries->setUp(actions, QStringLiteral("calendar"));
    m_model.setTrailingColumns({static_cast<int>(Column::Price)});
    m_ui->entries->setColumnWidths({148, 0, 92, 92, 172, 108, 220, 72, 84, 84});
    m_ui->entries->setModel(&m_model);
    CellDelegate* cells = m_ui->entries->cells();
    cells->setPill(static_cast<int>(Column::Kind), [](const QModelIndex& index) {
        return calendarKindPill(index.data(CalendarModel::KindRole).value<CalendarKind>());
    });
    cells->setText(static_cast<int>(Column::Repeats), [](const QModelIndex& index) {
        return calendarRepeatText(index.data(CalendarModel::RepeatRole).value<CalendarRepeat>());
    });
    cells->setText(static_cast<int>(Column::To), [](const QModelIndex& index) {
        return index.data().isValid() ? cellText(index.data()) : tr("open");
    });
    cells->setText(static_cast<int>(Column::Next), [](const QModelIndex& index) {
        return index.data().isValid() ? weekdayText(index.data().toDate()) : tr("over");
    });
    for (const Column text : {Column::What, Column::Place, Column::Channel}) {
        cells->setText(static_cast<int>(text), [](const QModelIndex& index) {
            const QString value = index.data().toString();
            return value.isEmpty() ? tr("all") : value;
        });
    }
    connect(m_ui->entries, &DataTable::rowOpened, this, [this] { perform(ActionId::Edit); });
}

CalendarPage::~CalendarPage() = default;

QString CalendarPage::title() const {
    return tr("Calendar");
}

std::optional<MainButton> CalendarPage::mainButton() const {
    return MainButton{ActionId::New, tr("New entry")};
}

QList<ActionId> CalendarPage::actionsHere() const {
    return {ActionId::New, ActionId::Edit, ActionId::Open, ActionId::Remove, ActionId::Undo};
}

bool CalendarPage::perform(ActionId id) {
    switch (id) {
    case ActionId::New: {
        CalendarEntry entry;
        const CalendarDay today = m_workspace.warehouse().today();
        entry.days = {today, today};
        edit(entry);
        return true;
    }
    case ActionId::Edit:
    case ActionId::Open:
        if (const auto entry = current()) {
            edit(*entry);
        }
        return true;
    case ActionId::Remove:
        remove();
        return true;
    case ActionId::ExportTable:
        exportEntries();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> CalendarPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")}, hint(ActionId::Open, tr("edit")),
            hint(ActionId::New, tr("new")),     hint(ActionId::Remove, tr("remove")),
            hint(ActionId::Undo, tr("undo")),   hint(ActionId::Filter, tr("filter"))};
}

QString CalendarPage::statusText() const {
    return tr("%Ln entries", nullptr, m_model.rowCount());
}

void CalendarPage::openRecord(qint64 id) {
    m_wanted = id;
    reload();
}

QWidget* CalendarPage::firstFocus() {
    return m_ui->entries;
}

void CalendarPage::reload() {
    m_workspace.read(
        this,
        [today = m_workspace.warehouse().today()](Warehouse& warehouse) {
            return CalendarService(warehouse).rows(today);
        },
        [this](Result<std::vector<CalendarRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
                return;
            }
            m_model.setRows(std::move(*rows));
            const int wanted = m_model.rowOfKey(std::exchange(m_wanted, 0));
            if (wanted >= 0 || m_ui->entries->currentRow() < 0) {
                m_ui->entries->selectRowAt(std::max(0, wanted));
            }
            Q_EMIT statusChanged();
        });
}

std::optional<CalendarEntry> CalendarPage::current() const {
    const int row = m_ui->entries->currentRow();
    return row >= 0 ? std::optional(m_model.rowAt(row).entry) : std::nullopt;
}

void CalendarPage::edit(const CalendarEntry& entry) {
    auto* dialog = new CalendarDialog(entry, m_workspace, this);
    connect(dialog, &CalendarDialog::saved, this, [this, before = entry](CalendarEntryId id) {
        if (before.id) {
            m_undo.push({tr("%1 changed").arg(calendarKindText(before.kind)),
                         [before](Warehouse& warehouse) { return CalendarService(warehouse).revert(before); }});
        } else {
            m_undo.push(
                {tr("Entry added"), [id](Warehouse& warehouse) { return CalendarService(warehouse).remove({id}); }});
        }
        openRecord(id.value);
    });
    dialog->open();
}

void CalendarPage::remove() {
    std::vector<CalendarEntryId> ids;
    const QList<int> rows = m_ui->entries->selectedRowNumbers();
    for (const int row : rows) {
        ids.push_back(m_model.rowAt(row).entry.id);
    }
    if (ids.empty()) {
        return;
    }
    m_workspace.change(
        this, [ids](Warehouse& warehouse) { return CalendarService(warehouse).remove(ids); },
        [this, ids](const Status& done) {
            if (check(done)) {
                const QString what = tr("%Ln entries removed", nullptr, static_cast<int>(ids.size()));
                m_undo.push({what, [ids](Warehouse& warehouse) { return CalendarService(warehouse).restore(ids); }});
                Q_EMIT noticed(what, true);
                reload();
            }
        });
}

void CalendarPage::exportEntries() {
    auto* dialog = new QFileDialog(this, tr("Save the calendar"), QStringLiteral("calendar.csv"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_workspace.read(
            this, [path](Warehouse& warehouse) { return CalendarService(warehouse).exportCsv(path); },
            [this, path](const Status& saved) {
                if (check(saved)) {
                    Q_EMIT noticed(tr("Saved as %1").arg(path), false);
                }
            });
    });
    dialog->open();
}

void CalendarPage::retranslate() {
    m_ui->retranslateUi(this);
    m_model.setCaptions({tr("Kind"), tr("Name"), tr("From"), tr("To"), tr("Repeats"), tr("Next"), tr("Of"), tr("Place"),
                         tr("Channel"), tr("Price")});
    m_ui->entries->setEmptyText(tr("Nothing is planned yet. Enter closed days, holidays, promotions and supplier "
                                   "closures (Ctrl+N), or import them (Ctrl+Shift+I)."));
}

} // namespace qm
