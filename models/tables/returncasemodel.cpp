#include "returncasemodel.h"

#include "celltypes.h"

namespace qm {

int ReturnCaseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QHash<int, QByteArray> ReturnCaseModel::roleNames() const {
    return {{Qt::DisplayRole, "display"},
            {IdRole, "id"},
            {StateRole, "state"},
            {KindRole, "kind"},
            {DaysLateRole, "daysLate"}};
}

QVariant ReturnCaseModel::cell(const ReturnCaseRow& row, int column, int role) const {
    const ReturnCase& facts = row.facts;
    switch (role) {
    case IdRole:
        return QVariant::fromValue<qlonglong>(facts.id.value);
    case StateRole:
        return QVariant::fromValue(facts.state);
    case KindRole:
        return QVariant::fromValue(facts.kind);
    case DaysLateRole:
        return facts.state == ReturnState::Closed ? 0 : std::max(0, m_today - facts.due);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Number:
        return facts.number;
    case Column::Customer:
        return row.customerName.isEmpty() ? row.customerCode : row.customerName;
    case Column::State:
        return static_cast<int>(facts.state); // it sorts by the way that a case goes
    case Column::Due:
        return cellOf(facts.due);
    case Column::Item:
        return row.itemName;
    case Column::Sku:
        return row.sku;
    case Column::Quantity:
        return cellOf(facts.quantity, row.decimals);
    case Column::Cause:
        return facts.cause;
    case Column::Owner:
        return facts.owner;
    }
    return {};
}

} // namespace qm
