#include "lotmodel.h"

#include "celltypes.h"

namespace qm {

int LotModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

qint64 LotModel::key(const LotRow& row) const {
    return static_cast<qint64>(qHash(row.lot) ^ (qHash(row.place) << 1));
}

QVariant LotModel::cell(const LotRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Lot:
        return row.lot.isEmpty() ? QVariant() : QVariant(row.lot);
    case Column::Expiry:
        return cellOf(row.expiry);
    case Column::Place:
        return row.place;
    case Column::OnHand:
        return cellOf(row.onHand, m_decimals);
    case Column::Reserved:
        return cellOf(row.reserved, m_decimals);
    }
    return {};
}

} // namespace qm
