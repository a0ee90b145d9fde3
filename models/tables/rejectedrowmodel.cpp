#include "rejectedrowmodel.h"

namespace qm {

int RejectedRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags RejectedRowModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = RowListModel::flags(index);
    // A complaint about a row as a whole names no field that could be put right.
    const bool repairable =
        index.isValid() && index.column() == static_cast<int>(Column::Value) && !rowAt(index.row()).field.empty();
    return repairable ? flags | Qt::ItemIsEditable : flags;
}

bool RejectedRowModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const RowError& row = rowAt(index.row());
    const std::string text = value.toString().toStdString();
    if (text == row.value) {
        auto& fields = m_corrections[row.row];
        fields.erase(row.field);
        if (fields.empty()) {
            m_corrections.erase(row.row);
        }
    } else {
        m_corrections[row.row][row.field] = text;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected();
    return true;
}

void RejectedRowModel::setErrors(std::vector<RowError> errors) {
    m_corrections.clear();
    setRows(std::move(errors));
}

const std::string* RejectedRowModel::correctionOf(const RowError& row) const {
    const auto fields = m_corrections.find(row.row);
    if (fields == m_corrections.end()) {
        return nullptr;
    }
    const auto text = fields->second.find(row.field);
    return text == fields->second.end() ? nullptr : &text->second;
}

QVariant RejectedRowModel::cell(const RowError& row, int column, int role) const {
    const std::string* const corrected = correctionOf(row);
    if (role == CorrectedRole) {
        return corrected != nullptr;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Row:
        return QVariant::fromValue<qlonglong>(row.row);
    case Column::Field:
        return QString::fromStdString(row.field);
    case Column::Value:
        return QString::fromStdString(corrected != nullptr ? *corrected : row.value);
    case Column::Reason:
        return QVariant::fromValue(row.error);
    }
    return {};
}

} // namespace qm
