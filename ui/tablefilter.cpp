#include "tablefilter.h"

#include "captionedmodel.h"
#include "datatable.h"
#include "delegates/celldelegate.h"

namespace qm {

TableFilter::TableFilter(DataTable& table) : QObject(&table), m_table(table) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TableFilter::apply);
}

void TableFilter::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    apply();
}

void TableFilter::modelChanged() {
    const QAbstractItemModel* model = m_table.model();
    if (!model) {
        return;
    }
    const auto again = [this] {
        if (isActive()) {
            m_soon.start();
        }
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::modelReset, this, again);
}

bool TableFilter::matches(int row, const QStringList& words) const {
    QString text;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (!m_table.isColumnHidden(column)) {
            text += m_table.cells()->textOf(m_table.model()->index(row, column)) + QChar(u'\n');
        }
    }
    return std::ranges::all_of(words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void TableFilter::apply() {
    const QAbstractItemModel* model = m_table.model();
    if (!model) {
        return;
    }
    const auto* captioned = qobject_cast<const CaptionedModel*>(model);
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    m_shown = 0;
    m_all = 0;
    int heading = -1;
    bool headingShown = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (captioned && captioned->isHeading(row)) {
            if (heading >= 0) {
                m_table.setRowHidden(heading, !headingShown);
            }
            heading = row;
            headingShown = words.isEmpty();
            continue;
        }
        const bool shown = words.isEmpty() || matches(row, words);
        headingShown = headingShown || shown;
        m_shown += shown ? 1 : 0;
        ++m_all;
        if (m_table.isRowHidden(row) == shown) {
            m_table.setRowHidden(row, !shown);
        }
    }
    if (heading >= 0) {
        m_table.setRowHidden(heading, !headingShown);
    }
    Q_EMIT applied();
}

} // namespace qm
