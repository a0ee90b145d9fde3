#include "tablecolumns.h"

#include "captionedmodel.h"
#include "datatable.h"
#include "delegates/celldelegate.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHeadingPadding = 18;
constexpr int kNarrowest = 24;
constexpr int kLeastStretch = 160; ///< what takes the rest never gets narrower: then the table scrolls
constexpr int kWidest = 320;
constexpr int kFirstRows = 120; ///< looked at before any of them is shown

} // namespace

TableColumns::TableColumns(DataTable& table) : QObject(&table), m_table(table), m_header(*table.horizontalHeader()) {
    m_header.setHighlightSections(false);
    m_header.setMinimumSectionSize(kNarrowest);
    m_header.setSectionsMovable(true);
    m_header.setSortIndicatorClearable(true);
    m_header.setSortIndicator(-1, Qt::AscendingOrder);
    m_header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TableColumns::fit);
    m_shown.setSingleShot(true);
    m_shown.setInterval(0);
    connect(&m_shown, &QTimer::timeout, this, &TableColumns::fitShown);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_shown.start(); });
    connect(&m_header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_header.mapToGlobal(at)); });
    connect(&m_header, &QHeaderView::sectionMoved, this, &TableColumns::save);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::save);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const bool byHand = !m_fitting && m_restored && width > 0 && column < m_widths.size() &&
                            m_header.sectionResizeMode(column) == QHeaderView::Interactive;
        if (byHand) {
            m_own[column] = width * 100 / textPercent();
            save();
        }
    });
}

void TableColumns::setWidths(const QList<int>& widths) {
    m_widths = widths;
    if (m_table.model() && !m_restored) {
        hideByDefault();
    }
    fit();
}

void TableColumns::modelChanged() {
    const QAbstractItemModel* model = m_table.model();
    if (!model) {
        return;
    }
    forget();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, change, this, &TableColumns::forget, Qt::UniqueConnection);
        connect(model, change, this, &TableColumns::fitSoon, Qt::UniqueConnection);
    }
    connect(model, &QAbstractItemModel::modelReset, this, &TableColumns::forget, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableColumns::forget, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableColumns::fitSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &TableColumns::fitSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableColumns::fitSoon, Qt::UniqueConnection);
    const auto* captioned = qobject_cast<const CaptionedModel*>(model);
    if (captioned && captioned->isSortable()) {
        m_table.setSortingEnabled(true);
    }
    if (!m_restored) {
        hideByDefault();
        restore();
    }
    fit();
}

void TableColumns::fitSoon() {
    m_soon.start();
}

void TableColumns::fit() {
    const QAbstractItemModel* model = m_table.model();
    if (!model) {
        return;
    }
    measure(0, std::min(model->rowCount(), kFirstRows) - 1);
    fitShown();
}

void TableColumns::fitShown() {
    const QAbstractItemModel* model = m_table.model();
    if (!model) {
        return;
    }
    const int first = m_table.rowAt(0);
    const int last = m_table.rowAt(m_table.viewport()->height());
    if (first >= 0) {
        measure(first, last >= 0 ? last : model->rowCount() - 1);
    }
    m_fitting = true;
    const int columns = std::min<int>(model->columnCount(), static_cast<int>(m_widths.size()));
    for (int column = 0; column < columns; ++column) {
        if (isFitted(column)) {
            fitColumn(column);
        }
    }
    m_fitting = false;
    fillWidth();
}

bool TableColumns::isFitted(int column) const {
    return !m_header.isSectionHidden(column) && m_widths.at(column) != 0;
}

void TableColumns::fitColumn(int column) {
    const int asked = scaled(std::abs(m_widths.at(column)));
    const int fitted = std::min(m_widest.value(column), std::max(asked, scaled(kWidest)));
    const bool named = !m_table.model()->headerData(column, Qt::Horizontal).toString().isEmpty();
    m_header.setSectionResizeMode(column, named ? QHeaderView::Interactive : QHeaderView::Fixed);
    m_header.resizeSection(column, m_own.contains(column) ? scaled(m_own.value(column))
                                                          : std::max(fitted, headingWidth(column)));
}

void TableColumns::measure(int firstRow, int lastRow) {
    const QAbstractItemModel& model = *m_table.model();
    QStyleOptionViewItem option;
    option.font = m_table.font();
    option.fontMetrics = m_table.fontMetrics();
    const int columns = std::min<int>(model.columnCount(), static_cast<int>(m_widths.size()));
    for (int column = 0; column < columns; ++column) {
        if (!isFitted(column)) {
            continue;
        }
        int& widest = m_widest[column];
        for (int row = firstRow; row <= lastRow; ++row) {
            if (!m_table.isRowHidden(row)) {
                widest = std::max(widest, m_table.cells()->sizeHint(option, model.index(row, column)).width());
            }
        }
    }
}

void TableColumns::forget() {
    m_widest.clear();
}

void TableColumns::fillWidth() {
    const auto stretched = m_widths.indexOf(0);
    if (stretched < 0 || !m_table.model() || stretched >= m_table.model()->columnCount()) {
        return;
    }
    const int column = static_cast<int>(stretched);
    int others = 0;
    for (int i = 0; i < m_header.count(); ++i) {
        others += i == column || m_header.isSectionHidden(i) ? 0 : m_header.sectionSize(i);
    }
    m_fitting = true;
    m_header.setSectionResizeMode(column, QHeaderView::Fixed);
    m_header.resizeSection(column, std::max(m_table.viewport()->width() - others, scaled(kLeastStretch)));
    m_fitting = false;
}

int TableColumns::headingWidth(int column) const {
    const QString heading = m_table.model()->headerData(column, Qt::Horizontal).toString();
    int widest = 0;
    for (const QString& line : heading.split(u'\n')) {
        widest = std::max(widest, m_header.fontMetrics().horizontalAdvance(line));
    }
    return widest > 0 ? widest + kHeadingPadding : 0;
}

void TableColumns::hideByDefault() {
    const int columns = std::min<int>(m_table.model()->columnCount(), static_cast<int>(m_widths.size()));
    for (int column = 0; column < columns; ++column) {
        m_header.setSectionHidden(column, m_widths.at(column) < 0);
    }
}

void TableColumns::restore() {
    if (m_name.isEmpty()) {
        return;
    }
    m_restored = true;
    const QSettings settings;
    const QString group = u"columns/%1/"_s.arg(m_name);
    const QStringList order = settings.value(group + u"order"_s).toStringList();
    if (order.size() != m_table.model()->columnCount()) {
        return; // never changed, or by a version with other columns
    }
    m_fitting = true;
    const QStringList hidden = settings.value(group + u"hidden"_s).toStringList();
    for (int visual = 0; visual < order.size(); ++visual) {
        m_header.moveSection(m_header.visualIndex(order.at(visual).toInt()), visual);
    }
    for (int column = 0; column < order.size(); ++column) {
        m_header.setSectionHidden(column, hidden.contains(QString::number(column)));
    }
    const QVariantMap widths = settings.value(group + u"widths"_s).toMap();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        m_own[width.key().toInt()] = width.value().toInt();
    }
    const int sorted = settings.value(group + u"sorted"_s, -1).toInt();
    if (sorted >= 0 && sorted < order.size()) {
        const bool down = settings.value(group + u"descending"_s).toBool();
        m_header.setSortIndicator(sorted, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_fitting = false;
}

void TableColumns::save() const {
    if (m_name.isEmpty() || !m_restored || m_fitting) {
        return;
    }
    QStringList order;
    QStringList hidden;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        order += QString::number(column);
        if (m_header.isSectionHidden(column)) {
            hidden += QString::number(column);
        }
    }
    QVariantMap widths;
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
        widths.insert(QString::number(own.key()), own.value());
    }
    QSettings settings;
    const QString group = u"columns/%1/"_s.arg(m_name);
    settings.setValue(group + u"order"_s, order);
    settings.setValue(group + u"hidden"_s, hidden);
    settings.setValue(group + u"widths"_s, widths);
    settings.setValue(group + u"sorted"_s, m_header.sortIndicatorSection());
    settings.setValue(group + u"descending"_s, m_header.sortIndicatorOrder() == Qt::DescendingOrder);
}

void TableColumns::reset() {
    m_fitting = true;
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
    }
    m_fitting = false;
    m_own.clear();
    hideByDefault();
    m_header.setSortIndicator(-1, Qt::AscendingOrder);
    fit();
    save();
}

void TableColumns::showMenu(const QPoint& where) {
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const QString caption = m_table.model()->headerData(column, Qt::Horizontal).toString().simplified();
        if (caption.isEmpty()) {
            continue;
        }
        QAction* action = menu->addAction(caption);
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header.setSectionHidden(column, !shown);
            fit();
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, &TableColumns::reset);
    menu->popup(where);
}

} // namespace qm
