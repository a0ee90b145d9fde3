#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace qm {

/// A table whose column headings are given by the page that shows it, because words belong to the interface.
/// Interface thread only.
class CaptionedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// One caption a column, in the order of the model's Column.
    void setCaptions(const QStringList& captions);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_captions;
};

} // namespace qm
