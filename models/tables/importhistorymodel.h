#pragma once

#include "importhistory.h"
#include "rowlistmodel.h"

namespace qm {

/// Files that were taken in. Column::Kind is the kind's name of the command line, Column::Day the day of the commit in
/// the user's zone. Interface thread only.
class ImportHistoryModel : public RowListModel<PastImport> {
    Q_OBJECT

public:
    enum class Column { When, File, Kind, Posted, Rejected, State };
    Q_ENUM(Column)
    static constexpr int kColumns = 6;

    explicit ImportHistoryModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const PastImport& row) const override { return row.id; }
    QVariant cell(const PastImport& row, int column, int role) const override;
};

} // namespace qm
