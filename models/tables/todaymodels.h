#pragma once

#include "rowlistmodel.h"
#include "today.h"

namespace qm {

/// The to-do list, by money at stake. Column::What and Column::Action are worded by the page from the row itself.
/// Interface thread only, like the two below.
class ToDoModel : public RowListModel<ToDoRow> {
    Q_OBJECT

public:
    enum class Column { Kind, What, AtStake, Action };
    static constexpr int kColumns = 4;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ToDoRow& row) const override { return static_cast<qint64>(row.kind); }
    QVariant cell(const ToDoRow& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

/// Items whose sales changed most. Column::Forecast is worded by the page from the row itself.
class ChangedItemModel : public RowListModel<ChangedItem> {
    Q_OBJECT

public:
    enum class Column { Item, Sold, Change, Forecast };
    static constexpr int kColumns = 4;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ChangedItem& row) const override { return row.item.value; }
    QVariant cell(const ChangedItem& row, int column, int role) const override;
};

/// Items that sell and were never counted, by the margin in them.
class CountFirstModel : public RowListModel<CountFirstItem> {
    Q_OBJECT

public:
    enum class Column { Item, OnHand, Sold, Margin };
    static constexpr int kColumns = 4;

    using RowListModel::RowListModel;

    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const CountFirstItem& row) const override { return row.item.value; }
    QVariant cell(const CountFirstItem& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

} // namespace qm
