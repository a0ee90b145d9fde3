#include "bulksalemodel.h"

#include "celltypes.h"

namespace qm {

QVariant BulkSaleModel::cell(const BulkSale& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Day:
        return toDate(row.day);
    case Column::Document:
        return row.document;
    case Column::Quantity:
        return cellOf(row.quantity, row.decimals);
    case Column::Usual:
        return cellOf(row.usual, row.decimals);
    case Column::Said:
        return static_cast<int>(row.decision);
    }
    return {};
}

} // namespace qm
