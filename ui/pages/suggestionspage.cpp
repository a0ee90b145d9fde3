#include "suggestionspage.h"

#include "appactions.h"
#include "delegates/suggestiondelegate.h"
#include "localetext.h"
#include "ordersuggestionmodel.h"
#include "replenishmentservice.h"
#include "stockqueries.h"
#include "theme.h"
#include "ui_suggestionspage.h"
#include "workspace.h"

#include <QSignalBlocker>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using Column = OrderSuggestionModel::Column;

constexpr int kChartDays = 30;

} // namespace

SuggestionsPage::SuggestionsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Suggestions, workspace, actions, parent)
    , m_form(std::make_unique<Ui::SuggestionsPage>())
    , m_model(new OrderSuggestionModel(this))
    , m_delegate(new SuggestionDelegate(*m_model, workspace.warehouse().currencyDigits(), this)) {
    m_form->setupUi(this);
    m_form->left->setBackgroundRole(QPalette::Base);
    DataTable* table = m_form->table;
    table->setUp(actions, u"suggestions"_s);
    table->setCells(m_delegate);
    QSet<int> numbers;
    for (int column = static_cast<int>(Column::Available); column < static_cast<int>(Column::Count); ++column) {
        numbers.insert(column);
    }
    m_model->setTrailingColumns(numbers);
    table->setModel(m_model);
    table->setColumnWidths({32, 0, 66, 72, 68, 76, 112, 72, 150, 60, 80});
    m_form->splitter->setStretchFactor(0, 1);
    m_form->splitter->setStretchFactor(1, 0);
    m_form->splitter->setSizes({1000, scaled(308)});
    m_form->why->setMinimumWidth(scaled(270));
    connect(table, &DataTable::currentRowChanged, this, &SuggestionsPage::showWhy);
    connect(table, &DataTable::digitTyped, this, &SuggestionsPage::beginEdit);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const BoardRow& row = m_model->rowAt(index.row());
        if (!row.isLine()) {
            m_model->toggleGroup(index.row());
        } else if (index.column() == static_cast<int>(Column::Include)) {
            toggleIncluded({index.row()});
        } else if (index.column() == static_cast<int>(Column::Order) && row.kind == BoardRow::Kind::Apart) {
            apartAction(index.row());
        } else if (index.column() == static_cast<int>(Column::Order)) {
            perform(ActionId::Edit);
        }
    });
    connect(table, &DataTable::edited, this, &SuggestionsPage::enterQuantities);
    table->setCheck([this](const QModelIndex& cell, const QString& text) { return checkQuantity(cell, text); });
    const auto respan = [this] {
        m_form->table->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->rowAt(row).isLine()) {
                m_form->table->setSpan(row, 0, 1, m_model->columnCount());
            } else if (m_model->rowAt(row).kind == BoardRow::Kind::Apart) {
                m_form->table->setSpan(row, static_cast<int>(Column::LossAvoided), 1, 2); // why it stands apart
                m_form->table->setSpan(row, static_cast<int>(Column::Order), 1, 2);       // what mends it
            }
        }
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, respan);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, respan);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, respan);
    connect(m_form->supplierChooser, &QComboBox::activated, this, [this](int row) {
        m_supplier = SupplierId{m_form->supplierChooser->itemData(row).toLongLong()};
        reload();
    });
    connect(m_form->showChooser, &QComboBox::activated, this, [this](int row) {
        m_show = static_cast<Show>(row);
        reload();
    });
    connect(m_form->budgetButton, &QPushButton::clicked, this, &SuggestionsPage::askBudget);
    connect(m_form->bar, &InlineBar::closed, this, [this] {
        m_prepared.clear();
        m_form->table->setFocus();
        Q_EMIT headingChanged();
    });
    connect(m_form->why, &WhyPanel::chaseWanted, this,
            [this](PurchaseOrderId order) { Q_EMIT pageWanted(PageId::Orders, order.value); });
}

SuggestionsPage::~SuggestionsPage() = default;

QString SuggestionsPage::title() const {
    return tr("Order suggestions");
}

QString SuggestionsPage::subtitle() const {
    if (!m_board.asOf) {
        return {};
    }
    return m_board.budget ? tr("As of %1 · best use of money first").arg(dayText(*m_board.asOf))
                          : tr("As of %1 · greatest loss for the money first").arg(dayText(*m_board.asOf));
}

std::optional<MainButton> SuggestionsPage::mainButton() const {
    if (!m_board.asOf) {
        return MainButton{ActionId::Main, tr("Make suggestions")};
    }
    if (m_board.included == 0) {
        return MainButton{ActionId::WriteDocuments, tr("Write documents")}; // all are approved
    }
    return MainButton{ActionId::Main,
                      m_prepared.isEmpty() ? tr("Approve %Ln lines", nullptr, m_board.included) : tr("Approve now")};
}

QList<ActionId> SuggestionsPage::actionsHere() const {
    return {ActionId::Main,         ActionId::Edit,           ActionId::NextLook,
            ActionId::Include,      ActionId::Snooze,         ActionId::Budget,
            ActionId::NextSupplier, ActionId::AddLine,        ActionId::MoveLine,
            ActionId::Why,          ActionId::WriteDocuments, ActionId::MarkSent,
            ActionId::Undo,         ActionId::MakeSuggestions};
}

QList<KeyHint> SuggestionsPage::keyHints() const {
    return {{u"↑↓"_s, tr("move")},
            hint(ActionId::NextLook, tr("look")),
            {tr("0–9"), tr("qty")},
            hint(ActionId::Include, tr("include")),
            hint(ActionId::Snooze, tr("snooze")),
            hint(ActionId::NextSupplier, tr("supplier")),
            hint(ActionId::Budget, tr("budget")),
            hint(ActionId::AddLine, tr("add")),
            hint(ActionId::MoveLine, tr("split")),
            hint(ActionId::Why, tr("why")),
            hint(ActionId::Undo, tr("undo")),
            hint(ActionId::WriteDocuments, tr("write")),
            hint(ActionId::MarkSent, tr("sent"))};
}

QString SuggestionsPage::statusText() const {
    if (!m_board.asOf) {
        return {};
    }
    const int apart = static_cast<int>(m_board.apart.size());
    const int lines = m_board.included + m_board.snoozed + apart;
    QString text =
        tr("<b>%Ln lines</b>:", nullptr, lines) + u' ' +
        tr("%1 included, %2 snoozed, %3 to look at")
            .arg(QLocale().toString(m_board.included), QLocale().toString(m_board.snoozed), QLocale().toString(apart));
    return text;
}

QString SuggestionsPage::selectionText() const {
    const QList<int> rows = m_form->table->selectedRowNumbers();
    if (rows.isEmpty()) {
        return {};
    }
    const auto sum = [&](Column column) { return m_delegate->sumText(*m_model, rows, static_cast<int>(column), true); };
    const QString selected = tr("<b>%Ln</b> selected", nullptr, static_cast<int>(rows.size()));
    const QString pieces = sum(Column::Order); // none where units differ
    return pieces.isEmpty() ? tr("%1: <b>%2</b>").arg(selected, sum(Column::Cost))
                            : tr("%1: %2 pieces, <b>%3</b>").arg(selected, pieces, sum(Column::Cost));
}

QWidget* SuggestionsPage::firstFocus() {
    return m_form->table;
}

void SuggestionsPage::openRecord(qint64 item) {
    m_wantedItem = item;
    m_form->table->selectRowAt(m_model->rowOfItem(ItemId{item}));
}

void SuggestionsPage::reload() {
    BoardFilter filter;
    filter.place = m_workspace.place();
    filter.supplier = m_supplier;
    filter.withSnoozed = m_show == Show::All;
    filter.withApart = m_show != Show::Due;
    m_workspace.read(
        this, [filter](Warehouse& warehouse) { return ReplenishmentService(warehouse).board(filter); },
        [this](const Result<SuggestionBoard>& board) {
            if (board.ok()) {
                showBoard(*board);
            } else {
                report(board.error());
            }
        });
}

void SuggestionsPage::showBoard(const SuggestionBoard& board) {
    const bool first = m_model->rowCount() == 0;
    m_board = board;
    if (m_show == Show::ToLookAt) {
        m_board.groups.clear();
    }
    if (!m_supplier) {
        m_suppliers.clear();
        for (const SuggestionGroup& group : board.groups) {
            m_suppliers.emplace_back(group.supplier, group.name);
        }
    }
    const int row = m_form->table->currentRow();
    const qint64 wanted = m_wantedItem != 0 ? m_wantedItem : currentLine() != nullptr ? currentLine()->item.value : 0;
    m_delegate->setNow(QTime(0, 0).addSecs(m_workspace.warehouse().now().secondOfDay()));
    m_model->setBoard(m_board);
    const int found = wanted != 0 ? m_model->rowOfItem(ItemId{wanted}) : -1;
    if (found >= 0) {
        m_wantedItem = 0;
        if (found != m_form->table->currentRow()) { // where new rows have put it meanwhile
            m_form->table->selectRowAt(found);
        } else {
            showWhy(found);
        }
    } else if (first && m_model->rowCount() > 1) {
        m_form->table->selectRowAt(1);
    } else if (row >= 0) {
        m_form->table->selectRowAt(std::min(row, m_model->rowCount() - 1));
    }
    fillChoosers();
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
}

void SuggestionsPage::fillChoosers() {
    const QSignalBlocker quietSuppliers(m_form->supplierChooser);
    const QSignalBlocker quietShow(m_form->showChooser);
    m_form->supplierChooser->clear();
    m_form->supplierChooser->addItem(tr("All suppliers"), qlonglong{0});
    for (const auto& [id, name] : m_suppliers) {
        m_form->supplierChooser->addItem(name, qlonglong{id.value});
    }
    m_form->supplierChooser->setCurrentIndex(
        std::max(0, m_form->supplierChooser->findData(qlonglong{m_supplier.value})));
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qlonglong>(n)); };
    const std::size_t included = static_cast<std::size_t>(m_board.included);
    const std::size_t all = included + static_cast<std::size_t>(m_board.snoozed) + m_board.apart.size();
    m_form->showChooser->clear();
    m_form->showChooser->addItem(m_show == Show::All ? tr("Due, snoozed, to look at (%1)").arg(number(all))
                                                     : tr("Due, snoozed, to look at"));
    m_form->showChooser->addItem(tr("Due (%1)").arg(number(included)));
    m_form->showChooser->addItem(m_show == Show::Due ? tr("To look at")
                                                     : tr("To look at (%1)").arg(number(m_board.apart.size())));
    m_form->showChooser->setCurrentIndex(static_cast<int>(m_show));
    const auto money = [this](Money amount) { return u"<b>%1</b>"_s.arg(moneyText(amount, m_board.minorDigits)); };
    m_form->budgetButton->setText(m_board.budget ? tr("Budget %1").arg(moneyText(*m_board.budget, m_board.minorDigits))
                                                 : tr("Budget"));
    QStringList sums;
    sums += m_board.budget ? tr("%1 of %2").arg(money(m_board.total), moneyText(*m_board.budget, m_board.minorDigits))
                           : money(m_board.total);
    sums += tr("avoids %1").arg(money(m_board.lossAvoided));
    sums += tr("lost before arrival %1").arg(money(m_board.lossBeforeArrival));
    m_form->sums->setParts(m_board.asOf ? sums : QStringList(), u" · "_s, true);
    m_form->table->setEmptyText(m_board.asOf ? tr("Nothing needs to be ordered now.")
                                             : tr("No suggestions yet. Press Ctrl Enter: the demand of every item is "
                                                  "forecast, and what to order is worked out from it."));
}

void SuggestionsPage::showWhy(int row) {
    if (row < 0 || row >= m_model->rowCount() || !m_model->rowAt(row).isLine()) {
        m_form->why->clear();
        return;
    }
    const BoardRow& shown = m_model->rowAt(row);
    m_form->why->showLine(shown.line, shown.group, m_board.minorDigits);
    const ItemId item = shown.line.item;
    const int decimals = shown.line.decimals;
    const LocationId place = m_workspace.place();
    m_workspace.read(
        this, [item, place](Warehouse& warehouse) { return StockQueries(warehouse).chart(item, place, kChartDays); },
        [this, item, decimals](const Result<ItemChart>& chart) {
            if (chart.ok() && currentLine() && currentLine()->item == item) {
                m_form->why->showChart(*chart, decimals);
            }
        });
    Q_EMIT statusChanged();
}

const SuggestionRow* SuggestionsPage::currentLine() const {
    const int row = m_form->table->currentRow();
    return row >= 0 && row < m_model->rowCount() && m_model->rowAt(row).isLine() ? &m_model->rowAt(row).line : nullptr;
}

void SuggestionsPage::retranslate() {
    m_form->retranslateUi(this);
    m_model->setCaptions({{},
                          tr("Item"),
                          tr("SKU"),
                          tr("Available"),
                          tr("On order"),
                          tr("Runs out"),
                          tr("Demand to\nnext chance"),
                          tr("Loss\navoided"),
                          tr("Packs"),
                          tr("Order"),
                          tr("Cost")});
    m_form->table->setAccessibleName(tr("Suggested order lines by supplier"));
    m_form->supplierChooser->setAccessibleName(tr("Supplier"));
    m_form->showChooser->setAccessibleName(tr("Lines shown"));
    m_form->budgetButton->setKeys(m_actions.keyText(ActionId::Budget));
    m_form->why->setAccessibleName(tr("Why this quantity"));
    fillChoosers();
}

} // namespace qm
