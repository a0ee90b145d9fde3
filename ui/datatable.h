#pragma once

#include "celledit.h"
#include "tablesheet.h"

#include <functional>
#include <QTableView>

namespace qm {

class AppActions;
class CellDelegate;
class TableBar;
class TableColumns;
class TableFilter;

/// The table of every page: rows of 30 px, a quiet heading, whole rows selected. Columns are sorted, hidden, reordered
/// and widened by their heading and remembered; rows are filtered, selected and summed, copied, exported, and pasted
/// into where cells can be edited. Single keys do what AppActions::tableKey says, with an input method on and on any
/// keyboard layout. Cells are drawn by its CellDelegate.
class DataTable : public QTableView {
    Q_OBJECT

public:
    /// Why that text cannot stand in that cell, as a sentence; empty: it can.
    using Check = std::function<QString(const QModelIndex&, const QString&)>;

    explicit DataTable(QWidget* parent = nullptr);

    /// name: for accessibility and to remember columns under (a stable English word).
    void setUp(AppActions& actions, const QString& settingsName);
    /// How wide columns may get in pixels at 100 %, at least 320; 0: takes what is left (one column),
    /// negative: hidden at first.
    void setColumnWidths(const QList<int>& widths);
    /// A look of its own for all cells; the table takes it over.
    void setCells(CellDelegate* delegate);
    CellDelegate* cells() const { return m_cells; }
    /// Asked for each cell that is pasted, before any is changed.
    void setCheck(Check check) { m_check = std::move(check); }
    /// Columns whose sum over the selected rows selectionText() says. Without it: those that hold amounts.
    void setSummedColumns(const QList<int>& columns) { m_summed = columns; }

    /// Shown in the middle once it is known that there are no rows: says what to do next.
    void setEmptyText(const QString& text);

    int currentRow() const { return currentIndex().row(); }
    void selectRowAt(int row);
    /// Selected and not hidden by the filter, from above to below, without headings.
    QList<int> selectedRowNumbers() const;
    /// "3 selected: Cost 302.80", rich text; empty below two rows.
    QString selectionText() const;

    /// The rows that are shown, or of them the selected ones, in the columns that are shown.
    TableSheet sheet(const QString& title, bool selectedOnly = false) const;
    /// Other rows of the same kind, written as those of the table are.
    TableSheet sheetOf(const QAbstractItemModel& rows, const QString& title) const;
    void copySelection();
    /// To the clipboard.
    static void copy(const TableSheet& sheet);
    /// Lays the clipboard's block over the rows from the current one on: edited() once for all of it, or what is wrong
    /// with it in the table's own bar.
    void paste();
    /// Edits the cell, beginning with that digit in place of what it says; empty: with what it says.
    void editWith(const QModelIndex& cell, const QString& digit);
    /// Opens the filter's field. Esc in it shows all rows again.
    void openFilter();
    void showColumnMenu();

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void rowOpened(int row);
    void currentRowChanged(int row);
    /// A digit of any script was typed on that cell's row: editing begins with it.
    void digitTyped(const QString& digit);
    /// Cells are to be changed, all or none, as one step that is undone as one. What was pasted has passed the check.
    void edited(const QList<qm::CellEdit>& edits);
    /// Selection, filter or focus changed: what selectionText() says may differ.
    void selectionShown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool takeKey(int key, const QString& text);
    void takeEntry(const QModelIndex& cell, const QString& text);
    TableSheet sheetWith(const QAbstractItemModel& rows, const QString& title,
                         const std::function<bool(int)>& wanted) const;
    void applySizes();
    void sayFiltered();
    QList<int> shownColumns() const;
    bool isHeading(int row) const;

    AppActions* m_actions = nullptr;
    CellDelegate* m_cells = nullptr;
    TableColumns* m_columns;
    TableFilter* m_filter;
    TableBar* m_bar;
    QString m_emptyText;
    bool m_filled = false; ///< the model has been given its rows
    QList<int> m_summed;
    Check m_check;
};

} // namespace qm
