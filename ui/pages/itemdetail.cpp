#include "itemdetail.h"

#include "appactions.h"
#include "changemodel.h"
#include "charts/itemchartdata.h"
#include "charttablemodel.h"
#include "forecastfacts.h"
#include "itemchangetext.h"
#include "itemfacts.h"
#include "itemmovementmodel.h"
#include "localetext.h"
#include "lotmodel.h"
#include "purchaseordermodel.h"
#include "purchaseorderservice.h"
#include "replenishmentservice.h"
#include "termmodel.h"
#include "theme.h"
#include "thresholdservice.h"
#include "ui_itemdetail.h"
#include "workspace.h"

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMovements = 500;
constexpr int kRanges[] = {30, 91, 182, 365};
constexpr int kUsualRange = 2;
constexpr int kServedDays = 90;

enum Tab { kMovementsTab, kLotsTab, kOrdersTab, kForecastTab, kThresholdsTab, kSuppliersTab, kChangesTab };

struct Thresholds {
    std::vector<ItemThreshold> limits;
    std::vector<ThresholdChange> history;
};

} // namespace

ItemDetail::ItemDetail(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ItemDetail>())
    , m_movements(new ItemMovementModel(this))
    , m_lots(new LotModel(this))
    , m_orders(new PurchaseOrderModel(this))
    , m_terms(new TermModel(this))
    , m_changes(new ChangeModel(this))
    , m_chartTable(new ChartTableModel(this)) {
    m_ui->setupUi(this);
    m_ui->tabs->tabBar()->setDrawBase(false);
    m_ui->forecastScroll->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->forecastPage->setBackgroundRole(QPalette::Base);
    for (const int days : kRanges) {
        m_ui->range->addItem(QString(), days);
    }
    m_ui->range->setCurrentIndex(kUsualRange);
    connect(m_ui->range, &QComboBox::activated, this, &ItemDetail::readChart);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &ItemDetail::readTab);
    connect(m_ui->countButton, &QPushButton::clicked, this, &ItemDetail::countWanted);
    applyFonts();
}

ItemDetail::~ItemDetail() = default;

void ItemDetail::setUp(Workspace& workspace, AppActions& actions) {
    m_workspace = &workspace;
    m_ui->countButton->setKeys(actions.keyText(ActionId::Count));
    m_ui->forecastPanel->setUp(workspace, actions);
    connect(m_ui->forecastPanel, &ForecastPanel::changed, this, &ItemDetail::changed);
    connect(m_ui->forecastPanel, &ForecastPanel::failed, this, &ItemDetail::failed);
    setUpTables(actions);
}

void ItemDetail::showForecast() {
    m_ui->tabs->setCurrentIndex(kForecastTab);
    m_ui->forecastPanel->setFocus();
}

void ItemDetail::setUpTables(AppActions& actions) {
    ItemFacts::setUpTables(*m_ui->movements, *m_movements, *m_ui->orders, *m_orders);
    const auto plain = [](DataTable& table, CaptionedModel& model, const QSet<int>& numbers, const QList<int>& widths) {
        model.setTrailingColumns(numbers);
        table.setModel(&model);
        table.setColumnWidths(widths);
    };
    m_ui->movements->setUp(actions, u"itemmovements"_s);
    m_ui->lots->setUp(actions, u"lots"_s);
    m_ui->orders->setUp(actions, u"itemorders"_s);
    m_ui->suppliers->setUp(actions, u"itemterms"_s);
    m_ui->changes->setUp(actions, u"itemchanges"_s);
    m_ui->chartTable->setUp(actions, u"charttable"_s);
    plain(*m_ui->lots, *m_lots, {3, 4}, {160, 110, 0, 100, 100});
    plain(*m_ui->suppliers, *m_terms, {4, 5, 6, 7}, {-100, -80, 0, 100, 80, 70, 70, 80, 100, 100, 140});
    plain(*m_ui->changes, *m_changes, {}, {130, 110, 130, 150, 0});
    ItemChangeText::setUp(*m_ui->changes, *m_changes);
    m_ui->thresholds->setUp(actions);
    connect(m_ui->thresholds, &ItemThresholds::limitsEntered, this, &ItemDetail::limitsEntered);
    connect(m_ui->thresholds, &ItemThresholds::refused, this, &ItemDetail::refused);
    plain(*m_ui->chartTable, *m_chartTable, {1, 2, 3, 4, 5, 6, 7, 8}, {0, 80, 70, 80, 80, 80, 80, 80, 80});
    connect(m_ui->orders, &DataTable::rowOpened, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT orderOpened(m_orders->rowAt(row).id.value);
        }
    });
}

template <typename Work, typename Done>
void ItemDetail::readFor(Work work, Done done) {
    m_workspace->read(this, std::move(work), [this, item = m_item, done = std::move(done)](const auto& result) {
        if (item == m_item && result.ok()) {
            done(*result);
        }
    });
}

void ItemDetail::showItem(ItemId item) {
    if (item != m_item) {
        m_about.reset();
        m_stock.reset();
        m_reasons.reset();
        m_served.reset();
        m_ui->thresholds->clear();
        m_chart = {};
        m_movements->setRows({});
        m_lots->setRows({});
        m_orders->setRows({});
        m_terms->setRows({});
        m_changes->setRows({});
    }
    m_item = item;
    setVisible(static_cast<bool>(item));
    if (!item) {
        return;
    }
    const LocationId place = m_workspace->place();
    readFor([item](Warehouse& warehouse) { return CatalogueService(warehouse).item(item); },
            [this](const Item& about) {
                m_about = about;
                showFigures();
            });
    readFor([item, place](Warehouse& warehouse) { return StockQueries(warehouse).stockOf(item, place); },
            [this](const StockRow& stock) {
                m_stock = stock;
                showFigures();
            });
    readFor([item, place](Warehouse& warehouse) { return ReplenishmentService(warehouse).reasonsFor(item, place); },
            [this](const SuggestionReasons& reasons) {
                m_reasons = reasons;
                showFigures();
            });
    readFor([item, place](Warehouse& warehouse) { return readServedShare(warehouse, item, place, kServedDays); },
            [this](const ServedShare& served) {
                m_served = served;
                showFigures();
            });
    readChart();
    readTab();
}

void ItemDetail::readChart() {
    if (!m_item) {
        return;
    }
    const int days = m_ui->range->currentData().toInt();
    readFor([item = m_item, place = m_workspace->place(),
             days](Warehouse& warehouse) { return StockQueries(warehouse).chart(item, place, days); },
            [this](const ItemChart& chart) {
                m_chart = chart;
                const int decimals = m_stock ? m_stock->decimals : 0;
                m_ui->chart->setData(ItemChartData::of(chart, decimals, false));
                m_chartTable->setChart(chart, decimals);
                Q_EMIT shown();
            });
}

void ItemDetail::readTab() {
    if (!m_item) {
        return;
    }
    const ItemId item = m_item;
    const LocationId place = m_workspace->place();
    switch (m_ui->tabs->currentIndex()) {
    case kMovementsTab:
        readFor(
            [item, place](Warehouse& warehouse) {
                MovementFilter filter;
                filter.item = item;
                filter.place = place;
                filter.limit = kMovements;
                return StockQueries(warehouse).movements(filter);
            },
            [this](const std::vector<MovementRow>& rows) { m_movements->setRows(rows); });
        break;
    case kLotsTab:
        readFor([item, place](Warehouse& warehouse) { return StockQueries(warehouse).lots(item, place); },
                [this](const std::vector<LotRow>& rows) {
                    m_lots->setDecimals(m_stock ? m_stock->decimals : 0);
                    m_lots->setRows(rows);
                });
        break;
    case kOrdersTab:
        readFor(
            [item](Warehouse& warehouse) {
                OrderFilter filter;
                filter.item = item;
                filter.show = OrderFilter::Show::All;
                return PurchaseOrderService(warehouse).orders(filter);
            },
            [this](const std::vector<PurchaseOrderRow>& rows) { m_orders->setRows(rows); });
        break;
    case kForecastTab:
        m_ui->forecastPanel->showItem(item);
        m_ui->forecast->setFacts({{tr("No forecast yet."), {}, Fact::Kind::Note}});
        readFor([item](Warehouse& warehouse) { return ForecastJob(warehouse).explain(item); },
                [this](const ForecastExplanation& explanation) {
                    m_ui->forecast->setFacts(ForecastFacts::of(explanation));
                    m_ui->forecastPanel->setNew(explanation.origins == 0 ||
                                                explanation.begun != ForecastExplanation::Begun::OwnSales);
                });
        break;
    case kThresholdsTab:
        readFor(
            [item](Warehouse& warehouse) -> Result<Thresholds> {
                const ThresholdService service(warehouse);
                auto limits = service.ofItem(item);
                auto history = service.history(item);
                if (!limits.ok() || !history.ok()) {
                    return limits.ok() ? history.error() : limits.error();
                }
                return Thresholds{*std::move(limits), *std::move(history)};
            },
            [this](const Thresholds& read) { m_ui->thresholds->show(read.limits, read.history); });
        break;
    case kSuppliersTab:
        readFor([item](Warehouse& warehouse) { return CatalogueService(warehouse).termsOfItem(item); },
                [this](const std::vector<SupplierTerm>& rows) { m_terms->setRows(rows); });
        break;
    case kChangesTab:
        readFor([item](Warehouse& warehouse) { return CatalogueService(warehouse).itemChanges(item); },
                [this](const std::vector<ChangeRow>& rows) { m_changes->setRows(rows); });
        break;
    default:
        break;
    }
}

void ItemDetail::showFigures() {
    if (m_about) {
        m_ui->title->setText(m_about->name);
        m_ui->subtitle->setText(ItemFacts::subtitle(*m_about, m_stock));
        m_ui->chart->setAccessibleName(tr("Available and forecast of %1").arg(m_about->name));
    }
    ItemFacts::showFigures({*m_ui->available, *m_ui->onOrder, *m_ui->runsOut, *m_ui->reorderPoint, *m_ui->served},
                           m_stock, m_reasons);
    ItemFacts::showServed(*m_ui->served, m_served, m_stock ? m_stock->decimals : 0);
    Q_EMIT shown();
}

Quantity ItemDetail::suggested() const {
    Quantity sum;
    for (const OpenArrival& arrival : m_chart.arrivals) {
        sum += arrival.order ? Quantity{} : arrival.quantity;
    }
    return sum;
}

void ItemDetail::toggleChartTable() {
    m_ui->chartStack->setCurrentIndex(1 - m_ui->chartStack->currentIndex());
    m_ui->legend->setVisible(m_ui->chartStack->currentIndex() == 0);
    if (m_ui->chartStack->currentIndex() == 1) {
        m_ui->chartTable->setFocus();
    }
}

bool ItemDetail::editTab() {
    if (!m_ui->thresholds->limits().hasFocus()) {
        return false;
    }
    m_ui->thresholds->edit();
    return true;
}

DataTable& ItemDetail::activeTable() const {
    for (DataTable* table : findChildren<DataTable*>()) {
        if (table->hasFocus()) {
            return *table;
        }
    }
    if (m_ui->chartStack->currentIndex() == 1) {
        return *m_ui->chartTable;
    }
    if (m_ui->tabs->currentIndex() == kThresholdsTab) {
        return m_ui->thresholds->activeTable();
    }
    auto* table = qobject_cast<DataTable*>(m_ui->tabs->currentWidget());
    return table ? *table : *m_ui->movements;
}

void ItemDetail::retranslate() {
    m_ui->countButton->setText(tr("Count…"));
    m_ui->chartTitle->setText(tr("Available and forecast"));
    m_ui->legend->setStockName(tr("Available"));
    m_ui->range->setAccessibleName(tr("Time shown"));
    const QStringList ranges{tr("1 month"), tr("3 months"), tr("6 months"), tr("12 months")};
    const QStringList tabs{tr("Movements"),  tr("Lots"),      tr("Orders"), tr("Forecast"),
                           tr("Thresholds"), tr("Suppliers"), tr("Changes")};
    for (int i = 0; i < ranges.size(); ++i) {
        m_ui->range->setItemText(i, ranges.at(i));
    }
    for (int i = 0; i < tabs.size(); ++i) {
        m_ui->tabs->setTabText(i, tabs.at(i));
        m_ui->tabs->widget(i)->setAccessibleName(tabs.at(i));
    }
    m_ui->forecastPanel->retranslate();
    m_movements->setCaptions(
        {tr("When"), tr("Document"), tr("Kind"), tr("Place"), tr("Quantity"), tr("After"), tr("By")});
    m_lots->setCaptions({tr("Lot"), tr("Expiry"), tr("Place"), tr("On hand"), tr("Reserved")});
    m_orders->setCaptions({tr("Number"), tr("Supplier"), tr("State"), tr("Ordered"), tr("Expected"), tr("Lines"),
                           tr("Amount"), tr("Received")});
    m_terms->setCaptions({tr("Item"), tr("SKU"), tr("Supplier"), tr("Their no."), tr("Price"), tr("MOQ"), tr("Pack"),
                          tr("Days"), tr("From"), tr("To"), tr("Breaks")});
    m_changes->setCaptions({tr("When"), tr("By"), tr("Field"), tr("Before"), tr("After")});
    m_chartTable->setCaptions({tr("Day"), tr("Available"), tr("Sold"), tr("Arriving"), tr("Expected"), tr("50 % from"),
                               tr("50 % to"), tr("90 % from"), tr("90 % to")});
    m_ui->thresholds->retranslate();
    m_ui->chartTable->setAccessibleName(tr("The chart’s numbers"));
    m_ui->movements->setEmptyText(tr("Nothing has moved yet."));
    m_ui->lots->setEmptyText(tr("No lots: lots are kept once a receipt or count names one."));
    m_ui->orders->setEmptyText(tr("Never ordered. Ctrl Enter goes to its suggestion."));
    m_ui->suppliers->setEmptyText(tr("Nobody sells it to us yet: import terms, or add them on the page Suppliers."));
    m_ui->changes->setEmptyText(tr("Nothing was changed since it was made."));
}

void ItemDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void ItemDetail::applyFonts() {
    m_ui->title->setFont(scaledFont(18, QFont::DemiBold));
    m_ui->subtitle->setFont(scaledFont(12));
    m_ui->chartTitle->setFont(scaledFont(13, QFont::DemiBold));
    const ThemeColors& c = themeColors();
    const QString sheet =
        u"QTabWidget::pane { border: 0; border-top: 1px solid %1; } QTabBar { background: %2; } QTabBar::tab { "
        "background: %2; border: 0; padding: 8px 12px; color: %3; } QTabBar::tab:selected { color: %4; "
        "border-bottom: 2px solid %4; }"_s.arg(c.line.name(), c.surface.name(), c.muted.name(), c.accent.name());
    if (m_ui->tabs->styleSheet() != sheet) {
        m_ui->tabs->setStyleSheet(sheet);
    }
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors().muted);
    if (m_ui->subtitle->palette() != muted) {
        m_ui->subtitle->setPalette(muted);
    }
}

} // namespace qm
