#include "forecastpanel.h"

#include "charts/forecastcurve.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "dialogs/overridedialog.h"
#include "likenessfield.h"
#include "localetext.h"
#include "overrideservice.h"
#include "standoutsales.h"
#include "theme.h"
#include "workspace.h"

#include <cmath>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qm {

using WeekColumn = ForecastWeekModel::Column;
using OverrideColumn = OverrideModel::Column;

namespace {

constexpr double kWeek = 7;

} // namespace

ForecastPanel::ForecastPanel(QWidget* parent)
    : QWidget(parent)
    , m_standOut(new StandOutSales(this))
    , m_curve(new ForecastCurve(this))
    , m_weekTable(new DataTable(this))
    , m_title(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_overrideTable(new DataTable(this))
    , m_likeness(new LikenessField(this)) {
    setFocusProxy(m_curve);
    m_add->setObjectName(QStringLiteral("changeForecast"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_standOut);
    layout->addWidget(m_curve);
    layout->addWidget(m_weekTable);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    for (QPushButton* button : {m_add, m_edit, m_remove}) {
        line->addWidget(button);
    }
    layout->addLayout(line);
    layout->addWidget(m_overrideTable);
    layout->addWidget(m_likeness);
    m_weeks.setTrailingColumns({1, 2, 3, 4});
    m_overrides.setTrailingColumns({static_cast<int>(OverrideColumn::Change), static_cast<int>(OverrideColumn::Worth)});
    connect(m_curve, &ForecastCurve::levelWanted, this, [this](DayRange days, double units) {
        ForecastOverride entry;
        entry.item = m_item;
        entry.days = days;
        entry.perDay = std::round(units) / kWeek;
        edit(entry);
    });
    connect(m_curve, &ForecastCurve::typed, this,
            [this](DayRange days, const QString& digit) { editWeek(m_weeks.rowOfKey(days.first.number()), digit); });
    connect(m_standOut, &StandOutSales::changed, this, &ForecastPanel::changed);
    connect(m_likeness, &LikenessField::changed, this, &ForecastPanel::changed);
    connect(m_weekTable, &DataTable::rowOpened, this, [this](int row) { editWeek(row, {}); });
    connect(m_weekTable, &DataTable::digitTyped, this,
            [this](const QString& digit) { editWeek(m_weekTable->currentRow(), digit); });
    connect(m_overrideTable, &DataTable::rowOpened, this, [this] { m_edit->click(); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        ForecastOverride entry;
        entry.item = m_item;
        const CalendarDay today = m_workspace->warehouse().today();
        entry.days = {today, today + 6};
        entry.percent = 100;
        edit(entry);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const int row = m_overrideTable->currentRow(); row >= 0) {
            edit(m_overrides.rowAt(row).entry);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &ForecastPanel::removeCurrent);
}

void ForecastPanel::setUp(Workspace& workspace, AppActions& actions) {
    m_workspace = &workspace;
    m_standOut->setUp(workspace, actions);
    m_likeness->setUp(workspace);
    m_weekTable->setUp(actions, QStringLiteral("forecast weeks"));
    m_weekTable->setColumnWidths({0, 104, 104, 84, 84});
    m_weekTable->setModel(&m_weeks);
    m_overrideTable->setUp(actions, QStringLiteral("forecast changes"));
    m_overrideTable->setColumnWidths({92, 92, 120, 0, 120, 150});
    m_overrideTable->setModel(&m_overrides);
    fitTables();
    for (int column = 1; column < ForecastWeekModel::kColumns; ++column) {
        m_weekTable->cells()->setText(column, [](const QModelIndex& index) {
            return index.data().isValid() ? numberText(index.data().toDouble(), 1) : QString();
        });
    }
    m_overrideTable->cells()->setText(static_cast<int>(OverrideColumn::Change), [this](const QModelIndex& index) {
        const ForecastOverride& entry = m_overrides.rowAt(index.row()).entry;
        return entry.percent ? tr("%1 % of it").arg(numberText(*entry.percent, 1))
                             : tr("%1 a week").arg(numberText(entry.perDay.value_or(0) * kWeek, 1));
    });
    m_overrideTable->cells()->setText(static_cast<int>(OverrideColumn::Worth), [this](const QModelIndex& index) {
        const auto& worth = m_overrides.rowAt(index.row()).worth;
        if (!worth) {
            return tr("not yet known");
        }
        const double gain = worth->gain();
        return gain >= 0 ? tr("%1 nearer").arg(numberText(gain, 1)) : tr("%1 farther off").arg(numberText(-gain, 1));
    });
}

void ForecastPanel::showItem(ItemId item) {
    if (item != m_item) {
        m_item = item;
        m_weeks.setRows({});
        m_overrides.setRows({});
        m_curve->setWeeks({});
    }
    m_standOut->showItem(item);
    m_likeness->showItem(item);
    read();
}

void ForecastPanel::setNew(bool isNew) {
    m_likeness->setNew(isNew);
}

void ForecastPanel::read() {
    if (!m_item || !m_workspace) {
        return;
    }
    m_workspace->read(
        this, [item = m_item](Warehouse& warehouse) { return OverrideService(warehouse).weeks(item); },
        [this, item = m_item](Result<std::vector<ForecastWeek>> weeks) {
            if (item != m_item || !weeks.ok()) {
                return;
            }
            m_curve->setWeeks(*weeks);
            std::erase_if(weeks.value(), [](const ForecastWeek& week) { return week.sold.has_value(); });
            m_weeks.setRows(std::move(*weeks));
            fitTables();
        });
    m_workspace->read(
        this, [item = m_item](Warehouse& warehouse) { return OverrideService(warehouse).rows(item); },
        [this, item = m_item](Result<std::vector<OverrideRow>> rows) {
            if (item == m_item && rows.ok()) {
                m_overrides.setRows(std::move(*rows));
            }
            fitTables();
            m_edit->setEnabled(m_overrides.rowCount() > 0);
            m_remove->setEnabled(m_overrides.rowCount() > 0);
        });
}

/// All rows are shown: the tab scrolls as a whole.
void ForecastPanel::fitTables() {
    constexpr int kRow = 30;
    for (DataTable* table : {m_weekTable, m_overrideTable}) {
        const int rows = std::max(2, table->model() ? table->model()->rowCount() : 0);
        table->setFixedHeight(scaled(kRow) * (rows + 1) + scaled(12));
    }
}

void ForecastPanel::editWeek(int row, const QString& typed) {
    if (row < 0 || row >= m_weeks.rowCount()) {
        return;
    }
    const ForecastWeek& week = m_weeks.rowAt(row);
    ForecastOverride entry;
    entry.item = m_item;
    entry.days = week.days;
    entry.perDay = week.expected / kWeek;
    if (const auto number = quantityFromText(typed, 0)) {
        entry.perDay = static_cast<double>(number->value) / kWeek;
    }
    edit(entry);
}

void ForecastPanel::edit(const ForecastOverride& entry) {
    auto* dialog = new OverrideDialog(entry, *m_workspace, this);
    connect(dialog, &OverrideDialog::saved, this, [this, before = entry](ForecastOverrideId id) {
        if (before.id) {
            Q_EMIT changed(tr("Change of the forecast edited"),
                           [before](Warehouse& warehouse) { return OverrideService(warehouse).revert(before); });
        } else {
            Q_EMIT changed(tr("Forecast changed"),
                           [id](Warehouse& warehouse) { return OverrideService(warehouse).remove(id); });
        }
        read();
    });
    dialog->open();
}

void ForecastPanel::removeCurrent() {
    const int row = std::max(0, m_overrideTable->currentRow());
    if (row >= m_overrides.rowCount()) {
        return;
    }
    const ForecastOverrideId id = m_overrides.rowAt(row).entry.id;
    m_workspace->change(
        this, [id](Warehouse& warehouse) { return OverrideService(warehouse).remove(id); },
        [this, id](const Status& done) {
            if (!done.ok()) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT changed(tr("Change of the forecast removed"),
                           [id](Warehouse& warehouse) { return OverrideService(warehouse).restore(id); });
            read();
        });
}

void ForecastPanel::retranslate() {
    m_standOut->retranslate();
    m_likeness->retranslate();
    m_curve->setAccessibleName(tr("Weekly demand"));
    m_curve->setToolTip(tr("Drag a point of a coming week to expect more or less."));
    m_weekTable->setAccessibleName(tr("Coming weeks"));
    m_overrideTable->setAccessibleName(tr("Changes of the forecast"));
    m_title->setText(tr("Changed by persons"));
    m_title->setFont(scaledFont(13, QFont::DemiBold));
    m_add->setText(tr("Change…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    m_weeks.setCaptions({tr("Week from"), tr("Methods say"), tr("Expected"), tr("90 % from"), tr("90 % to")});
    m_overrides.setCaptions({tr("From"), tr("To"), tr("Expect"), tr("Reason"), tr("By"), tr("Worth")});
    m_weekTable->setEmptyText(tr("No forecast yet: make suggestions (Shift F5 on Order suggestions)."));
    m_overrideTable->setEmptyText(tr("Nobody changed it. Drag a point, or type over a week."));
}

} // namespace qm
