#pragma once

#include "importformat.h"
#include "rowlistmodel.h"

#include <QMetaType>

namespace qm {

/// Rows of a file that were not taken. Column::Reason holds the Error, for a delegate to put into words. Interface
/// thread only.
class RejectedRowModel : public RowListModel<RowError> {
    Q_OBJECT

public:
    enum class Column { Row, Field, Value, Reason };
    Q_ENUM(Column)
    static constexpr int kColumns = 4;

    using RowListModel::RowListModel;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const RowError& row) const override { return row.row; }
    QVariant cell(const RowError& row, int column, int role) const override;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::Error)
