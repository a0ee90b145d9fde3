#pragma once

#include "forecastquality.h"
#include "rowlistmodel.h"

namespace qm {

/// How good forecasts of groups of items have been. Interface thread only.
class QualityGroupModel : public RowListModel<QualityGroup> {
    Q_OBJECT

public:
    enum class Column { Name, Items, Loss, Gain, Coverage, Bias, Rmsse };
    Q_ENUM(Column)
    static constexpr int kColumns = 7;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const QualityGroup& row) const override { return static_cast<qint64>(qHash(row.name)); }
    /// Measures as double or ShareCell; invalid where unknown.
    QVariant cell(const QualityGroup& row, int column, int role) const override;
};

/// How good forecasts of items have been, the worst first. Interface thread only.
class ItemQualityModel : public RowListModel<ItemQuality> {
    Q_OBJECT

public:
    enum class Column { Name, Sku, Class, Loss, Naive, Gain, Coverage, Bias };
    Q_ENUM(Column)
    static constexpr int kColumns = 8;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }

protected:
    qint64 key(const ItemQuality& row) const override { return row.item.value; }
    QVariant cell(const ItemQuality& row, int column, int role) const override;
};

} // namespace qm
