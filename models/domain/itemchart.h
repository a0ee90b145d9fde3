#pragma once

#include "calendarentry.h"
#include "ordersuggestion.h"

#include <optional>
#include <vector>

namespace qm {

/// Expected stock at the end of a coming day: mean path and the 50 % and 90 % ranges.
struct ChartForecastDay {
    CalendarDay day;
    double expected = 0; ///< units of the item (not smallest ones)
    double low50 = 0;
    double high50 = 0;
    double low90 = 0;
    double high90 = 0;
};

/// What the calendar says of some days.
struct ChartEvent {
    CalendarDay first;
    CalendarDay last;
    CalendarKind kind = CalendarKind::Holiday;
    QString name;                   ///< may be empty
    std::optional<UnitPrice> price; ///< of a promotion, or planned
};

struct ChartDay {
    CalendarDay day;
    double value = 0;
};

/// Everything that the chart of an item draws, and its table shows. Values in units of the item.
struct ItemChart {
    std::vector<ChartDay> available;             ///< closing stock by day; empty where never counted
    std::vector<ChartDay> demand;                ///< sold by day
    std::vector<ChartForecastDay> stockForecast; ///< with open orders, without suggestions
    std::vector<ChartForecastDay> stockForecastWithSuggestion;
    std::vector<ChartForecastDay> demandForecast;
    std::optional<double> reorderPoint;
    bool reorderPointFixed = false;    ///< set by a person at one of the places
    std::vector<ChartEvent> events;    ///< closed days, holidays, promotions, planned prices, by first day
    std::vector<OpenArrival> arrivals; ///< ordered, then suggested (without order)
    CalendarDay today;
};

} // namespace qm
