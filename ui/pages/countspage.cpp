#include "countspage.h"

#include "appactions.h"
#include "countlisttext.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "theme.h"
#include "ui_countspage.h"
#include "workspace.h"

#include <utility>

namespace qm {

using Column = CountListModel::Column;
using LineColumn = CountSheetModel::Column;

CountsPage::CountsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Counts, workspace, actions, parent), m_ui(std::make_unique<Ui::CountsPage>()) {
    m_ui->setupUi(this);
    m_ui->listSide->setKind(Surface::Kind::Bar);
    m_ui->head->setKind(Surface::Kind::Bar);
    m_ui->number->setFont(scaledFont(16, QFont::DemiBold));
    setUpTables();
    for (int i = 0; i < 2; ++i) {
        m_ui->show->addItem(QString());
    }
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &CountsPage::reload);
    connect(m_ui->lists, &DataTable::currentRowChanged, this, &CountsPage::readDetail);
    connect(m_ui->lists, &DataTable::rowOpened, this, [this] {
        table()->setFocus();
        selectOpen(From::Here);
    });
    const std::pair<KeyButton*, ActionId> buttons[] = {{m_ui->make, ActionId::New},
                                                       {m_ui->look, ActionId::Differences},
                                                       {m_ui->print, ActionId::WriteDocuments},
                                                       {m_ui->drop, ActionId::Remove}};
    for (const auto& [button, id] : buttons) {
        button->setKeys(actions.keyText(id));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
    }
    connect(m_ui->bar, &InlineBar::closed, this, [this] { table()->setFocus(); });
    m_ui->head->hide();
}

CountsPage::~CountsPage() = default;

void CountsPage::setUpTables() {
    m_ui->lists->setUp(m_actions, QStringLiteral("count lists"));
    m_ui->lists->setColumnWidths({84, 0, -100, -70, 96, 66});
    m_model.setTrailingColumns({static_cast<int>(Column::Counted)});
    m_ui->lists->setModel(&m_model);
    m_ui->lists->cells()->setPill(static_cast<int>(Column::State), [](const QModelIndex& index) {
        return countListPill(static_cast<CountListState>(index.data().toInt()));
    });
    m_ui->lists->cells()->setText(static_cast<int>(Column::Rule), [](const QModelIndex& index) {
        return countRuleText(static_cast<CountRule>(index.data().toInt()));
    });
    const std::pair<DataTable*, CountSheetModel*> tables[] = {{m_ui->sheet, &m_sheet}, {m_ui->review, &m_review}};
    for (const auto& [table, model] : tables) {
        const bool blind = model == &m_sheet;
        table->setUp(m_actions, blind ? QStringLiteral("count sheet") : QStringLiteral("count review"));
        const int record = blind ? -80 : 80;
        table->setColumnWidths({44, 100, 0, -90, 120, blind ? 64 : -64, 84, 76, record, record, record, 124});
        QSet<int> numbers;
        for (const LineColumn column : {LineColumn::Line, LineColumn::First, LineColumn::Second, LineColumn::Record,
                                        LineColumn::Difference, LineColumn::Value}) {
            numbers += static_cast<int>(column);
        }
        model->setTrailingColumns(numbers);
        table->setModel(model);
        CellDelegate* cells = table->cells();
        cells->setLook(static_cast<int>(LineColumn::Item), [](const QModelIndex& index) {
            CellLook look;
            look.second = index.siblingAtColumn(static_cast<int>(LineColumn::Sku)).data().toString();
            return look;
        });
        cells->setText(static_cast<int>(LineColumn::Lot),
                       [model](const QModelIndex& index) { return countLotText(model->rowAt(index.row()).line.lot); });
        cells->setText(static_cast<int>(LineColumn::Note), [](const QModelIndex&) { return QString(); });
        cells->setPill(static_cast<int>(LineColumn::Note), [model](const QModelIndex& index) -> Pill {
            const CountSheetRow& row = model->rowAt(index.row());
            if (row.variance && row.variance->recount) {
                return {tr("count again"), PillTone::Warning};
            }
            if (!row.line.first) {
                const QString reason = countReasonText(row.line.reason);
                const bool wrong = row.line.reason == CountReason::Negative;
                return {reason, wrong ? PillTone::Bad : PillTone::Neutral};
            }
            if (row.variance && row.variance->opening) {
                return {tr("first count"), PillTone::Accent};
            }
            return row.variance && row.variance->difference.value == 0 ? Pill{tr("as recorded"), PillTone::Good}
                                                                       : Pill{};
        });
        table->setCheck([model](const QModelIndex& cell, const QString& text) {
            const auto quantity = quantityFromText(text, model->rowAt(cell.row()).line.decimals);
            return quantity && quantity->value >= 0 ? QString() : tr("“%1” is not a quantity of this item.").arg(text);
        });
        connect(table, &DataTable::digitTyped, this, &CountsPage::edit);
        connect(table, &DataTable::rowOpened, this, [this] { edit({}); });
        connect(table, &DataTable::edited, this, &CountsPage::enter);
    }
}

QString CountsPage::title() const {
    return tr("Counts");
}

DataTable* CountsPage::table() const {
    return m_view == View::Review ? m_ui->review : m_ui->sheet;
}

const CountListRow* CountsPage::current() const {
    const int row = m_ui->lists->currentRow();
    return row >= 0 ? &m_model.rowAt(row) : nullptr;
}

bool CountsPage::isOpen() const {
    const CountListRow* row = current();
    return row != nullptr && row->state != CountListState::Posted && row->state != CountListState::Dropped;
}

std::optional<MainButton> CountsPage::mainButton() const {
    if (current() == nullptr) {
        return MainButton{ActionId::New, tr("New list")};
    }
    if (!isOpen()) {
        return std::nullopt;
    }
    return MainButton{ActionId::Main, m_view == View::Review ? tr("Post count") : tr("Show differences")};
}

QList<ActionId> CountsPage::actionsHere() const {
    QList<ActionId> ids{ActionId::New, ActionId::Undo};
    if (current() != nullptr) {
        ids += {ActionId::Open, ActionId::WriteDocuments};
    }
    if (isOpen()) {
        ids += {ActionId::Main,   ActionId::Edit,     ActionId::AddLine,
                ActionId::Remove, ActionId::NextLook, ActionId::Differences};
    }
    return ids;
}

bool CountsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::New:
        askNew();
        return true;
    case ActionId::Open:
        table()->setFocus();
        selectOpen(From::Here);
        return true;
    case ActionId::Main:
        stepOn();
        return true;
    case ActionId::Differences:
        toggleView();
        return true;
    case ActionId::Edit:
        edit({});
        return true;
    case ActionId::AddLine:
        askLine();
        return true;
    case ActionId::NextLook:
        selectOpen(From::Next);
        return true;
    case ActionId::WriteDocuments:
        writeSheets();
        return true;
    case ActionId::Remove:
        drop();
        return true;
    default:
        return false;
    }
}

QList<KeyHint> CountsPage::keyHints() const {
    return {{QStringLiteral("0–9"), tr("counted")},
            hint(ActionId::NextLook, tr("next to count")),
            hint(ActionId::AddLine, tr("add")),
            hint(ActionId::Differences, tr("differences")),
            hint(ActionId::Main, m_view == View::Review ? tr("post") : tr("go on")),
            hint(ActionId::WriteDocuments, tr("sheets")),
            hint(ActionId::New, tr("new list")),
            hint(ActionId::Undo, tr("undo"))};
}

QString CountsPage::statusText() const {
    const CountListRow& head = m_shown.list.head;
    if (!head.id) {
        return tr("%Ln lists", nullptr, m_model.rowCount());
    }
    return tr("<b>%1</b> of %2 lines counted").arg(QLocale().toString(head.counted), QLocale().toString(head.lines));
}

void CountsPage::openRecord(qint64 id) {
    m_wanted = id;
    if (const int row = m_model.rowOfKey(id); row >= 0) {
        m_wanted = 0;
        m_ui->lists->selectRowAt(row);
        return;
    }
    m_ui->show->setCurrentIndex(1);
    reload();
}

QWidget* CountsPage::firstFocus() {
    return current() != nullptr ? static_cast<QWidget*>(table()) : m_ui->lists;
}

void CountsPage::reload() {
    m_workspace.read(
        this,
        [all = m_ui->show->currentIndex() == 1](Warehouse& warehouse) {
            return CountListService(warehouse).lists(all);
        },
        [this](Result<std::vector<CountListRow>> rows) {
            if (!rows.ok()) {
                report(rows.error());
                return;
            }
            showLists(std::move(*rows));
        });
}

void CountsPage::showLists(std::vector<CountListRow> rows) {
    m_model.setRows(std::move(rows));
    if (m_wanted != 0) {
        m_ui->lists->selectRowAt(m_model.rowOfKey(std::exchange(m_wanted, 0)));
    } else if (m_ui->lists->currentRow() < 0) {
        m_ui->lists->selectRowAt(0);
    }
    readDetail();
}

void CountsPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->show->setItemText(0, tr("To count"));
    m_ui->show->setItemText(1, tr("All lists"));
    m_model.setCaptions({tr("Number"), tr("Place"), tr("What"), tr("Made"), tr("State"), tr("Counted")});
    const QStringList captions{tr("Line"),    tr("Place"), tr("Item"),   tr("SKU"),        tr("Lot"),     tr("Unit"),
                               tr("Counted"), tr("Again"), tr("Record"), tr("Difference"), tr("At cost"), tr("Note")};
    m_sheet.setCaptions(captions);
    m_review.setCaptions(captions);
    m_ui->lists->setEmptyText(tr("No list yet. Make the one of today (Ctrl+N)."));
    m_ui->sheet->setEmptyText(tr("Choose a list, or make the one of today (Ctrl+N)."));
    show(m_view);
}

} // namespace qm
