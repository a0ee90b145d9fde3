#pragma once

#include "ordercells.h"
#include "orderpromise.h"
#include "rowlistmodel.h"
#include "salesorder.h"

namespace qm {

/// Sales orders in the order given. StateRole holds a SalesOrderState; Column::State sorts by it and has no text of its
/// own. Interface thread only.
class SalesOrderModel : public RowListModel<SalesOrderRow> {
    Q_OBJECT

public:
    enum class Column { Number, Customer, State, Ordered, Wanted, Lines, Amount, Shipped };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;
    enum Role { IdRole = Qt::UserRole, StateRole, DaysLateRole, BackOrderedRole, BrokenRole };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const SalesOrderRow& row) const override { return row.id.value; }
    QVariant cell(const SalesOrderRow& row, int column, int role) const override;
};

/// A line of a sales order, and when what is open of it can leave.
struct PromisedLine {
    SalesOrderLine line;
    Promise promise;
    bool waiting = false; ///< the order is confirmed or picked
};

/// The lines of one sales order. Interface thread only.
class SalesOrderLineModel : public RowListModel<PromisedLine> {
    Q_OBJECT

public:
    enum class Column { Item, Sku, Quantity, Reserved, Shipped, Leaves, Price, Amount };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;
    enum Role { ItemIdRole = Qt::UserRole };

    using RowListModel::RowListModel;

    /// promises: one a line; none where nothing is open any more.
    void setOrder(const SalesOrder& order, const std::vector<Promise>& promises, bool waiting);
    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const PromisedLine& row) const override { return row.line.id.value; }
    QVariant cell(const PromisedLine& row, int column, int role) const override;

private:
    QString m_currency;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::SalesOrderState)
