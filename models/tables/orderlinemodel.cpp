#include "orderlinemodel.h"

namespace qm {

void OrderLineModel::setOrder(const PurchaseOrder& order) {
    m_currency = order.head.currency;
    setRows(order.lines);
}

int OrderLineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> OrderLineModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {ItemIdRole, "itemId"}};
}

QVariant OrderLineModel::cell(const PurchaseOrderLine& row, int column, int role) const {
    if (role == ItemIdRole) {
        return QVariant::fromValue<qlonglong>(row.item.value);
    }
    if (role == Qt::ToolTipRole) {
        return row.note.isEmpty() ? QVariant() : QVariant(row.note);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::Sku:
        return row.sku;
    case Column::SupplierSku:
        return row.supplierSku;
    case Column::Quantity:
        return cellOf(row.quantity, row.decimals);
    case Column::Received:
        return cellOf(row.received, row.decimals);
    case Column::Price:
        return cellOf(row.price);
    case Column::Amount:
        return amountCell(row.amount, m_currency);
    case Column::Expected:
        return cellOf(row.expected);
    }
    return {};
}

} // namespace qm
