#pragma once

#include "customer.h"
#include "rowlistmodel.h"

namespace qm {

/// Customers with what they have ordered. Interface thread only.
class CustomerModel : public RowListModel<CustomerRow> {
    Q_OBJECT

public:
    enum class Column { Name, Code, OpenOrders, OpenAmount, LastOrder };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;
    enum Role { IdRole = Qt::UserRole };

    using RowListModel::RowListModel;

    /// Of the warehouse: a customer has no currency of his own.
    void setCurrency(const QString& currency) { m_currency = currency; }
    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const CustomerRow& row) const override { return row.customer.id.value; }
    QVariant cell(const CustomerRow& row, int column, int role) const override;

private:
    QString m_currency;
};

} // namespace qm
