#include "charttablemodel.h"

#include "celltypes.h"

#include <map>

namespace qm {
namespace {

QVariant numberOf(std::optional<double> value) {
    return value ? QVariant(*value) : QVariant();
}

} // namespace

void ChartTableModel::setChart(const ItemChart& chart, int decimals) {
    m_decimals = decimals;
    std::map<CalendarDay, ChartTableRow> days;
    for (const ChartDay& day : chart.available) {
        days[day.day].stock = day.value;
    }
    for (const ChartDay& day : chart.demand) {
        days[day.day].sold = day.value;
    }
    const auto& forecast =
        chart.stockForecastWithSuggestion.empty() ? chart.stockForecast : chart.stockForecastWithSuggestion;
    for (const ChartForecastDay& day : forecast) {
        days[day.day].forecast = day;
    }
    for (const OpenArrival& arrival : chart.arrivals) {
        auto& arriving = days[arrival.day].arriving;
        arriving = arriving.value_or(Quantity{}) + arrival.quantity;
    }
    std::vector<ChartTableRow> rows;
    for (auto& [day, row] : days) {
        row.day = day;
        rows.push_back(row);
    }
    setRows(std::move(rows));
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ChartTableModel::cell(const ChartTableRow& row, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto coming = [&row](double ChartForecastDay::*value) {
        return row.forecast ? QVariant((*row.forecast).*value) : QVariant();
    };
    switch (static_cast<Column>(column)) {
    case Column::Day:
        return toDate(row.day);
    case Column::Stock:
        return numberOf(row.stock);
    case Column::Sold:
        return numberOf(row.sold);
    case Column::Arriving:
        return cellOf(row.arriving, m_decimals);
    case Column::Expected:
        return coming(&ChartForecastDay::expected);
    case Column::Low50:
        return coming(&ChartForecastDay::low50);
    case Column::High50:
        return coming(&ChartForecastDay::high50);
    case Column::Low90:
        return coming(&ChartForecastDay::low90);
    case Column::High90:
        return coming(&ChartForecastDay::high90);
    }
    return {};
}

} // namespace qm
