#pragma once

#include "quantity.h"
#include "rowlistmodel.h"

#include <QTime>

namespace qm {

/// One scan of a delivery.
struct ScanRow {
    qint64 id = 0; ///< rises by one each scan
    QTime at;
    QString item;
    Quantity quantity;
    int decimals = 0;
};

/// The last scans, newest first. Interface thread only.
class ScanModel : public RowListModel<ScanRow> {
    Q_OBJECT

public:
    enum class Column { At, Item, Pieces };
    Q_ENUM(Column)
    static constexpr int kColumns = 3;
    static constexpr std::size_t kKept = 20;

    using RowListModel::RowListModel;

    void add(QTime at, const QString& item, Quantity quantity, int decimals);
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ScanRow& row) const override { return row.id; }
    QVariant cell(const ScanRow& row, int column, int role) const override;

private:
    qint64 m_last = 0;
};

} // namespace qm
