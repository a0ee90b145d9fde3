#pragma once

#include "rowlistmodel.h"
#include "threshold.h"

namespace qm {

/// The limits of one item, a row a site. Minimum and Maximum are editable: setData() takes a QuantityCell, or an
/// invalid value to take the fixed threshold back; nothing is written here, limitsEntered says what is wanted.
/// Interface thread only.
class ThresholdModel : public RowListModel<ItemThreshold> {
    Q_OBJECT

public:
    enum class Column { Place, Minimum, Maximum, ReorderPoint, OrderUpTo, Holds, Since, By };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// What entering that as minimum or maximum means: the other one is kept, taken from the forecast where there was
    /// none, and follows where it would lie on the wrong side.
    static ThresholdLimits limitsWith(const ItemThreshold& row, Column column, Quantity entered);

Q_SIGNALS:
    void limitsEntered(int row, const std::optional<qm::ThresholdLimits>& limits);

protected:
    qint64 key(const ItemThreshold& row) const override { return row.place.value; }
    QVariant cell(const ItemThreshold& row, int column, int role) const override;
};

} // namespace qm
