#pragma once

#include <QTableView>

namespace qm {

class AppActions;
class CellDelegate;

/// The table of every page: rows of 30 px, a quiet heading, whole rows selected, columns sorted, hidden and reordered
/// by their heading and remembered, copied with or without headings. Single keys do what AppActions::tableKey says,
/// with an input method on and on any keyboard layout. Cells are drawn by its CellDelegate.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    /// name: for accessibility and to remember columns under (a stable English word).
    void setUp(AppActions& actions, const QString& settingsName);
    /// How wide columns are in pixels at 100 %; 0: takes what is left (one column), negative: hidden at first.
    void setColumnWidths(const QList<int>& widths);
    /// A look of its own for all cells; the table takes it over.
    void setCells(CellDelegate* delegate);
    CellDelegate* cells() const { return m_cells; }

    /// Shown in the middle while there are no rows: says what to do next.
    void setEmptyText(const QString& text);

    void copySelection();
    void copyAll();
    /// All rows with headings, as text parted by tabs.
    QString asText(bool selectedOnly) const;
    QString asCsv() const;
    int currentRow() const { return currentIndex().row(); }
    void selectRowAt(int row);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void rowOpened(int row);
    void currentRowChanged(int row);
    /// A digit of any script was typed on that cell's row: editing begins with it.
    void digitTyped(const QString& digit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool takeKey(int key, const QString& text);
    void applySizes();
    int headingWidth(int column) const;
    void restoreColumns();
    void saveColumns() const;
    void showColumnMenu(const QPoint& where);

    AppActions* m_actions = nullptr;
    CellDelegate* m_cells = nullptr;
    QString m_settingsName;
    QString m_emptyText;
    QList<int> m_widths;
    bool m_restored = false;
};

} // namespace qm
