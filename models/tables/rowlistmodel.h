#pragma once

#include "captionedmodel.h"
#include "cellorder.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <QHash>
#include <utility>
#include <vector>

namespace qm {

/// A table over a list of plain structs, for lists that fit in memory. A subclass says what a row's key is and what
/// stands in a column; setRows() tells views exactly what came, went and changed. Where a column is sorted by, rows
/// stand in its order, those without a value there last; new rows fall into place.
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
        m_given.resize(rows.size());
        std::iota(m_given.begin(), m_given.end(), std::size_t{0});
        std::vector<std::size_t> order = orderOf(rows);
        if (!std::exchange(m_anew, false)) {
            keepPlaces(rows, order);
        }
        arrange(rows, order);
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
        Q_EMIT filled();
    }

    bool isSortable() const override { return true; }
    void arrangeAnew() override { m_anew = true; }

    /// column: −1 puts the rows back into the order of setRows().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override {
        m_sortColumn = column;
        m_sortOrder = order;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const std::vector<std::size_t> places = orderOf(m_rows);
        std::vector<int> moved(places.size());
        for (std::size_t to = 0; to < places.size(); ++to) {
            moved[places[to]] = static_cast<int>(to);
        }
        arrange(m_rows, places);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before) {
            after += createIndex(moved[static_cast<std::size_t>(index.row())], index.column());
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
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
    /// Rows of a lower section stand before those of a higher one, however the table is sorted.
    virtual int section(const Row& row) const {
        Q_UNUSED(row)
        return 0;
    }

private:
    /// Where each place's row is taken from.
    std::vector<std::size_t> orderOf(const std::vector<Row>& rows) const {
        std::vector<std::size_t> order(rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<QVariant> cells;
        if (m_sortColumn >= 0 && m_sortColumn < columnCount()) {
            for (const Row& row : rows) {
                cells.push_back(cell(row, m_sortColumn, Qt::DisplayRole));
            }
        }
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            if (const int left = section(rows[a]), right = section(rows[b]); left != right) {
                return left < right;
            }
            if (cells.empty()) {
                return m_given[a] < m_given[b];
            }
            if (!cells[a].isValid() || !cells[b].isValid()) {
                return cells[a].isValid() && !cells[b].isValid();
            }
            const std::weak_ordering order = compareCells(cells[a], cells[b]);
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
        return order;
    }

    /// The places in order that known rows have are given to them as they stand now, within their section.
    void keepPlaces(const std::vector<Row>& rows, std::vector<std::size_t>& order) const {
        QHash<qint64, std::size_t> stood;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            stood.insert(key(m_rows[row]), row);
        }
        const auto isKnown = [&](std::size_t from) { return stood.contains(key(rows[from])); };
        std::vector<std::size_t> known;
        std::ranges::copy_if(order, std::back_inserter(known), isKnown);
        std::ranges::stable_sort(
            known, {}, [&](std::size_t from) { return std::pair(section(rows[from]), stood.value(key(rows[from]))); });
        auto next = known.begin();
        for (std::size_t& from : order) {
            if (isKnown(from)) {
                from = *next++;
            }
        }
    }

    void arrange(std::vector<Row>& rows, const std::vector<std::size_t>& order) {
        std::vector<Row> arranged;
        std::vector<std::size_t> given;
        arranged.reserve(rows.size());
        given.reserve(rows.size());
        for (const std::size_t from : order) {
            arranged.push_back(std::move(rows[from]));
            given.push_back(m_given[from]);
        }
        rows = std::move(arranged);
        m_given = std::move(given);
    }

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_given; ///< where each row stood in setRows()
    bool m_anew = false;              ///< the next rows keep no place
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace qm
