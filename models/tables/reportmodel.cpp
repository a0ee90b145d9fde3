#include "reportmodel.h"

#include "celltypes.h"

namespace qm {

std::vector<ReportLine> ReportModel::linesOf(const TableSheet& sheet, bool total, std::size_t atMost) {
    const std::size_t all = sheet.rows.size();
    const std::size_t plain = total && all > 0 ? all - 1 : all;
    std::vector<ReportLine> lines;
    for (std::size_t i = 0; i < std::min(plain, atMost); ++i) {
        lines.push_back({static_cast<qint64>(i), sheet.rows[i], false});
    }
    if (plain < all) {
        lines.push_back({static_cast<qint64>(plain), sheet.rows.back(), true});
    }
    return lines;
}

ReportModel::ReportModel(int columns, QObject* parent) : RowListModel<ReportLine>(parent), m_columns(columns) {}

void ReportModel::setLines(std::vector<ReportLine> lines) {
    QSet<int> numbers;
    for (const ReportLine& line : lines) {
        for (int column = 0; column < m_columns; ++column) {
            if (line.cells[static_cast<std::size_t>(column)].number) {
                numbers.insert(column);
            }
        }
    }
    setTrailingColumns(numbers);
    setRows(std::move(lines));
}

QVariant ReportModel::cell(const ReportLine& line, int column, int role) const {
    const SheetCell& cell = line.cells[static_cast<std::size_t>(column)];
    if (role == kTextRole) {
        return cell.text;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (cell.number) {
        return QVariant::fromValue(QuantityCell{Quantity{cell.number->value}, cell.number->scale});
    }
    return cell.day ? QVariant(toDate(*cell.day)) : cell.text.isEmpty() ? QVariant() : QVariant(cell.text);
}

} // namespace qm
