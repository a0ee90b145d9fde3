#pragma once

#include "rowlistmodel.h"
#include "threshold.h"

namespace qm {

/// The steps of an item's limits, newest first. Interface thread only.
class ThresholdHistoryModel : public RowListModel<ThresholdChange> {
    Q_OBJECT

public:
    enum class Column { When, Place, Kind, Minimum, Maximum, MinimumBefore, MaximumBefore, By };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;

    using RowListModel::RowListModel;

    void setDecimals(int decimals) { m_decimals = decimals; }
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ThresholdChange& row) const override { return row.id; }
    QVariant cell(const ThresholdChange& row, int column, int role) const override;

private:
    int m_decimals = 0;
};

} // namespace qm
