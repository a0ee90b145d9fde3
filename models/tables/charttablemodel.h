#pragma once

#include "itemchart.h"
#include "rowlistmodel.h"

namespace qm {

/// One day of a chart as numbers. An absent value was not drawn that day.
struct ChartTableRow {
    CalendarDay day;
    std::optional<double> stock;
    std::optional<double> sold;
    std::optional<ChartForecastDay> forecast;
    std::optional<Quantity> arriving;
};

/// A chart's data as a table, the newest past day last, then the days to come. Interface thread only.
class ChartTableModel : public RowListModel<ChartTableRow> {
    Q_OBJECT

public:
    enum class Column { Day, Stock, Sold, Arriving, Expected, Low50, High50, Low90, High90 };
    static constexpr int kColumns = 9;

    using RowListModel::RowListModel;

    void setChart(const ItemChart& chart, int decimals);
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    qint64 key(const ChartTableRow& row) const override { return row.day.number(); }
    QVariant cell(const ChartTableRow& row, int column, int role) const override;

private:
    int m_decimals = 0;
};

} // namespace qm
