#pragma once

#include "importformat.h"

#include <QAbstractTableModel>

namespace qm {

/// The first rows of a file as they are read, under the headings of the file; ColumnNameRole of a heading is our name
/// of the column, empty where it is left out. Interface thread only.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ColumnNameRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview& preview);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportPreview m_preview;
};

} // namespace qm
