#include "importhistorymodel.h"

#include <QDateTime>

namespace qm {

ImportHistoryModel::ImportHistoryModel(QObject* parent) : RowListModel(parent) {
    setTrailingColumns({static_cast<int>(Column::Posted), static_cast<int>(Column::Rejected)});
}

int ImportHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportHistoryModel::cell(const PastImport& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::When:
        return QDateTime::fromMSecsSinceEpoch(row.recordedAt);
    case Column::File:
        return row.name;
    case Column::Kind:
        return row.kind;
    case Column::Posted:
        return QVariant::fromValue<qlonglong>(row.posted);
    case Column::Rejected:
        return row.rejected > 0 ? QVariant::fromValue<qlonglong>(row.rejected) : QVariant(QString());
    case Column::State:
        return row.undone;
    }
    return {};
}

} // namespace qm
