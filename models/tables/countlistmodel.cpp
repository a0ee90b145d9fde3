#include "countlistmodel.h"

#include "celltypes.h"

namespace qm {

namespace {

QVariant quantityOf(const std::optional<CountReading>& reading, int decimals) {
    return reading ? cellOf(reading->quantity, decimals) : QVariant();
}

} // namespace

int CountListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant CountListModel::cell(const CountListRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Number:
        return row.number;
    case Column::Place:
        return row.locationName;
    case Column::Rule:
        return static_cast<int>(row.rule);
    case Column::Made:
        return toDate(row.made);
    case Column::State:
        return static_cast<int>(row.state);
    case Column::Counted:
        return row.lines == 0 ? QVariant() : shareCell(static_cast<double>(row.counted) / row.lines);
    }
    return {};
}

void CountSheetModel::setList(const CountList& list, const std::vector<CountVariance>& variances, int minorDigits) {
    m_list = list.head;
    m_minorDigits = minorDigits;
    std::vector<CountSheetRow> rows;
    auto variance = variances.begin();
    for (const CountLine& line : list.lines) {
        CountSheetRow& row = rows.emplace_back();
        row.line = line;
        if (variance != variances.end() && variance->line == line.id) {
            row.variance = *variance++;
        }
    }
    setRows(std::move(rows));
}

bool CountSheetModel::wantsSecond(const CountSheetRow& row) const {
    return row.line.first && (row.line.second || (row.variance && row.variance->recount) ||
                              (m_list.secondCount && m_list.counted == m_list.lines));
}

CountSheetModel::Column CountSheetModel::entryColumn(int row) const {
    return wantsSecond(rowAt(row)) ? Column::Second : Column::First;
}

bool CountSheetModel::isOpen(int row) const {
    const CountSheetRow& one = rowAt(row);
    return !one.line.first || (wantsSecond(one) && !one.line.second);
}

int CountSheetModel::nextOpen(int row) const {
    for (int i = 1; i <= rowCount(); ++i) {
        if (const int next = (row + i) % rowCount(); isOpen(next)) {
            return next;
        }
    }
    return -1;
}

int CountSheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags CountSheetModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = RowListModel::flags(index);
    const bool open = m_list.state != CountListState::Posted && m_list.state != CountListState::Dropped;
    if (open && index.isValid() && index.column() == static_cast<int>(entryColumn(index.row()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant CountSheetModel::cell(const CountSheetRow& row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const CountLine& line = row.line;
    const std::optional<CountVariance>& variance = row.variance;
    const bool differs = variance && !variance->opening; // what was never counted has no record to differ from
    switch (static_cast<Column>(column)) {
    case Column::Line:
        return line.line;
    case Column::Place:
        return line.place;
    case Column::Item:
        return line.name;
    case Column::Sku:
        return line.sku;
    case Column::Lot:
        return line.lot.code;
    case Column::Unit:
        return line.unit;
    case Column::First:
        return quantityOf(line.first, line.decimals);
    case Column::Second:
        return quantityOf(line.second, line.decimals);
    case Column::Record:
        return differs ? cellOf(variance->record, line.decimals) : QVariant();
    case Column::Difference:
        return differs ? cellOf(variance->difference, line.decimals) : QVariant();
    case Column::Value:
        return differs ? cellOf(variance->value, m_minorDigits) : QVariant();
    case Column::Note:
        return static_cast<int>(line.reason);
    }
    return {};
}

} // namespace qm
