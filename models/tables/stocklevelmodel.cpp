#include "stocklevelmodel.h"

#include "celltypes.h"

namespace qm {

int StockLevelModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> StockLevelModel::roleNames() const {
    QHash<int, QByteArray> names = CaptionedModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(OutlookRole, "outlook");
    return names;
}

QVariant StockLevelModel::cell(const StockRow& row, int column, int role) const {
    if (role == IdRole) {
        return qint64{row.item.value};
    }
    if (role == OutlookRole) {
        return static_cast<int>(row.outlook);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Item:
        return row.name;
    case Column::Sku:
        return row.sku;
    case Column::Category:
        return row.category;
    case Column::OnHand:
        return cellOf(row.onHand, row.decimals);
    case Column::Available:
        return cellOf(row.available, row.decimals);
    case Column::OnOrder:
        return cellOf(row.onOrder, row.decimals);
    case Column::RunsOut:
        return cellOf(row.runsOut);
    case Column::Value:
        return cellOf(row.value, m_minorDigits);
    }
    return {};
}

} // namespace qm
