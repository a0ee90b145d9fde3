#include "changemodel.h"

#include <QDateTime>

namespace qm {

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

qint64 ChangeModel::key(const ChangeRow& row) const {
    return row.recordedAt ^ static_cast<qint64>(qHash(row.field));
}

QVariant ChangeModel::cell(const ChangeRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::When:
        return QDateTime::fromMSecsSinceEpoch(row.recordedAt);
    case Column::By:
        return row.user;
    case Column::Field:
        return row.field;
    case Column::Before:
        return row.before;
    case Column::After:
        return row.after;
    }
    return {};
}

} // namespace qm
