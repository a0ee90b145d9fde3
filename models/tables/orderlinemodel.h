#pragma once

#include "ordercells.h"
#include "rowlistmodel.h"

namespace qm {

/// The lines of one purchase order. Interface thread only.
class OrderLineModel : public RowListModel<PurchaseOrderLine> {
    Q_OBJECT

public:
    enum class Column { Item, Sku, SupplierSku, Quantity, Received, Price, Amount, Expected };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;
    enum Role { ItemIdRole = Qt::UserRole };

    using RowListModel::RowListModel;

    /// Replaces the lines; currency is that of the order.
    void setOrder(const PurchaseOrder& order);
    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const PurchaseOrderLine& row) const override { return row.id.value; }
    QVariant cell(const PurchaseOrderLine& row, int column, int role) const override;

private:
    QString m_currency;
};

} // namespace qm
