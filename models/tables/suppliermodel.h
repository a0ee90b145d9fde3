#pragma once

#include "rowlistmodel.h"
#include "supplier.h"

namespace qm {

/// Suppliers with what their deliveries showed. Interface thread only.
class SupplierModel : public RowListModel<SupplierRow> {
    Q_OBJECT

public:
    enum class Column { Name, Code, Items, OpenOrders, OpenAmount, Late, LeadTime, OnTime, Fill };
    Q_ENUM(Column)
    static constexpr int kColumns = 9;
    enum Role { IdRole = Qt::UserRole };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const SupplierRow& row) const override { return row.supplier.id.value; }
    QVariant cell(const SupplierRow& row, int column, int role) const override;
};

} // namespace qm
