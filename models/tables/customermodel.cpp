#include "customermodel.h"

#include "ordercells.h"

namespace qm {

int CustomerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> CustomerModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}};
}

QVariant CustomerModel::cell(const CustomerRow& row, int column, int role) const {
    if (role == IdRole) {
        return QVariant::fromValue<qlonglong>(row.customer.id.value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.customer.name;
    case Column::Code:
        return row.customer.code;
    case Column::OpenOrders:
        return row.openOrders;
    case Column::OpenAmount:
        return amountCell(row.openAmount, m_currency);
    case Column::LastOrder:
        return cellOf(row.lastOrder);
    }
    return {};
}

} // namespace qm
