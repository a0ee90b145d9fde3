#include "alertmodel.h"

#include "celltypes.h"

namespace qm {

namespace {

/// What brings no money is not known, not nothing.
QVariant stakeCell(Money amount, int minorDigits) {
    return amount.minor == 0 ? QVariant() : cellOf(amount, minorDigits);
}

} // namespace

int AlertModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

qint64 AlertModel::key(const AlertRow& row) const {
    return row.went ? -row.alert.logged : static_cast<qint64>(qHash(row.alert.fact) >> 1U);
}

QVariant AlertModel::cell(const AlertRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Kind:
        return static_cast<int>(row.alert.kind);
    case Column::What:
        return row.alert.subject();
    case Column::Date:
        return cellOf(row.alert.date);
    case Column::Amount:
        return stakeCell(row.alert.amount, m_minorDigits);
    case Column::State:
        return static_cast<int>(row.alert.state);
    }
    return {};
}

int AlertLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant AlertLogModel::cell(const AlertLogEntry& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Day:
        return toDate(row.day);
    case Column::What:
        return static_cast<int>(row.step);
    case Column::Date:
        return cellOf(row.figures.date);
    case Column::Amount:
        return stakeCell(row.figures.amount, m_minorDigits);
    case Column::User:
        return row.user;
    }
    return {};
}

} // namespace qm
