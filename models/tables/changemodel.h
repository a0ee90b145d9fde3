#pragma once

#include "catalogueservice.h"
#include "rowlistmodel.h"

namespace qm {

/// The history of changes of an item, newest first. Interface thread only.
class ChangeModel : public RowListModel<ChangeRow> {
    Q_OBJECT

public:
    enum class Column { When, By, Field, Before, After };
    static constexpr int kColumns = 5;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ChangeRow& row) const override;
    /// Column::When holds a QDateTime of the local zone.
    QVariant cell(const ChangeRow& row, int column, int role) const override;
};

} // namespace qm
