#include "soldoutmodel.h"

#include "celltypes.h"

namespace qm {

int SoldOutModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant SoldOutModel::cell(const SoldOutRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::Arriving:
        return cellOf(std::optional(row.arriving), row.decimals);
    case Column::LastsTo:
        return cellOf(row.lastsTo);
    case Column::LostADay:
        return cellOf(std::optional(row.lostADay), m_minorDigits);
    }
    return {};
}

} // namespace qm
