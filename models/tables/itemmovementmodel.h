#pragma once

#include "rowlistmodel.h"
#include "stockmovement.h"

namespace qm {

/// Movements of one item, newest first, with the stock after each. Interface thread only.
class ItemMovementModel : public RowListModel<MovementRow> {
    Q_OBJECT

public:
    enum class Column { When, Document, Kind, Place, Quantity, After, By };
    static constexpr int kColumns = 7;

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const MovementRow& row) const override { return row.seq; }
    /// Column::Kind holds an int of MovementKind, Column::When a QDateTime in UTC, or a QDate where only the day is
    /// known.
    QVariant cell(const MovementRow& row, int column, int role) const override;
};

} // namespace qm
