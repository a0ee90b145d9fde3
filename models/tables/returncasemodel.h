#pragma once

#include "returncase.h"
#include "rowlistmodel.h"

#include <QMetaType>

namespace qm {

/// Returns and complaints. Interface thread only.
class ReturnCaseModel : public RowListModel<ReturnCaseRow> {
    Q_OBJECT

public:
    enum class Column { Number, Customer, State, Due, Item, Sku, Quantity, Cause, Owner };
    Q_ENUM(Column)
    static constexpr int kColumns = 9;
    enum Role { IdRole = Qt::UserRole, StateRole, KindRole, DaysLateRole };

    using RowListModel::RowListModel;

    /// From which on a case that is not closed is late.
    void setToday(CalendarDay today) { m_today = today; }
    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const ReturnCaseRow& row) const override { return row.facts.id.value; }
    QVariant cell(const ReturnCaseRow& row, int column, int role) const override;

private:
    CalendarDay m_today;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::ReturnState)
Q_DECLARE_METATYPE(qm::ReturnKind)
