#include "thresholdmodel.h"

#include "celltypes.h"

namespace qm {

int ThresholdModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags ThresholdModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = RowListModel::flags(index);
    const auto column = static_cast<Column>(index.column());
    return index.isValid() && (column == Column::Minimum || column == Column::Maximum) ? plain | Qt::ItemIsEditable
                                                                                       : plain;
}

ThresholdLimits ThresholdModel::limitsWith(const ItemThreshold& row, Column column, Quantity entered) {
    ThresholdLimits limits = row.fixed.value_or(row.dynamic.value_or(ThresholdLimits{}));
    if (column == Column::Minimum) {
        limits.reorderPoint = entered;
        limits.orderUpTo = std::max(limits.orderUpTo, entered);
    } else {
        limits.orderUpTo = entered;
        limits.reorderPoint = std::min(limits.reorderPoint, entered);
    }
    return limits;
}

bool ThresholdModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const ItemThreshold& row = rowAt(index.row());
    std::optional<ThresholdLimits> limits;
    if (value.canConvert<QuantityCell>()) {
        const Quantity entered = value.value<QuantityCell>().quantity;
        if (entered.value < 0 || entered.value > kMaxQuantity) {
            return false;
        }
        limits = limitsWith(row, static_cast<Column>(index.column()), entered);
    } else if (value.isValid()) {
        return false;
    }
    if (limits == row.fixed) {
        return false;
    }
    Q_EMIT limitsEntered(index.row(), limits);
    return true;
}

QVariant ThresholdModel::cell(const ItemThreshold& row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const auto part = [&](const std::optional<ThresholdLimits>& limits, Quantity ThresholdLimits::*which) {
        return limits ? cellOf((*limits).*which, row.decimals) : QVariant();
    };
    switch (static_cast<Column>(column)) {
    case Column::Place:
        return row.placeName;
    case Column::Minimum:
        return part(row.fixed, &ThresholdLimits::reorderPoint);
    case Column::Maximum:
        return part(row.fixed, &ThresholdLimits::orderUpTo);
    case Column::ReorderPoint:
        return part(row.dynamic, &ThresholdLimits::reorderPoint);
    case Column::OrderUpTo:
        return part(row.dynamic, &ThresholdLimits::orderUpTo);
    case Column::Holds:
        return row.fixed ? QVariant(true) : row.dynamic ? QVariant(false) : QVariant();
    case Column::Since:
        return cellOf(row.fixed ? row.fixedSince : row.dynamicSince);
    case Column::By:
        return row.fixed ? QVariant(row.fixedBy) : QVariant();
    }
    return {};
}

} // namespace qm
