#include "scanmodel.h"

#include "celltypes.h"

namespace qm {

void ScanModel::add(QTime at, const QString& item, Quantity quantity, int decimals) {
    std::vector<ScanRow> kept = rows();
    kept.insert(kept.begin(), ScanRow{++m_last, at, item, quantity, decimals});
    if (kept.size() > kKept) {
        kept.pop_back();
    }
    setRows(std::move(kept));
}

int ScanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ScanModel::cell(const ScanRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::At:
        return row.at;
    case Column::Item:
        return row.item;
    case Column::Pieces:
        return cellOf(std::optional(row.quantity), row.decimals);
    }
    return {};
}

} // namespace qm
