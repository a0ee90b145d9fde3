#include "forecastweekmodel.h"

#include "celltypes.h"

namespace qm {

QVariant ForecastWeekModel::cell(const ForecastWeek& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Week:
        return toDate(row.days.first);
    case Column::Statistics:
        return row.statistics;
    case Column::Expected:
        return row.expected;
    case Column::Low:
        return row.low90;
    case Column::High:
        return row.high90;
    }
    return {};
}

QVariant OverrideModel::cell(const OverrideRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::From:
        return toDate(row.entry.days.first);
    case Column::To:
        return toDate(row.entry.days.last);
    case Column::Change:
        return row.entry.percent ? *row.entry.percent : row.entry.perDay.value_or(0);
    case Column::Reason:
        return row.entry.reason;
    case Column::Author:
        return row.entry.author;
    case Column::Worth:
        return row.worth ? QVariant(row.worth->gain()) : QVariant();
    }
    return {};
}

} // namespace qm
