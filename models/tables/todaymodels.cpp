#include "todaymodels.h"

#include "celltypes.h"

namespace qm {

int ToDoModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ToDoModel::cell(const ToDoRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Kind:
    case Column::What:
    case Column::Action:
        return static_cast<int>(row.kind);
    case Column::AtStake:
        return row.atStake ? cellOf(*row.atStake, m_minorDigits) : QVariant();
    }
    return {};
}

int ChangedItemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChangedItemModel::cell(const ChangedItem& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::Sold:
        return cellOf(row.sold, row.decimals);
    case Column::Change:
        if (row.soldBefore.value == 0) {
            return {};
        }
        return shareCell(static_cast<double>(row.sold.value) / static_cast<double>(row.soldBefore.value) - 1);
    case Column::Forecast:
        return row.forecastNow && row.forecastBefore ? QVariant(*row.forecastNow - *row.forecastBefore) : QVariant();
    }
    return {};
}

int CountFirstModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant CountFirstModel::cell(const CountFirstItem& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::OnHand:
        return {};
    case Column::Sold:
        return cellOf(row.sold28, row.decimals);
    case Column::Margin:
        return cellOf(row.margin28, m_minorDigits);
    }
    return {};
}

} // namespace qm
