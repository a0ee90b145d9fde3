#pragma once

#include "item.h"
#include "rowlistmodel.h"
#include "salesorder.h"

namespace qm {

/// The lines of a sales order that is being written, one an item. Quantity and price can be edited; what is typed goes
/// through change(). Interface thread only.
class OrderDraftModel : public RowListModel<SalesOrderLine> {
    Q_OBJECT

public:
    enum class Column { Item, Sku, Quantity, Price, Amount };
    Q_ENUM(Column)
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    void setCurrency(const QString& currency) { m_currency = currency; }
    /// A line of one unit at the item's price, or one unit more of the line that it has. Gives the line's row.
    int add(const Item& item);
    void setQuantity(int row, Quantity quantity);
    void setPrice(int row, std::optional<UnitPrice> price);
    void remove(int row);
    /// None where a line's amount is too large to be one.
    std::optional<Money> total() const;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    qint64 key(const SalesOrderLine& row) const override { return row.item.value; }
    QVariant cell(const SalesOrderLine& row, int column, int role) const override;

private:
    std::optional<Money> amountOf(const SalesOrderLine& line) const;

    QString m_currency;
};

} // namespace qm
