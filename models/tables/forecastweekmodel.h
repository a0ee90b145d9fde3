#pragma once

#include "forecastoverride.h"
#include "rowlistmodel.h"

namespace qm {

/// Coming weeks of an item's demand: what the methods expect, and with what persons changed. Interface thread only.
class ForecastWeekModel : public RowListModel<ForecastWeek> {
    Q_OBJECT

public:
    enum class Column { Week, Statistics, Expected, Low, High };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const ForecastWeek& row) const override { return row.days.first.number(); }
    /// Numbers of units as double; invalid where there is none.
    QVariant cell(const ForecastWeek& row, int column, int role) const override;
};

/// What persons changed of an item's forecast, and what it was worth. Interface thread only.
class OverrideModel : public RowListModel<OverrideRow> {
    Q_OBJECT

public:
    enum class Column { From, To, Change, Reason, Author, Worth };
    Q_ENUM(Column)
    static constexpr int kColumns = 6;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const OverrideRow& row) const override { return row.entry.id.value; }
    /// Change: percent, else units a day, as double; Worth: units nearer, invalid before a day has passed.
    QVariant cell(const OverrideRow& row, int column, int role) const override;
};

} // namespace qm
