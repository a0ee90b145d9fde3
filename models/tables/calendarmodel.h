#pragma once

#include "calendarentry.h"
#include "rowlistmodel.h"

namespace qm {

/// The calendar's entries. Interface thread only.
class CalendarModel : public RowListModel<CalendarRow> {
    Q_OBJECT

public:
    enum class Column { Kind, Name, From, To, Repeats, Next, What, Place, Channel, Price };
    Q_ENUM(Column)
    static constexpr int kColumns = 10;
    enum Role { IdRole = Qt::UserRole, KindRole, RepeatRole, OverRole };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    qint64 key(const CalendarRow& row) const override { return row.entry.id.value; }
    /// Kind and Repeats have no text of their own: see KindRole and RepeatRole. To is invalid where no end is known.
    QVariant cell(const CalendarRow& row, int column, int role) const override;
};

} // namespace qm

Q_DECLARE_METATYPE(qm::CalendarKind)
Q_DECLARE_METATYPE(qm::CalendarRepeat)
