#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QHeaderView;

namespace qm {

class DataTable;

/// The columns of a DataTable: as wide as what was seen in them (the first rows, and all that came into view), in the
/// user's order, hidden and sorted as he left them, and remembered under the table's name. What the user widened
/// himself stays so.
class TableColumns : public QObject {
    Q_OBJECT

public:
    explicit TableColumns(DataTable& table);

    void setName(const QString& settingsName) { m_name = settingsName; }
    /// As DataTable::setColumnWidths.
    void setWidths(const QList<int>& widths);
    /// A new model: its columns are set up as remembered.
    void modelChanged();
    /// What was seen counts no more: other sizes of letters, other rows.
    void forget();
    /// Fits the columns soon, once for all changes until then.
    void fitSoon();
    /// The width of the table changed: the stretched column takes what is left.
    void fillWidth();
    /// The list of columns to tick, at that place on the screen.
    void showMenu(const QPoint& where);

private:
    void fit();
    /// Widens columns in which a cell that came into view would be cut.
    void fitShown();
    bool isFitted(int column) const;
    void fitColumn(int column);
    void measure(int firstRow, int lastRow);
    int headingWidth(int column) const;
    void restore();
    void save() const;
    void reset();
    void hideByDefault();

    DataTable& m_table;
    QHeaderView& m_header;
    QString m_name;
    QList<int> m_widths;
    QHash<int, int> m_own;    ///< columns that the user gave a width, in pixels at 100 %
    QHash<int, int> m_widest; ///< of the cells seen, by column; a column does not narrow while its rows stay
    QTimer m_soon;
    QTimer m_shown;
    bool m_restored = false;
    bool m_fitting = false;
};

} // namespace qm
