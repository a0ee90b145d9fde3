#pragma once

#include "countlist.h"
#include "rowlistmodel.h"

namespace qm {

/// Count lists in the order given. Column::State and Rule have no text of their own. Interface thread only.
class CountListModel : public RowListModel<CountListRow> {
    Q_OBJECT

public:
    enum class Column { Number, Place, Rule, Made, State, Counted };
    Q_ENUM(Column)
    static constexpr int kColumns = 6;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const CountListRow& row) const override { return row.id.value; }
    QVariant cell(const CountListRow& row, int column, int role) const override;
};

/// A line of a list with what posting finds there; none where that is not known, or not shown to who counts.
struct CountSheetRow {
    CountLine line;
    std::optional<CountVariance> variance;
};

/// The lines of one list in walking order. First and Second can be edited as long as the list is open: Second once
/// there is a first count and a second is asked for. What is typed is told by the table, nothing is written here.
/// Column::Lot and Note have no text of their own. Interface thread only.
class CountSheetModel : public RowListModel<CountSheetRow> {
    Q_OBJECT

public:
    enum class Column { Line, Place, Item, Sku, Lot, Unit, First, Second, Record, Difference, Value, Note };
    Q_ENUM(Column)
    static constexpr int kColumns = 12;

    using RowListModel::RowListModel;

    /// variances: in the order of their lines; empty: nobody is told what the record says.
    void setList(const CountList& list, const std::vector<CountVariance>& variances, int minorDigits);
    const CountListRow& list() const { return m_list; }

    /// The column that a quantity typed on that row belongs to; First where the row cannot be edited.
    Column entryColumn(int row) const;
    /// Still to be counted, or counted a second time.
    bool isOpen(int row) const;
    /// The first such row after that one, and then from the top; −1 where there is none.
    int nextOpen(int row) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    qint64 key(const CountSheetRow& row) const override { return row.line.id.value; }
    QVariant cell(const CountSheetRow& row, int column, int role) const override;

private:
    bool wantsSecond(const CountSheetRow& row) const;

    CountListRow m_list;
    int m_minorDigits = 2;
};

} // namespace qm
