#pragma once

#include "rowlistmodel.h"
#include "stockqueries.h"

namespace qm {

/// Lots of one item. Interface thread only.
class LotModel : public RowListModel<LotRow> {
    Q_OBJECT

public:
    enum class Column { Lot, Expiry, Place, OnHand, Reserved };
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    void setDecimals(int decimals) { m_decimals = decimals; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const LotRow& row) const override;
    QVariant cell(const LotRow& row, int column, int role) const override;

private:
    int m_decimals = 0;
};

} // namespace qm
