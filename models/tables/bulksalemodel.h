#pragma once

#include "bulksale.h"
#include "rowlistmodel.h"

namespace qm {

/// Sales of an item that stand far out, and what was said of them. Interface thread only.
class BulkSaleModel : public RowListModel<BulkSale> {
    Q_OBJECT

public:
    enum class Column { Day, Document, Quantity, Usual, Said };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const BulkSale& row) const override { return row.line.value; }
    /// Said: a BulkDecision as int.
    QVariant cell(const BulkSale& row, int column, int role) const override;
};

} // namespace qm
