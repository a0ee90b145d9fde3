#pragma once

#include "item.h"
#include "rowlistmodel.h"

namespace qm {

/// Items with their stock over the chosen places, in the order given. Unknown stock is an invalid value. Interface
/// thread only.
class StockLevelModel : public RowListModel<StockRow> {
    Q_OBJECT

public:
    enum class Column { Item, Sku, Category, OnHand, Available, OnOrder, RunsOut, Value };
    static constexpr int kColumns = 8;
    enum Role { IdRole = Qt::UserRole, OutlookRole };

    using RowListModel::RowListModel;

    /// Of the warehouse's currency.
    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;
    /// The database sorts: it knows rows that are not here.
    bool isSortable() const override { return false; }
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const StockRow& row) const override { return row.item.value; }
    QVariant cell(const StockRow& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

} // namespace qm
