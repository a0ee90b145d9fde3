#include "salesordermodel.h"

namespace qm {

namespace {

QVariant shown(const SalesOrderRow& row, SalesOrderModel::Column column) {
    using Column = SalesOrderModel::Column;
    switch (column) {
    case Column::Number:
        return row.number;
    case Column::Customer:
        return row.customerName;
    case Column::State:
        return static_cast<int>(row.state);
    case Column::Ordered:
        return toDate(row.ordered);
    case Column::Wanted:
        return cellOf(row.wanted);
    case Column::Lines:
        return row.lines;
    case Column::Amount:
        return amountCell(row.amount, row.currency);
    case Column::Shipped:
        return amountCell(row.shipped, row.currency);
    }
    return {};
}

} // namespace

int SalesOrderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> SalesOrderModel::roleNames() const {
    return {{Qt::DisplayRole, "display"},     {IdRole, "id"},        {StateRole, "state"}, {DaysLateRole, "daysLate"},
            {BackOrderedRole, "backOrdered"}, {BrokenRole, "broken"}};
}

QVariant SalesOrderModel::cell(const SalesOrderRow& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, static_cast<Column>(column));
    case IdRole:
        return QVariant::fromValue<qlonglong>(row.id.value);
    case StateRole:
        return QVariant::fromValue(row.state);
    case DaysLateRole:
        return row.daysLate;
    case BackOrderedRole:
        return row.backOrdered;
    case BrokenRole:
        return row.broken;
    default:
        return {};
    }
}

void SalesOrderLineModel::setOrder(const SalesOrder& order, const std::vector<Promise>& promises, bool waiting) {
    m_currency = order.head.currency;
    std::vector<PromisedLine> rows;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        rows.push_back({order.lines[i], i < promises.size() ? promises[i] : Promise{}, waiting});
    }
    setRows(std::move(rows));
}

int SalesOrderLineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> SalesOrderLineModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {ItemIdRole, "itemId"}};
}

QVariant SalesOrderLineModel::cell(const PromisedLine& row, int column, int role) const {
    const SalesOrderLine& line = row.line;
    if (role == ItemIdRole) {
        return QVariant::fromValue<qlonglong>(line.item.value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return line.name;
    case Column::Sku:
        return line.sku;
    case Column::Quantity:
        return cellOf(line.quantity, line.decimals);
    case Column::Reserved:
        return row.waiting ? cellOf(line.reserved, line.decimals) : QVariant();
    case Column::Shipped:
        return cellOf(line.shipped, line.decimals);
    case Column::Leaves:
        return line.open().value > 0 ? cellOf(row.promise.by) : QVariant();
    case Column::Price:
        return cellOf(line.price);
    case Column::Amount:
        return amountCell(line.amount, m_currency);
    }
    return {};
}

} // namespace qm
