#include "itemmovementmodel.h"

#include "celltypes.h"

#include <QDateTime>

namespace qm {

int ItemMovementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ItemMovementModel::cell(const MovementRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::When: {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(row.moment, Qt::UTC);
        return row.timed ? QVariant(moment) : QVariant(moment.date());
    }
    case Column::Document:
        return row.documentNumber;
    case Column::Kind:
        return static_cast<int>(row.kind);
    case Column::Place:
        return row.locationName;
    case Column::Quantity:
        return cellOf(row.quantity, row.decimals);
    case Column::After:
        return cellOf(row.after, row.decimals);
    case Column::By:
        return row.user;
    }
    return {};
}

} // namespace qm
