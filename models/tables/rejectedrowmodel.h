#pragma once

#include "importformat.h"
#include "rowlistmodel.h"

#include <QMetaType>

namespace qm {

/// Rows of a file that were not taken. The value of a field can be put right in place; what was put right is kept until
/// the rows are replaced. Column::Reason holds the Error, for a delegate to put into words. Interface thread only.
class RejectedRowModel : public RowListModel<RowError> {
    Q_OBJECT

public:
    enum class Column { Row, Field, Value, Reason };
    Q_ENUM(Column)
    static constexpr int kColumns = 4;
    /// True where the value was put right.
    enum Role { CorrectedRole = Qt::UserRole };

    using RowListModel::RowListModel;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void setErrors(std::vector<RowError> errors);
    /// What was put right since the rows were set.
    const RowCorrections& corrections() const { return m_corrections; }

Q_SIGNALS:
    void corrected();

protected:
    qint64 key(const RowError& row) const override { return row.row; }
    QVariant cell(const RowError& row, int column, int role) const override;

private:
    /// What is to stand in the row's field instead; none where nothing was put right.
    const std::string* correctionOf(const RowError& row) const;

    RowCorrections m_corrections;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::Error)
