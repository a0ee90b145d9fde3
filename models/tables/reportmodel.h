#pragma once

#include "rowlistmodel.h"
#include "tablesheet.h"

namespace qm {

/// A line of a report. number: tells it apart, counted from 0.
struct ReportLine {
    qint64 number = 0;
    std::vector<SheetCell> cells;
    bool total = false;
};

/// The lines of a report as its sheet holds them; what they add up to stands last, however they are sorted. Made for
/// one report: another one has other columns. Interface thread only.
class ReportModel : public RowListModel<ReportLine> {
    Q_OBJECT

public:
    /// How the report writes a cell, with the decimals that it keeps.
    static constexpr int kTextRole = Qt::UserRole;

    /// The sheet's first lines, at most that many; the last one is the total where there is one. Any thread.
    static std::vector<ReportLine> linesOf(const TableSheet& sheet, bool total, std::size_t atMost);

    explicit ReportModel(int columns, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    /// Columns with a number stand at the trailing edge.
    void setLines(std::vector<ReportLine> lines);

protected:
    qint64 key(const ReportLine& line) const override { return line.number; }
    QVariant cell(const ReportLine& line, int column, int role) const override;
    int section(const ReportLine& line) const override { return line.total ? 1 : 0; }

private:
    int m_columns;
};

} // namespace qm
