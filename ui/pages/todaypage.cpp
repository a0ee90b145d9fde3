#include "todaypage.h"

#include "appactions.h"
#include "charttablemodel.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "pageaction.h"
#include "theme.h"
#include "todaymodels.h"
#include "todayqueries.h"
#include "todaytext.h"
#include "todolist.h"
#include "ui_todaypage.h"
#include "watchchoice.h"
#include "watchedfolder.h"
#include "workspace.h"

#include <algorithm>
#include <cmath>
#include <QHeaderView>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 30;
constexpr int kCardFrame = 4;

} // namespace

TodayPage::TodayPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Today, workspace, actions, parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_toDo(new ToDoModel(this))
    , m_changed(new ChangedItemModel(this))
    , m_countFirst(new CountFirstModel(this))
    , m_chartTable(new ChartTableModel(this)) {
    m_ui->setupUi(this);
    const int digits = workspace.warehouse().currencyDigits();
    m_toDo->setMinorDigits(digits);
    m_countFirst->setMinorDigits(digits);
    m_toDo->setTrailingColumns({2});
    m_changed->setTrailingColumns({1, 2});
    m_countFirst->setTrailingColumns({1, 2, 3});
    m_chartTable->setTrailingColumns({1, 2, 3, 4, 5, 6, 7, 8});
    m_ui->toDo->setUp(actions, u"todo"_s);
    m_ui->changed->setUp(actions, u"changed"_s);
    m_ui->countFirst->setUp(actions, u"countfirst"_s);
    m_ui->chartTable->setUp(actions, u"valuetable"_s);
    m_ui->toDo->setColumnWidths({104, 0, 110, 110});
    m_ui->changed->setColumnWidths({0, 90, 70, 140});
    m_ui->countFirst->setColumnWidths({0, 76, 100, 110});
    m_ui->chartTable->setColumnWidths({0, 90, -70, -80, 90, 80, 80, 80, 80});
    m_ui->toDo->setModel(m_toDo);
    m_ui->changed->setModel(m_changed);
    m_ui->countFirst->setModel(m_countFirst);
    m_ui->chartTable->setModel(m_chartTable);
    CellDelegate* cells = m_ui->toDo->cells();
    const auto rowOf = [this](const QModelIndex& index) -> const ToDoRow& { return m_toDo->rowAt(index.row()); };
    cells->setPill(0, [rowOf](const QModelIndex& index) { return TodayText::label(rowOf(index)); });
    cells->setText(1, [rowOf](const QModelIndex& index) { return TodayText::sentence(rowOf(index)); });
    cells->setLook(1, [rowOf, digits](const QModelIndex& index) {
        CellLook look;
        look.bold = index.row() == 0;
        look.second = TodayText::remark(rowOf(index), digits);
        return look;
    });
    cells->setLook(2, [](const QModelIndex&) {
        CellLook look;
        look.bold = true;
        return look;
    });
    cells->setText(3, [rowOf](const QModelIndex& index) { return TodayText::button(rowOf(index)); });
    cells->setLook(3, [this, rowOf](const QModelIndex& index) {
        CellLook look;
        look.button = true;
        const auto page = TodayText::page(rowOf(index));
        look.keys = page ? shownKeys(m_actions.action(showActionOf(*page))->shortcut())
                         : shownKeys(QKeySequence(Qt::Key_Return));
        return look;
    });
    CellDelegate* changed = m_ui->changed->cells();
    changed->setText(1, [this](const QModelIndex& index) {
        const ChangedItem& item = m_changed->rowAt(index.row());
        return tr("%1 → %2", "sold in the week before, sold in the last week")
            .arg(quantityText(item.soldBefore, item.decimals), quantityText(item.sold, item.decimals));
    });
    changed->setText(2, [](const QModelIndex& index) {
        if (!index.data().isValid()) {
            return tr("new");
        }
        const double change = index.data().value<ShareCell>().share;
        return signedText(cellText(index.data()), change < 0);
    });
    changed->setText(3,
                     [this](const QModelIndex& index) { return TodayText::forecast(m_changed->rowAt(index.row())); });
    changed->setLook(3, [this](const QModelIndex& index) {
        CellLook look;
        look.fontSize = 12;
        look.second = TodayText::forecastReason(m_changed->rowAt(index.row()));
        return look;
    });
    connect(m_ui->toDo, &DataTable::rowOpened, this, &TodayPage::openToDo);
    connect(m_ui->toDo, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == static_cast<int>(ToDoModel::Column::Action)) {
            openToDo(index.row());
        }
    });
    const auto open = [this](qint64 item) { Q_EMIT pageWanted(PageId::Items, item); };
    connect(m_ui->changed, &DataTable::rowOpened, this, [this, open](int row) {
        if (row >= 0) {
            open(m_changed->rowAt(row).item.value);
        }
    });
    connect(m_ui->countFirst, &DataTable::rowOpened, this, [this, open](int row) {
        if (row >= 0) {
            open(m_countFirst->rowAt(row).item.value);
        }
    });
    applyFonts();
}

TodayPage::~TodayPage() = default;

QString TodayPage::title() const {
    const QDate today = toDate(m_workspace.warehouse().today());
    return tr("Today, %1").arg(QLocale().toString(today, tr("dddd d MMMM", "date format of the Today page's title")));
}

std::optional<MainButton> TodayPage::mainButton() const {
    return MainButton{ActionId::ImportSales, tr("Import sales…")};
}

QList<ActionId> TodayPage::actionsHere() const {
    return {ActionId::Open, ActionId::ChartTable};
}

QList<KeyHint> TodayPage::keyHints() const {
    return {{u"↑↓"_s, tr("move")},
            hint(ActionId::Open, tr("open")),
            hint(ActionId::ChartTable, tr("chart as table")),
            {u"Ctrl 1…8"_s, tr("page")},
            {m_actions.keyText(ActionId::ImportSales), tr("import")},
            {u"F5"_s, tr("refresh")},
            {u"F1"_s, tr("help")}};
}

QString TodayPage::statusText() const {
    if (m_board.currency.isEmpty()) {
        return {}; // not read yet
    }
    QStringList parts;
    parts += tr("%Ln items", nullptr, m_board.items) + u" · "_s + tr("%Ln places", nullptr, m_board.places);
    if (m_board.salesUpTo) {
        parts += tr("Sales up to %1").arg(dayText(*m_board.salesUpTo));
    }
    Money stake;
    for (const ToDoRow& row : m_board.toDo) {
        stake += row.atStake.value_or(Money{});
    }
    parts += tr("To do: <b>%1</b> · at stake <b>%2</b>")
                 .arg(QLocale().toString(static_cast<int>(m_board.toDo.size())), moneyText(stake, m_board.minorDigits));
    return parts.join(u"&nbsp; &nbsp; "_s);
}

QWidget* TodayPage::firstFocus() {
    return m_ui->toDo;
}

void TodayPage::reload() {
    m_workspace.read(
        this,
        [place = m_workspace.place(),
         folder = watchChoice(m_workspace.warehouse().file()).folder](Warehouse& warehouse) {
            auto board = TodayQueries(warehouse).board(place);
            if (board.ok() && !folder.isEmpty()) {
                addFilesToCheck(board->toDo, WatchedFolder::waiting(folder));
            }
            return board;
        },
        [this](const Result<TodayBoard>& board) {
            if (board.ok()) {
                showBoard(*board);
            } else {
                report(board.error());
            }
        });
}

void TodayPage::showBoard(const TodayBoard& board) {
    m_board = board;
    arrangeAnew(); // nothing is edited here: what is at stake now decides
    m_toDo->setRows(board.toDo);
    m_changed->setRows(board.changed);
    m_countFirst->setRows(board.countFirst);
    constexpr int kFewest = 3;
    const int rows = std::max(static_cast<int>(board.toDo.size()), kFewest);
    m_ui->toDoCard->setFixedHeight(scaled(kRowHeight) * rows + scaled(kRowHeight + 2) + kCardFrame);
    if (m_ui->toDo->currentRow() < 0) {
        m_ui->toDo->selectRowAt(0);
    }
    const bool planned =
        std::ranges::none_of(board.toDo, [](const ToDoRow& row) { return row.kind == ToDoKind::MakeSuggestions; });
    m_ui->countFirst->setEmptyText(planned ? tr("Everything that sells has been counted.")
                                           : tr("Known once suggestions are made."));
    m_ui->countNote->setText(board.neverCounted > 0 ? tr("%Ln items never counted", nullptr, board.neverCounted)
                                                    : QString());
    m_ui->changedNote->setText(board.salesUpTo ? tr("pieces sold, week to %1").arg(dayText(*board.salesUpTo))
                                               : QString());
    showFigures();
    showChart();
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
}

void TodayPage::showFigures() {
    const TodayFigures& f = m_board.figures;
    const QString unknown = u"–"_s;
    const QLocale locale;
    const auto whole = [this](std::optional<Money> money) {
        const double unit = std::pow(10, m_board.minorDigits);
        return money ? numberText(std::round(static_cast<double>(money->minor) / unit), 0) : u"–"_s;
    };
    const auto difference = [&locale](double now, double before, int decimals) {
        return signedText((now < before ? u"−"_s : QString()) + locale.toString(std::abs(now - before), 'f', decimals),
                          now < before);
    };
    m_ui->value->setFigure(tr("Stock value, at cost"), whole(f.stockValue),
                           TodayText::moneyChange(f.stockValue, f.stockValueMonthAgo, m_board.minorDigits));
    m_ui->value->setToolTip(TodayText::valueSource(f));
    m_ui->days->setFigure(tr("Days of stock"),
                          f.daysOfStock ? locale.toString(std::round(*f.daysOfStock), 'f', 0) : unknown,
                          f.daysOfStock && f.daysOfStockMonthAgo
                              ? tr("%1 in a month, from %2")
                                    .arg(difference(std::round(*f.daysOfStock), std::round(*f.daysOfStockMonthAgo), 0),
                                         locale.toString(std::round(*f.daysOfStockMonthAgo), 'f', 0))
                              : QString());
    m_ui->served->setFigure(tr("Demand served from stock"), f.servedShare ? TodayText::served(*f.servedShare) : unknown,
                            TodayText::servedRemark(f));
    m_ui->turns->setFigure(
        tr("Stock turns a year"), f.turnsAYear ? locale.toString(*f.turnsAYear, 'f', 1) : unknown,
        f.turnsAYear && f.turnsAYearBefore
            ? tr("%1 in a year, from %2")
                  .arg(difference(*f.turnsAYear, *f.turnsAYearBefore, 1), locale.toString(*f.turnsAYearBefore, 'f', 1))
            : QString());
    m_ui->idle->setFigure(tr("Idle stock"), whole(f.idleStock), tr("%Ln items, 90 days", nullptr, f.idleItems));
}

void TodayPage::showChart() {
    ForecastChartData data;
    data.past = m_board.stockValue;
    data.forecast = m_board.stockValueForecast;
    data.today = m_board.today;
    data.money = true;
    data.targetFrom = m_board.stockValueFrom;
    data.targetTo = m_board.stockValueTo;
    data.marks = TodayText::marks(m_board);
    m_ui->chart->setData(data);
    const bool known = m_board.figures.stockValue.has_value();
    m_ui->chartNote->setText(data.forecast.empty() ? QString()
                             : known               ? TodayText::stockValueEnd(m_board)
                                     : tr("The stock’s value is not known: count items, and give them a cost."));
    ItemChart table;
    table.available = m_board.stockValue;
    table.stockForecast = m_board.stockValueForecast;
    table.today = m_board.today;
    m_chartTable->setChart(table, 0);
}

void TodayPage::openToDo(int row) {
    if (row < 0 || row >= m_toDo->rowCount()) {
        return;
    }
    const ToDoRow& wanted = m_toDo->rowAt(row);
    if (const auto page = TodayText::page(wanted)) {
        Q_EMIT pageWanted(*page, 0);
        return;
    }
    switch (wanted.kind) {
    case ToDoKind::ReviewSuggestions:
    case ToDoKind::LateOrders:
    case ToDoKind::DueDeliveries:
    case ToDoKind::SupplierCloses:
    case ToDoKind::SellsFast:
    case ToDoKind::Expiring:
    case ToDoKind::OtherAlerts:
    case ToDoKind::CountLists:
    case ToDoKind::ReturnsDue:
        break;
    case ToDoKind::MakeSuggestions:
        Q_EMIT pageWanted(PageId::Suggestions, 0);
        Q_EMIT actionWanted(ActionId::MakeSuggestions);
        break;
    case ToDoKind::NegativeStock:
    case ToDoKind::CountFirst:
        Q_EMIT pageWanted(PageId::Items, m_countFirst->rowCount() > 0 ? m_countFirst->rowAt(0).item.value : 0);
        break;
    case ToDoKind::SaleStandsOut:
        Q_EMIT pageWanted(PageId::Items, wanted.item.value);
        Q_EMIT actionWanted(ActionId::ItemForecast);
        break;
    case ToDoKind::StaleData:
    case ToDoKind::ImportFirst:
        Q_EMIT actionWanted(ActionId::ImportSales);
        break;
    case ToDoKind::FilesToCheck:
        Q_EMIT importWanted(
            WatchedFolder::waitingPath(watchChoice(m_workspace.warehouse().file()).folder, wanted.detail));
        break;
    }
}

bool TodayPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Open:
        if (DataTable* table = activeTable()) {
            Q_EMIT table->rowOpened(table->currentRow());
        }
        return true;
    case ActionId::ChartTable:
        m_ui->chartStack->setCurrentIndex(1 - m_ui->chartStack->currentIndex());
        m_ui->legend->setVisible(m_ui->chartStack->currentIndex() == 0);
        return true;
    default:
        return false;
    }
}

void TodayPage::retranslate() {
    m_ui->retranslateUi(this);
    m_toDo->setCaptions({tr("To do"), QString(), tr("Money at stake"), QString()});
    m_changed->setCaptions({tr("Item"), tr("Sold"), tr("Change"), tr("Forecast")});
    m_countFirst->setCaptions({tr("Item"), tr("On hand"), tr("Sold, 28 days"), tr("Margin in them")});
    m_chartTable->setCaptions({tr("Day"), tr("Stock"), tr("Sold"), tr("Arriving"), tr("Expected"), tr("50 % from"),
                               tr("50 % to"), tr("90 % from"), tr("90 % to")});
    m_ui->chartTitle->setText(tr("Stock value and orders"));
    m_ui->legend->setStockName(tr("Stock"));
    m_ui->changedTitle->setText(tr("Changed most since last week"));
    m_ui->countTitle->setText(tr("Count first"));
    m_ui->chart->setAccessibleName(tr("Stock value and orders"));
    m_ui->toDo->setAccessibleName(tr("To do"));
    m_ui->changed->setAccessibleName(tr("Changed most since last week"));
    m_ui->countFirst->setAccessibleName(tr("Count first"));
    m_ui->chartTable->setAccessibleName(tr("The chart’s numbers"));
    m_ui->toDo->setEmptyText(tr("Nothing to do."));
    m_ui->changed->setEmptyText(tr("Not enough sales to compare two weeks."));
}

void TodayPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

void TodayPage::applyFonts() {
    for (QLabel* label : {m_ui->chartTitle, m_ui->changedTitle, m_ui->countTitle}) {
        label->setFont(scaledFont(13, QFont::DemiBold));
    }
    for (QLabel* label : {m_ui->changedNote, m_ui->countNote, m_ui->chartNote}) {
        label->setFont(scaledFont(12));
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, themeColors().muted);
        if (own != label->palette()) {
            label->setPalette(own);
        }
    }
}

} // namespace qm
