#include "itemthresholds.h"

#include "datatable.h"
#include "delegates/limitdelegate.h"
#include "localetext.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qm {
namespace {

using namespace Qt::StringLiterals;
using Column = ThresholdModel::Column;
using Step = ThresholdHistoryModel::Column;

constexpr int kMostRows = 4;
constexpr int kRow = 30;

} // namespace

ItemThresholds::ItemThresholds(QWidget* parent)
    : QWidget(parent), m_table(new DataTable(this)), m_heading(new QLabel(this)), m_steps(new DataTable(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps, 1);
    setFocusProxy(m_table);
}

void ItemThresholds::setUp(AppActions& actions) {
    const auto number = [](auto... columns) { return QSet<int>{static_cast<int>(columns)...}; };
    m_model.setTrailingColumns(number(Column::Minimum, Column::Maximum, Column::ReorderPoint, Column::OrderUpTo));
    m_history.setTrailingColumns(number(Step::Minimum, Step::Maximum, Step::MinimumBefore, Step::MaximumBefore));
    m_delegate = new LimitDelegate([this](const QModelIndex& index) { return m_model.rowAt(index.row()).decimals; });
    m_table->setUp(actions, u"itemthresholds"_s);
    m_table->setColumnWidths({0, 84, 84, 96, 96, 110, 84, -110});
    m_table->setCells(m_delegate);
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    const auto pill = [](const QModelIndex& index) {
        if (!index.data().isValid()) {
            return Pill{};
        }
        return index.data().toBool() ? Pill{tr("fixed"), PillTone::Accent} : Pill{tr("forecast"), PillTone::Neutral};
    };
    m_delegate->setPill(static_cast<int>(Column::Holds), pill);
    m_delegate->setText(static_cast<int>(Column::Holds), [](const QModelIndex&) { return QString(); });
    // What holds is bold, what gives way is muted.
    const auto look = [this](bool fixed) {
        return [this, fixed](const QModelIndex& index) {
            CellLook cell;
            cell.bold = m_model.rowAt(index.row()).fixed.has_value() == fixed;
            cell.muted = !cell.bold;
            return cell;
        };
    };
    m_delegate->setLook(static_cast<int>(Column::Minimum), look(true));
    m_delegate->setLook(static_cast<int>(Column::Maximum), look(true));
    m_delegate->setLook(static_cast<int>(Column::ReorderPoint), look(false));
    m_delegate->setLook(static_cast<int>(Column::OrderUpTo), look(false));
    m_steps->setUp(actions, u"itemthresholdsteps"_s);
    m_steps->setColumnWidths({120, 0, 100, 76, 76, 76, 76, 110});
    m_steps->setModel(&m_history);
    m_steps->cells()->setPill(static_cast<int>(Step::Kind), [](const QModelIndex& index) {
        return index.data().toBool() ? Pill{} : Pill{tr("fixed"), PillTone::Accent};
    });
    m_steps->cells()->setText(static_cast<int>(Step::Kind), [this](const QModelIndex& index) {
        const ThresholdChange& step = m_history.rowAt(index.row());
        return step.dynamic ? tr("forecast") : QString();
    });
    m_steps->cells()->setText(static_cast<int>(Step::Minimum), [this](const QModelIndex& index) {
        return m_history.rowAt(index.row()).after ? cellText(index.data()) : tr("taken back");
    });
    connect(m_table, &DataTable::digitTyped, this, &ItemThresholds::edit);
    connect(m_table, &DataTable::rowOpened, this, [this] { edit(); });
    connect(m_delegate, &LimitDelegate::refused, this, &ItemThresholds::refused);
    connect(&m_model, &ThresholdModel::limitsEntered, this,
            [this](int row, const std::optional<ThresholdLimits>& limits) {
                Q_EMIT limitsEntered(m_model.rowAt(row), limits);
            });
    applyFonts();
}

void ItemThresholds::show(std::vector<ItemThreshold> limits, std::vector<ThresholdChange> history) {
    m_history.setDecimals(limits.empty() ? 0 : limits.front().decimals);
    m_model.setRows(std::move(limits));
    m_history.setRows(std::move(history));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, static_cast<int>(Column::Minimum)));
    }
    fitTable();
}

void ItemThresholds::edit(const QString& digit) {
    QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid()) {
        return;
    }
    if (!(cell.flags() & Qt::ItemIsEditable)) {
        cell = cell.siblingAtColumn(static_cast<int>(Column::Minimum));
    }
    m_delegate->beginWith(digit);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
    auto* editor = m_table->viewport()->findChild<QLineEdit*>();
    if (editor != nullptr && !digit.isEmpty()) {
        editor->deselect(); // the view selects all, and the next digit would replace the first
        editor->end(false);
    }
}

DataTable& ItemThresholds::activeTable() const {
    return m_steps->hasFocus() ? *m_steps : *m_table;
}

void ItemThresholds::retranslate() {
    m_heading->setText(tr("What they were"));
    m_table->setAccessibleName(tr("Thresholds"));
    m_steps->setAccessibleName(tr("What the thresholds were"));
    m_model.setCaptions({tr("Place"), tr("Minimum"), tr("Maximum"), tr("Forecast:\nreorder point"),
                         tr("Forecast:\norder up to"), tr("Holds"), tr("Since"), tr("By")});
    m_history.setCaptions({tr("When"), tr("Place"), tr("Kind"), tr("Reorder\npoint"), tr("Order\nup to"), tr("before"),
                           tr("before"), tr("By")});
    m_steps->setEmptyText(tr("None yet: Shift F5 on the page Order suggestions computes them, digits fix them."));
    fitTable();
}

bool ItemThresholds::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && m_table->currentIndex().isValid()) {
            m_model.setData(m_table->currentIndex().siblingAtColumn(static_cast<int>(Column::Minimum)), {});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ItemThresholds::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void ItemThresholds::fitTable() {
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * scaled(kRow) + 2);
}

void ItemThresholds::applyFonts() {
    m_heading->setFont(scaledFont(12, QFont::DemiBold));
    m_heading->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(4));
    fitTable();
}

} // namespace qm
