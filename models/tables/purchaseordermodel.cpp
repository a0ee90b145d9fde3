#include "purchaseordermodel.h"

namespace qm {

namespace {

QVariant shown(const PurchaseOrderRow& row, PurchaseOrderModel::Column column) {
    using Column = PurchaseOrderModel::Column;
    switch (column) {
    case Column::Number:
        return row.number;
    case Column::Supplier:
        return row.supplierName;
    case Column::State:
        return static_cast<int>(row.state);
    case Column::Ordered:
        return toDate(row.ordered);
    case Column::Expected:
        return cellOf(row.expected);
    case Column::Lines:
        return row.lines;
    case Column::Amount:
        return amountCell(row.amount, row.currency);
    case Column::Received:
        return amountCell(row.received, row.currency);
    }
    return {};
}

} // namespace

int PurchaseOrderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> PurchaseOrderModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {StateRole, "state"}, {DaysLateRole, "daysLate"}};
}

QVariant PurchaseOrderModel::cell(const PurchaseOrderRow& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, static_cast<Column>(column));
    case IdRole:
        return QVariant::fromValue<qlonglong>(row.id.value);
    case StateRole:
        return QVariant::fromValue(row.state);
    case DaysLateRole:
        return row.daysLate;
    default:
        return {};
    }
}

} // namespace qm
