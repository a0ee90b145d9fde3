#include "itemchartdata.h"

#include "localetext.h"

#include <algorithm>
#include <functional>

namespace qm {

ForecastChartData ItemChartData::of(const ItemChart& chart, int decimals, bool shortLabels) {
    ForecastChartData data;
    data.past = chart.available;
    data.forecast = chart.stockForecastWithSuggestion.empty() ? chart.stockForecast : chart.stockForecastWithSuggestion;
    data.reorderPoint = chart.reorderPoint;
    data.today = chart.today;
    data.events = chart.events;
    for (const OpenArrival& arrival : chart.arrivals) {
        ChartMark mark;
        mark.day = std::max(arrival.day, chart.today);
        mark.suggested = !arrival.order;
        const QString day = dayText(mark.day);
        const QString quantity = quantityText(arrival.quantity, decimals);
        if (shortLabels) {
            mark.text = tr("%1 +%2").arg(day, quantity);
        } else if (mark.suggested) {
            mark.text = tr("%1 · +%2 suggested").arg(day, quantity);
        } else {
            mark.text = tr("%1 · +%2 %3").arg(day, quantity, arrival.number);
        }
        data.marks.push_back(mark);
    }
    std::ranges::sort(data.marks, std::greater{}, &ChartMark::day);
    return data;
}

} // namespace qm
