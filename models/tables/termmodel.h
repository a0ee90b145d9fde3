#pragma once

#include "rowlistmodel.h"
#include "supplier.h"

namespace qm {

/// Supplier terms, of one supplier or of one item. Interface thread only.
class TermModel : public RowListModel<SupplierTerm> {
    Q_OBJECT

public:
    enum class Column { Item, Sku, Supplier, SupplierSku, Price, Moq, Pack, LeadTime, ValidFrom, ValidTo, Breaks };
    Q_ENUM(Column)
    static constexpr int kColumns = 11;
    enum Role { IdRole = Qt::UserRole };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Their number, price, MOQ, pack and lead time can be edited; the model itself takes nothing.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    static bool isEditable(Column column);

protected:
    qint64 key(const SupplierTerm& row) const override { return row.id.value; }
    QVariant cell(const SupplierTerm& row, int column, int role) const override;
};

} // namespace qm
