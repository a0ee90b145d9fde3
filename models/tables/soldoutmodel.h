#pragma once

#include "goodsreceiptservice.h"
#include "rowlistmodel.h"

namespace qm {

/// Items of a delivery that are sold out until it is posted. Interface thread only.
class SoldOutModel : public RowListModel<SoldOutRow> {
    Q_OBJECT

public:
    enum class Column { Item, Arriving, LastsTo, LostADay };
    Q_ENUM(Column)
    static constexpr int kColumns = 4;

    using RowListModel::RowListModel;

    /// Of the warehouse's currency; 2 until it is known.
    void setMinorDigits(int digits) { m_minorDigits = digits; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const SoldOutRow& row) const override { return row.item.value; }
    QVariant cell(const SoldOutRow& row, int column, int role) const override;

private:
    int m_minorDigits = 2;
};

} // namespace qm
