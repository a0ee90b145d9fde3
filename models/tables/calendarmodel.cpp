#include "calendarmodel.h"

#include "celltypes.h"

namespace qm {

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> CalendarModel::roleNames() const {
    return {
        {Qt::DisplayRole, "display"}, {IdRole, "id"}, {KindRole, "kind"}, {RepeatRole, "repeat"}, {OverRole, "over"}};
}

QVariant CalendarModel::cell(const CalendarRow& row, int column, int role) const {
    const CalendarEntry& entry = row.entry;
    switch (role) {
    case IdRole:
        return QVariant::fromValue<qlonglong>(entry.id.value);
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case RepeatRole:
        return QVariant::fromValue(entry.repeat);
    case OverRole:
        return !row.next.has_value();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return static_cast<int>(entry.kind);
    case Column::Name:
        return entry.name;
    case Column::From:
        return toDate(entry.days.first);
    case Column::To:
        return entry.days.last == kCalendarEnd ? QVariant() : QVariant(toDate(entry.days.last));
    case Column::Repeats:
        return static_cast<int>(entry.repeat);
    case Column::Next:
        return row.next ? QVariant(toDate(row.next->first)) : QVariant();
    case Column::What:
        return entry.item ? entry.itemName : entry.supplier ? entry.supplierName : entry.category;
    case Column::Place:
        return entry.locationCode;
    case Column::Channel:
        return entry.channel;
    case Column::Price:
        return cellOf(entry.price);
    }
    return {};
}

} // namespace qm
