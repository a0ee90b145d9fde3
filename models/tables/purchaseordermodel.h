#pragma once

#include "ordercells.h"
#include "rowlistmodel.h"

namespace qm {

/// Purchase orders in the order given. StateRole holds an OrderState; Column::State sorts by it and has no text of
/// its own. Interface thread only.
class PurchaseOrderModel : public RowListModel<PurchaseOrderRow> {
    Q_OBJECT

public:
    enum class Column { Number, Supplier, State, Ordered, Expected, Lines, Amount, Received };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;
    enum Role { IdRole = Qt::UserRole, StateRole, DaysLateRole };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const PurchaseOrderRow& row) const override { return row.id.value; }
    QVariant cell(const PurchaseOrderRow& row, int column, int role) const override;
};

} // namespace qm
