#include "suppliermodel.h"

#include "ordercells.h"

namespace qm {

namespace {

QVariant optionalNumber(std::optional<double> value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant shown(const SupplierRow& row, SupplierModel::Column column) {
    using Column = SupplierModel::Column;
    switch (column) {
    case Column::Name:
        return row.supplier.name;
    case Column::Code:
        return row.supplier.code;
    case Column::Items:
        return row.items;
    case Column::OpenOrders:
        return row.openOrders;
    case Column::OpenAmount:
        return amountCell(row.openAmount, row.supplier.currency);
    case Column::Late:
        return row.lateOrders;
    case Column::LeadTime:
        return optionalNumber(row.measuredLeadTimeDays);
    case Column::OnTime:
        return shareCell(row.onTimeShare);
    case Column::Fill:
        return shareCell(row.fillShare);
    }
    return {};
}

} // namespace

int SupplierModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> SupplierModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}};
}

QVariant SupplierModel::cell(const SupplierRow& row, int column, int role) const {
    if (role == IdRole) {
        return QVariant::fromValue<qlonglong>(row.supplier.id.value);
    }
    return role == Qt::DisplayRole ? shown(row, static_cast<Column>(column)) : QVariant();
}

} // namespace qm
