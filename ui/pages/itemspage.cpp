#include "itemspage.h"

#include "appactions.h"
#include "catalogueservice.h"
#include "delegates/celldelegate.h"
#include "itemfacts.h"
#include "localetext.h"
#include "stocklevelmodel.h"
#include "theme.h"
#include "ui_itemspage.h"
#include "workspace.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTimer>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = StockLevelModel::Column;

constexpr auto kTypingPause = 120ms;

} // namespace

ItemsPage::ItemsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Items, workspace, actions, parent)
    , m_ui(std::make_unique<Ui::ItemsPage>())
    , m_model(new StockLevelModel(this))
    , m_typing(new QTimer(this)) {
    m_ui->setupUi(this);
    m_filter.show = StockFilter::Show::RunsOutWithin30Days;
    m_ui->left->setBackgroundRole(QPalette::Base);
    m_ui->detail->setUp(workspace, actions);
    connect(m_ui->detail, &ItemDetail::changed, this,
            [this](const QString& done, const std::function<Status(Warehouse&)>& back) {
                m_undo.push({done, back});
                Q_EMIT noticed(done, true);
            });
    connect(m_ui->detail, &ItemDetail::failed, this, [this](const Error& error) { report(error); });
    m_model->setMinorDigits(workspace.warehouse().currencyDigits());
    m_model->setTrailingColumns({static_cast<int>(Column::OnHand), static_cast<int>(Column::Available),
                                 static_cast<int>(Column::OnOrder), static_cast<int>(Column::RunsOut),
                                 static_cast<int>(Column::Value)});
    DataTable* table = m_ui->table;
    table->setUp(actions, u"items"_s);
    table->setColumnWidths({0, 62, -110, -80, 70, 68, 84, -90});
    table->setModel(m_model);
    table->cells()->setPill(static_cast<int>(Column::RunsOut), [this](const QModelIndex& index) {
        return ItemFacts::runsOut(m_model->rowAt(index.row()));
    });
    table->cells()->setTip(static_cast<int>(Column::Value), [this](const QModelIndex& index) {
        const StockRow& row = m_model->rowAt(index.row());
        return row.onHand ? ItemFacts::valueSource(row) : tr("Never counted");
    });
    table->cells()->setLook(static_cast<int>(Column::Sku), [](const QModelIndex&) {
        CellLook look;
        look.muted = true;
        look.fontSize = 12;
        return look;
    });
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(static_cast<int>(Column::RunsOut), Qt::AscendingOrder);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ItemsPage::sortBy);
    connect(table, &DataTable::currentRowChanged, this, [this](int row) {
        const ItemId item = row >= 0 && row < m_model->rowCount() ? m_model->rowAt(row).item : ItemId{};
        if (item != m_ui->detail->item()) {
            m_ui->bar->dismiss(); // it asks about the one before
        }
        m_ui->detail->showItem(item);
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::statusChanged);
    connect(m_ui->detail, &ItemDetail::shown, this, [this] {
        Q_EMIT headingChanged();
        Q_EMIT statusChanged();
    });
    connect(m_ui->detail, &ItemDetail::countWanted, this, [this] { askCount(); });
    connect(m_ui->detail, &ItemDetail::limitsEntered, this, &ItemsPage::setLimits);
    connect(m_ui->detail, &ItemDetail::refused, this,
            [this](const QString& text) { Q_EMIT failed(tr("“%1” is not a quantity of this item.").arg(text)); });
    connect(m_ui->detail, &ItemDetail::orderOpened, this,
            [this](qint64 order) { Q_EMIT pageWanted(PageId::Orders, order); });
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_typing, &QTimer::timeout, this, &ItemsPage::reload);
    connect(m_ui->filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->filter, &QLineEdit::returnPressed, table, qOverload<>(&QWidget::setFocus));
    m_ui->showChooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_ui->showChooser, &QComboBox::activated, this, [this](int row) {
        m_filter.show = static_cast<StockFilter::Show>(row);
        reload();
    });
    connect(m_ui->bar, &InlineBar::closed, table, qOverload<>(&QWidget::setFocus));
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({scaled(480), 1000});
    m_ui->detail->showItem({});
}

ItemsPage::~ItemsPage() = default;

QString ItemsPage::title() const {
    return tr("Items");
}

std::optional<MainButton> ItemsPage::mainButton() const {
    const auto& stock = m_ui->detail->stock();
    if (!stock) {
        return std::nullopt;
    }
    const Quantity need = m_ui->detail->suggested();
    return MainButton{ActionId::Main,
                      need.value > 0 ? tr("Order %1").arg(quantityText(need, stock->decimals)) : tr("Order…")};
}

QList<ActionId> ItemsPage::actionsHere() const {
    return {ActionId::Main, ActionId::Edit,       ActionId::New,  ActionId::Count,
            ActionId::Open, ActionId::ChartTable, ActionId::Undo, ActionId::ItemForecast};
}

QList<KeyHint> ItemsPage::keyHints() const {
    return {{u"↑↓"_s, tr("move")},
            hint(ActionId::Open, tr("open")),
            hint(ActionId::Edit, tr("edit")),
            hint(ActionId::Count, tr("count")),
            hint(ActionId::ChartTable, tr("chart as table")),
            hint(ActionId::New, tr("new item")),
            hint(ActionId::Filter, tr("filter")),
            hint(ActionId::CopyTable, tr("copy table")),
            {u"F1"_s, tr("help")}};
}

QString ItemsPage::statusText() const {
    QString text = tr("%Ln items", nullptr, m_list.items) + u" · "_s + tr("%Ln shown", nullptr, m_model->rowCount());
    int selected = 0;
    Money value;
    bool valued = false;
    std::optional<Quantity> onHand;
    int decimals = 0;
    const auto rows = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const StockRow& row = m_model->rowAt(index.row());
        // Pieces and metres do not add up.
        onHand = selected == 0                                      ? row.onHand
                 : onHand && row.onHand && decimals == row.decimals ? std::optional(*onHand + *row.onHand)
                                                                    : std::nullopt;
        decimals = row.decimals;
        ++selected;
        if (const auto& known = m_model->rowAt(index.row()).value) {
            value += *known;
            valued = true;
        }
    }
    if (selected > 0) {
        text += u"&nbsp; &nbsp; "_s + tr("Selection: <b>%Ln items</b>", nullptr, selected);
        if (onHand) {
            text += u" · "_s + tr("%1 on hand").arg(quantityText(*onHand, decimals));
        }
        if (valued) {
            text += u" · "_s + tr("<b>%1</b> at cost").arg(moneyText(value, m_workspace.warehouse().currencyDigits()));
        }
    }
    return text;
}

QWidget* ItemsPage::firstFocus() {
    return m_ui->table;
}

void ItemsPage::openRecord(qint64 item) {
    m_wanted = ItemId{item};
    const int row = m_model->rowOfKey(item);
    if (row >= 0) {
        m_ui->table->selectRowAt(row);
        m_wanted = {};
        return;
    }
    m_filter.show = StockFilter::Show::All;
    const QSignalBlocker quiet(m_ui->filter);
    m_ui->filter->clear();
    reload();
}

bool ItemsPage::takeScan(const QString& code) {
    m_workspace.read(
        this, [code](Warehouse& warehouse) { return CatalogueService(warehouse).findItem(code); },
        [this](const Result<Item>& item) {
            if (item.ok()) {
                openRecord(item->id.value);
            } else {
                report(item.error());
            }
        });
    return true;
}

void ItemsPage::reload() {
    m_filter.text = m_ui->filter->text().trimmed();
    m_filter.place = m_workspace.place();
    m_workspace.read(
        this, [filter = m_filter](Warehouse& warehouse) { return StockQueries(warehouse).list(filter); },
        [this, filter = m_filter](const Result<StockList>& rows) {
            if (!rows.ok()) {
                report(rows.error());
            } else if (filter.text == m_filter.text && filter.show == m_filter.show) {
                showRows(*rows);
            }
        });
}

void ItemsPage::showRows(StockList list) {
    if (std::exchange(m_first, false) && list.rows.empty() && m_filter.text.isEmpty()) {
        m_filter.show = StockFilter::Show::All; // nothing is urgent: everything is of interest
        reload();
        return;
    }
    const qint64 before = m_wanted ? m_wanted.value : m_ui->detail->item().value;
    m_model->setRows(std::move(list.rows));
    m_list = std::move(list);
    m_list.rows.clear();
    const int row = m_model->rowOfKey(before);
    if (row >= 0) {
        m_wanted = {};
    }
    m_ui->table->selectRowAt(std::max(row, 0));
    if (m_model->rowCount() == 0) {
        m_ui->detail->showItem({});
    } else {
        m_ui->detail->showItem(m_model->rowAt(m_ui->table->currentRow()).item);
    }
    m_ui->table->setEmptyText(m_filter.text.isEmpty() && m_filter.show == StockFilter::Show::All
                                  ? tr("No items yet. Ctrl Shift I imports them, Ctrl N makes one.")
                                  : tr("No item is like that."));
    fillChooser();
    Q_EMIT statusChanged();
}

void ItemsPage::fillChooser() {
    const QSignalBlocker quiet(m_ui->showChooser);
    const QStringList names{tr("All items"), tr("Runs out within 30 days"), tr("Never counted"), tr("On order"),
                            tr("Below 0"),   tr("Not sold for 90 days")};
    m_ui->showChooser->clear();
    for (int i = 0; i < names.size(); ++i) {
        // What was not sold lately is only looked up where it is asked for.
        const bool known = i != static_cast<int>(StockFilter::Show::Idle) || m_filter.show == StockFilter::Show::Idle;
        m_ui->showChooser->addItem(
            known ? tr("%1 (%2)").arg(names.at(i), QLocale().toString(m_list.shown[static_cast<std::size_t>(i)]))
                  : names.at(i));
    }
    m_ui->showChooser->setCurrentIndex(static_cast<int>(m_filter.show));
    showOthers();
}

void ItemsPage::showOthers() {
    const bool soon = m_filter.show == StockFilter::Show::RunsOutWithin30Days;
    const int uncounted = m_list.shown[static_cast<std::size_t>(StockFilter::Show::NeverCounted)];
    QStringList sentences;
    if (soon && m_list.lastLonger > 0) {
        sentences += tr("%Ln more items last longer than 30 days.", nullptr, m_list.lastLonger);
    }
    if (soon && uncounted > 0) {
        sentences += tr("%Ln were never counted (–).", nullptr, uncounted);
    }
    m_ui->others->setText(sentences.join(u' '));
    m_ui->others->setVisible(!sentences.isEmpty());
}

void ItemsPage::sortBy(int column, Qt::SortOrder order) {
    using Order = StockFilter::Order;
    constexpr Order kOrders[] = {Order::Name,      Order::Sku,     Order::Category, Order::Available,
                                 Order::Available, Order::OnOrder, Order::RunsOut,  Order::Value};
    m_filter.order = kOrders[column];
    m_filter.descending = order == Qt::DescendingOrder;
    reload();
}

void ItemsPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->detail->retranslate();
    m_ui->others->setFont(scaledFont(12));
    m_ui->others->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12));
    m_ui->others->setForegroundRole(QPalette::PlaceholderText);
    m_ui->filter->setPlaceholderText(tr("Filter items"));
    m_ui->filter->setAccessibleName(tr("Filter items"));
    m_ui->showChooser->setAccessibleName(tr("Items shown"));
    m_ui->table->setAccessibleName(tr("Items"));
    m_model->setCaptions({tr("Item"), tr("SKU"), tr("Category"), tr("On hand"), tr("Available"), tr("On order"),
                          tr("Runs out"), tr("Value")});
    fillChooser();
}

} // namespace qm
