#include "datatable.h"

#include "appactions.h"
#include "delegates/celldelegate.h"
#include "tablekey.h"
#include "theme.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHeadingPadding = 18;
constexpr int kRowHeight = 30;

QString csvField(QString text) {
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
        text.replace(u'"', u"\"\""_s);
        return u'"' + text + u'"';
    }
    return text;
}

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::saveColumns);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
    setCells(new CellDelegate(this));
    applySizes();
}

void DataTable::setUp(AppActions& actions, const QString& settingsName) {
    m_actions = &actions;
    m_settingsName = settingsName;
}

void DataTable::setColumnWidths(const QList<int>& widths) {
    m_widths = widths;
    applySizes();
}

void DataTable::setCells(CellDelegate* delegate) {
    delete m_cells;
    m_cells = delegate;
    m_cells->setParent(this);
    setItemDelegate(m_cells);
}

void DataTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void DataTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::applySizes, Qt::UniqueConnection);
    }
    applySizes();
    restoreColumns();
}

void DataTable::applySizes() {
    verticalHeader()->setMinimumSectionSize(scaled(kRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    horizontalHeader()->setMinimumHeight(scaled(kRowHeight + 2));
    horizontalHeader()->setFont(scaledFont(12));
    const ThemeColors& c = themeColors();
    const QString sheet = u"QHeaderView { background: %1; border: 0; } QHeaderView::section { background: %1; "
                          "color: %2; border: 0; border-bottom: 1px solid %3; padding: 3px 8px; }"_s.arg(
                              c.surface.name(), c.muted.name(), c.line.name());
    if (horizontalHeader()->styleSheet() != sheet) {
        horizontalHeader()->setStyleSheet(sheet);
    }
    if (!model()) {
        return;
    }
    for (int column = 0; column < std::min<int>(model()->columnCount(), static_cast<int>(m_widths.size())); ++column) {
        const int width = m_widths.at(column);
        horizontalHeader()->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width != 0) {
            horizontalHeader()->resizeSection(column, std::max(scaled(std::abs(width)), headingWidth(column)));
        }
        if (!m_restored && width < 0) {
            setColumnHidden(column, true);
        }
    }
}

int DataTable::headingWidth(int column) const {
    // Lines break between words, so the longest word must fit; beside it lies the padding.
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    int widest = 0;
    for (const QString& line : heading.split(u'\n')) {
        for (const QString& word : line.split(u' ')) {
            widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(word));
        }
    }
    return widest > 0 ? widest + kHeadingPadding : 0;
}

void DataTable::restoreColumns() {
    if (m_settingsName.isEmpty() || !model() || m_restored) {
        return;
    }
    m_restored = true;
    const QSettings settings;
    const QStringList order = settings.value(u"columns/%1/order"_s.arg(m_settingsName)).toStringList();
    const QStringList hidden = settings.value(u"columns/%1/hidden"_s.arg(m_settingsName)).toStringList();
    if (order.size() != model()->columnCount()) {
        return;
    }
    for (int visual = 0; visual < order.size(); ++visual) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(order.at(visual).toInt()), visual);
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, hidden.contains(QString::number(column)));
    }
}

void DataTable::saveColumns() const {
    if (m_settingsName.isEmpty() || !m_restored) {
        return;
    }
    QStringList order;
    QStringList hidden;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        order += QString::number(column);
        if (isColumnHidden(column)) {
            hidden += QString::number(column);
        }
    }
    QSettings settings;
    settings.setValue(u"columns/%1/order"_s.arg(m_settingsName), order);
    settings.setValue(u"columns/%1/hidden"_s.arg(m_settingsName), hidden);
}

void DataTable::showColumnMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString caption = model()->headerData(column, Qt::Horizontal).toString();
        if (caption.isEmpty()) {
            continue;
        }
        QAction* action = menu->addAction(caption);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

QString DataTable::asText(bool selectedOnly) const {
    QStringList lines;
    const auto line = [this](auto&& cell) {
        QStringList fields;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column)) {
                fields += cell(column);
            }
        }
        return fields.join(u'\t');
    };
    if (!selectedOnly) {
        lines +=
            line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString().simplified(); });
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!selectedOnly || selectionModel()->isRowSelected(row)) {
            lines += line([this, row](int column) { return m_cells->textOf(model()->index(row, column)); });
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString DataTable::asCsv() const {
    QString csv;
    for (const QString& line : asText(false).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = line.split(u'\t');
        std::ranges::transform(fields, fields.begin(), csvField);
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv;
}

void DataTable::copySelection() {
    QGuiApplication::clipboard()->setText(asText(true));
}

void DataTable::copyAll() {
    QGuiApplication::clipboard()->setText(asText(false));
}

void DataTable::selectRowAt(int row) {
    if (!model() || row < 0 || row >= model()->rowCount()) {
        return;
    }
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(scaled(40)));
    setCurrentIndex(model()->index(row, column));
    scrollTo(currentIndex());
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (takeKey(tableKeyOf(*event),
                event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) ? QString() : event->text())) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
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
    if (!m_emptyText.isEmpty() && model() && model()->rowCount() == 0) {
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
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    // Keys are commands here: the input method stays out until a cell is edited.
    setAttribute(Qt::WA_InputMethodEnabled, state() == EditingState);
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

} // namespace qm
