#include "datatable.h"

#include "appactions.h"
#include "captionedmodel.h"
#include "delegates/celldelegate.h"
#include "localetext.h"
#include "tablebar.h"
#include "tablecolumns.h"
#include "tablefilter.h"
#include "tablekey.h"
#include "theme.h"

#include <algorithm>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 30;

} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
    , m_columns(new TableColumns(*this))
    , m_filter(new TableFilter(*this))
    , m_bar(new TableBar(this)) {
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
    connect(m_bar, &TableBar::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &TableFilter::applied, this, &DataTable::sayFiltered);
    setCells(new CellDelegate(this));
    applySizes();
}

void DataTable::setUp(AppActions& actions, const QString& settingsName) {
    m_actions = &actions;
    m_columns->setName(settingsName);
}

void DataTable::setColumnWidths(const QList<int>& widths) {
    m_columns->setWidths(widths);
}

void DataTable::setCells(CellDelegate* delegate) {
    delete m_cells;
    m_cells = delegate;
    m_cells->setParent(this);
    setItemDelegate(m_cells);
    // Queued: the question about the other rows comes when the editor is gone.
    connect(m_cells, &CellDelegate::entered, this, &DataTable::takeEntry, Qt::QueuedConnection);
}

void DataTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void DataTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (const auto* captioned = qobject_cast<const CaptionedModel*>(model)) {
        const auto filled = [this] {
            m_filled = true;
            viewport()->update();
        };
        m_filled = false;
        connect(captioned, &CaptionedModel::filled, this, filled);
        connect(captioned, &QAbstractItemModel::modelReset, this, filled);
    } else {
        m_filled = true;
    }
    applySizes();
    m_columns->modelChanged();
    m_filter->modelChanged();
}

void DataTable::applySizes() {
    verticalHeader()->setMinimumSectionSize(scaled(kRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    horizontalHeader()->setMinimumHeight(scaled(kRowHeight + 2));
    horizontalHeader()->setFont(scaledFont(12));
    QPalette quiet = horizontalHeader()->palette();
    quiet.setColor(QPalette::ButtonText, themeColors().muted);
    quiet.setColor(QPalette::WindowText, themeColors().muted);
    if (quiet != horizontalHeader()->palette()) {
        horizontalHeader()->setPalette(quiet);
    }
    m_columns->forget();
    m_columns->fitSoon();
}

QList<int> DataTable::shownColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column)) {
            columns += column;
        }
    }
    return columns;
}

bool DataTable::isHeading(int row) const {
    const auto* captioned = qobject_cast<const CaptionedModel*>(model());
    return captioned && captioned->isHeading(row);
}

QList<int> DataTable::selectedRowNumbers() const {
    QList<int> rows;
    if (!selectionModel()) {
        return rows;
    }
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!isRowHidden(row) && !isHeading(row)) {
                rows += row;
            }
        }
    }
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    return rows;
}

QString DataTable::selectionText() const {
    const QList<int> rows = selectedRowNumbers();
    if (rows.size() < 2) {
        return {}; // one row says it itself
    }
    QStringList sums;
    const QList<int> columns = shownColumns();
    for (const int column : columns) {
        if (m_summed.isEmpty() || m_summed.contains(column)) {
            if (const QString sum = m_cells->sumText(*model(), rows, column, !m_summed.isEmpty()); !sum.isEmpty()) {
                sums += u"%1 <b>%2</b>"_s.arg(
                    model()->headerData(column, Qt::Horizontal).toString().simplified().toHtmlEscaped(), sum);
            }
        }
    }
    const QString count = tr("<b>%Ln selected</b>", nullptr, static_cast<int>(rows.size()));
    return sums.isEmpty() ? count : count + u": "_s + sums.join(u" · "_s);
}

void DataTable::selectRowAt(int row) {
    if (!model() || row < 0 || row >= model()->rowCount()) {
        return;
    }
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(scaled(40)));
    // Not by setCurrentIndex(): a Ctrl that is still held from the key before would leave the row unselected.
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void DataTable::openFilter() {
    m_bar->filter(m_filter->text(), [this](const QString& text) { m_filter->setText(text); });
    sayFiltered();
}

void DataTable::sayFiltered() {
    if (m_bar->isFiltering()) {
        const QLocale locale;
        m_bar->setCount(
            m_filter->isActive()
                ? tr("%1 of %2").arg(locale.toString(m_filter->shownRows()), locale.toString(m_filter->allRows()))
                : QString());
    }
    if (const int row = currentRow(); row >= 0 && isRowHidden(row)) {
        for (int next = 0; next < model()->rowCount(); ++next) {
            if (!isRowHidden(next) && !isHeading(next)) {
                selectRowAt(next);
                break;
            }
        }
    }
    Q_EMIT selectionShown();
}

void DataTable::showColumnMenu() {
    m_columns->showMenu(horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft()));
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == EditingState) {
        return; // the editor has taken it, and would otherwise pass it on as a command
    }
    if (event->key() == Qt::Key_Escape && !m_bar->isHidden()) {
        m_bar->dismiss();
        return;
    }
    if (takeKey(tableKeyOf(*event),
                event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) ? QString() : event->text())) {
        event->accept();
        return;
    }
    if (isEnter) {
        Q_EMIT rowOpened(currentRow());
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->modifiers() == Qt::NoModifier) {
        event->ignore(); // a search by typing would move the selection under the user's hands
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::inputMethodEvent(QInputMethodEvent* event) {
    const QString text = event->commitString();
    if (text.size() == 1) {
        const char16_t upper = text.at(0).toUpper().unicode();
        takeKey(upper >= u'A' && upper <= u'Z' ? int{Qt::Key_A} + (upper - u'A') : 0, text);
    }
    event->accept();
}

bool DataTable::takeKey(int key, const QString& text) {
    if (key != 0 && m_actions) {
        if (QAction* action = m_actions->forTableKey(key)) {
            action->trigger();
            return true;
        }
    }
    if (text.size() == 1 && text.at(0).digitValue() >= 0) {
        Q_EMIT digitTyped(text);
        return true;
    }
    return false;
}

void DataTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_filled && !m_emptyText.isEmpty() && model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(themeColors().muted);
        painter.drawText(viewport()->rect().adjusted(scaled(24), scaled(24), -scaled(24), -scaled(24)),
                         int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
    }
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applySizes();
    }
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_columns->fillWidth();
    m_bar->settle();
    viewport()->update();
}

void DataTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    Q_EMIT selectionShown();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    // Keys are commands here: the input method stays out until a cell is edited.
    setAttribute(Qt::WA_InputMethodEnabled, state() == EditingState);
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_filter->isActive()) {
        // What the filter hides is not meant by "all" or "from here to there".
        QItemSelection hidden;
        for (const QItemSelectionRange& range : selected) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (isRowHidden(row)) {
                    hidden.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
                }
            }
        }
        if (!hidden.isEmpty()) {
            selectionModel()->select(hidden, QItemSelectionModel::Deselect);
            return;
        }
    }
    Q_EMIT selectionShown();
}

} // namespace qm
