#include "rejectedrowmodel.h"

namespace qm {

int RejectedRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RejectedRowModel::cell(const RowError& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Row:
        return QVariant::fromValue<qlonglong>(row.row);
    case Column::Field:
        return QString::fromStdString(row.field);
    case Column::Value:
        return QString::fromStdString(row.value);
    case Column::Reason:
        return QVariant::fromValue(row.error);
    }
    return {};
}

} // namespace qm
