#include "datatable.h"

#include "delegates/celldelegate.h"
#include "tablebar.h"
#include "tableexport.h"
#include "tablepaste.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace qm {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostComplaints = 6;

} // namespace

TableSheet DataTable::sheetWith(const QAbstractItemModel& rows, const QString& title,
                                const std::function<bool(int)>& wanted) const {
    TableSheet sheet;
    sheet.title = title;
    const QList<int> columns = shownColumns();
    for (const int column : columns) {
        sheet.headings += model()->headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (!wanted(row)) {
            continue;
        }
        std::vector<SheetCell> cells;
        for (const int column : columns) {
            cells.push_back(m_cells->sheetCellOf(rows.index(row, column)));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

TableSheet DataTable::sheet(const QString& title, bool selectedOnly) const {
    return sheetWith(*model(), title, [this, selectedOnly](int row) {
        return !isRowHidden(row) && !isHeading(row) && (!selectedOnly || selectionModel()->isRowSelected(row));
    });
}

TableSheet DataTable::sheetOf(const QAbstractItemModel& rows, const QString& title) const {
    return sheetWith(rows, title, [](int) { return true; });
}

void DataTable::copySelection() {
    copy(sheet({}, true));
}

void DataTable::copy(const TableSheet& sheet) {
    QGuiApplication::clipboard()->setText(TableExport::tabText(sheet));
}

void DataTable::paste() {
    TablePaste::Target target;
    target.model = model();
    target.columns = shownColumns();
    target.column = currentIndex().column();
    for (int row = std::max(0, currentRow()); row < model()->rowCount(); ++row) {
        if (!isRowHidden(row) && !isHeading(row)) {
            target.rows += row;
        }
    }
    target.textOf = [this](const QModelIndex& index) {
        TableSheet one;
        one.rows = {{m_cells->sheetCellOf(index)}};
        return TableExport::unguarded(TableExport::tabText(one).section(u'\n', 1, 1));
    };
    target.check = m_check;
    const PastePlan plan = TablePaste::plan(QGuiApplication::clipboard()->text(), target);
    if (plan.edits.isEmpty()) {
        QStringList lines = plan.complaints.mid(0, kMostComplaints);
        if (const auto more = plan.complaints.size() - lines.size(); more > 0) {
            lines += tr("and %Ln more", "cells that cannot be pasted", static_cast<int>(more));
        }
        m_bar->tell(plan.complaints.isEmpty() ? tr("The clipboard holds no cells.")
                                              : tr("Nothing was pasted.") + u'\n' + lines.join(u'\n'));
        return;
    }
    Q_EMIT edited(plan.edits);
}

void DataTable::editWith(const QModelIndex& cell, const QString& digit) {
    edit(cell);
    if (auto* editor = viewport()->findChild<QLineEdit*>(); editor && !digit.isEmpty()) {
        editor->setText(digit);
        editor->deselect(); // the view selects all, and the next digit would replace the first
        editor->end(false);
    }
}

void DataTable::takeEntry(const QModelIndex& cell, const QString& text) {
    const QList<int> rows = selectedRowNumbers();
    QList<CellEdit> all;
    for (const int row : rows) {
        const QModelIndex sibling = cell.siblingAtRow(row);
        if (model()->flags(sibling) & Qt::ItemIsEditable) {
            all += CellEdit{sibling, text};
        }
    }
    const QList<CellEdit> one{CellEdit{cell, text}};
    if (all.size() < 2 || !rows.contains(cell.row())) {
        Q_EMIT edited(one);
        return;
    }
    const int count = static_cast<int>(all.size());
    m_bar->ask(
        tr("Put %1 into all %Ln selected rows?", nullptr, count).arg(text), tr("All rows"),
        [this, all] { Q_EMIT edited(all); }, tr("Only this row"), [this, one] { Q_EMIT edited(one); });
}

} // namespace qm
