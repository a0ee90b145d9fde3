#include "forecastspage.h"

#include "appactions.h"
#include "charts/reliabilitydiagram.h"
#include "delegates/celldelegate.h"
#include "forecastevaluationjob.h"
#include "forecasttext.h"
#include "localetext.h"
#include "theme.h"
#include "ui_forecastspage.h"
#include "workspace.h"

namespace qm {

using Group = QualityGroupModel::Column;
using ItemColumn = ItemQualityModel::Column;

namespace {

QString measureText(const QModelIndex& index) {
    return index.data().isValid() ? QLocale().toString(index.data().toDouble(), 'f', 3) : cellText({});
}

QString signedShareText(const QModelIndex& index) {
    if (!index.data().isValid()) {
        return cellText({});
    }
    const double share = index.data().value<ShareCell>().share;
    return signedText(shareText(share), share < 0);
}

} // namespace

ForecastsPage::ForecastsPage(Workspace& workspace, AppActions& actions, QWidget* parent)
    : Page(PageId::Forecasts, workspace, actions, parent), m_ui(std::make_unique<Ui::ForecastsPage>()) {
    m_ui->setupUi(this);
    for (Surface* card : {m_ui->groupCard, m_ui->reliabilityCard, m_ui->itemCard}) {
        card->setKind(Surface::Kind::Card);
    }
    m_groups.setTrailingColumns({1, 2, 3, 4, 5, 6});
    m_items.setTrailingColumns({3, 4, 5, 6, 7});
    m_ui->groups->setUp(actions, QStringLiteral("forecast groups"));
    m_ui->groups->setColumnWidths({0, 72, 96, 110, 96, 76, 76});
    m_ui->groups->setModel(&m_groups);
    m_ui->items->setUp(actions, QStringLiteral("forecast items"));
    m_ui->items->setColumnWidths({0, 100, 230, 96, 110, 110, 96, 76});
    m_ui->items->setModel(&m_items);
    CellDelegate* groups = m_ui->groups->cells();
    groups->setText(static_cast<int>(Group::Name), [this](const QModelIndex& index) {
        const QString name = index.data().toString();
        const bool classes = m_ui->grouping->currentIndex() == static_cast<int>(QualityGrouping::DemandClass);
        return name.isEmpty() ? tr("none") : classes ? demandClassText(name) : name;
    });
    for (const Group measure : {Group::Loss, Group::Rmsse}) {
        groups->setText(static_cast<int>(measure), measureText);
    }
    for (const Group measure : {Group::Gain, Group::Bias}) {
        groups->setText(static_cast<int>(measure), signedShareText);
    }
    CellDelegate* items = m_ui->items->cells();
    items->setText(static_cast<int>(ItemColumn::Class),
                   [](const QModelIndex& index) { return demandClassText(index.data().toString()); });
    for (const ItemColumn measure : {ItemColumn::Loss, ItemColumn::Naive}) {
        items->setText(static_cast<int>(measure), measureText);
    }
    for (const ItemColumn measure : {ItemColumn::Gain, ItemColumn::Bias}) {
        items->setText(static_cast<int>(measure), signedShareText);
    }
    for (int i = 0; i < 3; ++i) {
        m_ui->grouping->addItem(QString());
    }
    connect(m_ui->grouping, &QComboBox::currentIndexChanged, this, &ForecastsPage::showGroups);
    connect(m_ui->items, &DataTable::rowOpened, this, &ForecastsPage::openItem);
    connect(m_ui->groups, &DataTable::currentRowChanged, this, [this](int row) {
        m_ui->reliability->setSums(row >= 0 && row < m_groups.rowCount() ? m_groups.rowAt(row).sums : QualitySums{});
    });
}

ForecastsPage::~ForecastsPage() = default;

QString ForecastsPage::title() const {
    return tr("Forecasts");
}

QString ForecastsPage::subtitle() const {
    return m_quality ? tr("measured on %1").arg(dayText(m_quality->asOf)) : QString();
}

std::optional<MainButton> ForecastsPage::mainButton() const {
    return MainButton{ActionId::Main, tr("Measure now")};
}

QList<ActionId> ForecastsPage::actionsHere() const {
    return {ActionId::Main, ActionId::Open};
}

bool ForecastsPage::perform(ActionId id) {
    switch (id) {
    case ActionId::Main:
        measure();
        return true;
    case ActionId::Open:
        m_ui->groups->hasFocus() ? m_ui->items->setFocus() : openItem(m_ui->items->currentRow());
        return true;
    default:
        return false;
    }
}

QList<KeyHint> ForecastsPage::keyHints() const {
    return {{QStringLiteral("↑↓"), tr("move")},
            hint(ActionId::Open, tr("forecast of the item")),
            hint(ActionId::Main, tr("measure")),
            hint(ActionId::Filter, tr("filter"))};
}

QString ForecastsPage::statusText() const {
    return m_quality ? tr("%Ln items, each at %1 past days", nullptr, m_items.rowCount())
                           .arg(QLocale().toString(m_quality->origins))
                     : QString();
}

QWidget* ForecastsPage::firstFocus() {
    return m_ui->items;
}

void ForecastsPage::reload() {
    m_workspace.read(
        this, [](Warehouse& warehouse) { return ForecastEvaluationJob(warehouse).latest(); },
        [this](Result<std::optional<ForecastQuality>> quality) {
            quality.ok() ? show(std::move(*quality)) : report(quality.error());
        });
}

void ForecastsPage::measure() {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_workspace.longWork(
        this,
        [](Warehouse& warehouse, const JobProgress& progress) {
            return ForecastEvaluationJob(warehouse).run(progress);
        },
        [this](Result<ForecastQuality> quality) {
            m_busy = false;
            if (!quality.ok()) {
                report(quality.error());
                return;
            }
            show(std::move(*quality));
        },
        tr("Forecasting the past and comparing it with what was sold"));
}

void ForecastsPage::show(std::optional<ForecastQuality> quality) {
    m_quality = std::move(quality);
    m_items.setRows(m_quality ? m_quality->items : std::vector<ItemQuality>());
    if (m_ui->items->currentRow() < 0) {
        m_ui->items->selectRowAt(0);
    }
    showGroups();
    Q_EMIT headingChanged();
    Q_EMIT statusChanged();
}

void ForecastsPage::showGroups() {
    std::vector<QualityGroup> groups;
    if (m_quality) {
        groups = groupQuality(*m_quality, static_cast<QualityGrouping>(std::max(0, m_ui->grouping->currentIndex())));
        groups.insert(groups.begin(), {tr("All items"), m_quality->all});
    }
    m_groups.setRows(std::move(groups));
    m_ui->groups->selectRowAt(0);
    m_ui->reliability->setSums(m_quality ? m_quality->all : QualitySums{});
}

void ForecastsPage::openItem(int row) {
    if (row >= 0 && row < m_items.rowCount()) {
        Q_EMIT pageWanted(PageId::Items, m_items.rowAt(row).item.value);
        Q_EMIT actionWanted(ActionId::ItemForecast);
    }
}

void ForecastsPage::retranslate() {
    m_ui->retranslateUi(this);
    const QStringList groupings{tr("By kind of demand"), tr("By category"), tr("By supplier")};
    for (int i = 0; i < groupings.size(); ++i) {
        m_ui->grouping->setItemText(i, groupings.at(i));
    }
    m_ui->groupTitle->setText(tr("How good forecasts were"));
    m_ui->reliabilityTitle->setText(tr("What quantiles promised and kept"));
    m_ui->reliability->setAccessibleName(m_ui->reliabilityTitle->text());
    m_ui->itemsTitle->setText(tr("Items, the worst forecast first"));
    for (QLabel* title : {m_ui->groupTitle, m_ui->reliabilityTitle, m_ui->itemsTitle}) {
        title->setFont(scaledFont(13, QFont::DemiBold));
    }
    m_groups.setCaptions({tr("Group"), tr("Items"), tr("Error (SPL)"), tr("Better than as a week ago"),
                          tr("Below 95 %"), tr("Bias"), tr("RMSSE")});
    m_items.setCaptions({tr("Item"), tr("SKU"), tr("Kind of demand"), tr("Error (SPL)"), tr("As a week ago"),
                         tr("Better by"), tr("Below 95 %"), tr("Bias")});
    m_ui->groups->setEmptyText(
        tr("Nothing is measured yet: Ctrl Enter measures past forecasts against what was sold."));
    m_ui->items->setEmptyText(tr("Nothing is measured yet."));
}

} // namespace qm
