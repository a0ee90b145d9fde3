#pragma once

#include "captionedmodel.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace qm {

/// A table over a list of plain structs, for lists that fit in memory. A subclass says what a row's key is and what
/// stands in a column; setRows() tells views exactly what came, went and changed.
template <typename Row>
class RowListModel : public CaptionedModel {
public:
    using CaptionedModel::CaptionedModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const std::vector<Row>& rows() const { return m_rows; }
    /// row: 0 to rowCount() − 1.
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row with that key, or −1.
    int rowOfKey(qint64 wanted) const {
        const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return key(row) == wanted; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    /// Replaces the list. Rows that keep key and order stay; the part between the common beginning and end is removed
    /// and inserted.
    void setRows(std::vector<Row> rows) {
        const std::size_t shorter = std::min(rows.size(), m_rows.size());
        std::size_t head = 0;
        while (head < shorter && key(rows[head]) == key(m_rows[head])) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < shorter - head && key(rows[rows.size() - 1 - tail]) == key(m_rows[m_rows.size() - 1 - tail])) {
            ++tail;
        }
        if (const std::size_t gone = m_rows.size() - head - tail; gone > 0) {
            beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(head),
                         m_rows.begin() + static_cast<std::ptrdiff_t>(head + gone));
            endRemoveRows();
        }
        if (const std::size_t come = rows.size() - head - tail; come > 0) {
            beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(head),
                          rows.begin() + static_cast<std::ptrdiff_t>(head),
                          rows.begin() + static_cast<std::ptrdiff_t>(head + come));
            endInsertRows();
        }
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return int(alignmentOf(index.column()));
        }
        return cell(rowAt(index.row()), index.column(), role);
    }

protected:
    /// Tells rows apart for as long as the model lives.
    virtual qint64 key(const Row& row) const = 0;
    /// A typed value (text, QDate, a type of celltypes.h), or invalid for "unknown".
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    std::vector<Row> m_rows;
};

} // namespace qm
