#pragma once

#include "alert.h"
#include "itemchart.h"

#include <optional>
#include <QString>
#include <vector>

namespace qm {

/// The five figures. Absent = not known yet, shown as –.
struct TodayFigures {
    std::optional<Money> stockValue;
    std::optional<Money> stockValueMonthAgo;
    std::optional<double> daysOfStock;
    std::optional<double> daysOfStockMonthAgo;
    std::optional<double> servedShare; ///< demand served from stock, last 90 days, 0–1
    std::optional<double> servedShareMonthAgo;
    std::optional<double> servedGoal; ///< what the settings ask of the items by class, weighted by what is asked for
    std::optional<double> turnsAYear;
    std::optional<double> turnsAYearBefore;
    std::optional<Money> idleStock; ///< value of items without a sale for 90 days
    std::optional<Money> idleStockMonthAgo;
    int idleItems = 0;
    int valuedByTerms = 0; ///< items in stock that have no cost: worth what a supplier's terms ask
};

enum class ToDoKind {
    ReviewSuggestions,
    MakeSuggestions,
    LateOrders,
    NegativeStock,
    DueDeliveries,
    CountFirst,
    StaleData,
    ImportFirst,
    SaleStandsOut,  ///< item: of the first one
    SupplierCloses, ///< count: items that would not last; day: last order day; detail: the supplier
    FilesToCheck,   ///< detail: the first one's name
    SellsFast,
    Expiring,
    OtherAlerts, ///< that have no row of their own
    CountLists,  ///< that are begun; secondCount: lines that are still to be counted; detail: their numbers
    ReturnsDue   ///< cases that are not closed though their day has come; detail: their numbers
};

/// One row of the to-do list; the page makes its sentence from the numbers.
struct ToDoRow {
    ToDoKind kind = ToDoKind::ReviewSuggestions;
    int count = 0;
    int secondCount = 0;          ///< lines to review, rows that need a look first, …
    std::optional<Money> atStake; ///< absent: nobody can say
    Money avoids;
    QString detail; ///< names: order numbers, suppliers
    ItemId item;    ///< to begin with, where one is named
    std::optional<CalendarDay> day;
};

/// An item whose sales changed most in a week.
struct ChangedItem {
    ItemId item;
    QString name;
    int decimals = 0;
    Quantity soldBefore;
    Quantity sold;
    /// Demand expected of the four weeks to come, by the latest forecast and by the one before it; units of the item.
    std::optional<double> forecastNow;
    std::optional<double> forecastBefore;
    int emptyDays = 0; ///< of the last week, without stock
};

struct CountFirstItem {
    ItemId item;
    QString sku;
    QString name;
    int decimals = 0;
    Quantity sold28;
    Money margin28;
};

struct TodayBoard {
    CalendarDay today;
    TodayFigures figures;
    std::vector<ToDoRow> toDo;                        ///< by money at stake
    std::vector<ChartDay> stockValue;                 ///< currency units, past days
    std::vector<ChartForecastDay> stockValueForecast; ///< with what is ordered, and suggested and included
    std::optional<double> stockValueFrom;             ///< what it is meant to be, currency units
    std::optional<double> stockValueTo;
    std::vector<OpenArrival> arrivals; ///< number = supplier's name; quantity = amount in minor units
    std::vector<ChangedItem> changed;
    std::vector<CountFirstItem> countFirst;
    int neverCounted = 0;
    int items = 0;
    int places = 0;
    std::optional<CalendarDay> salesUpTo;
    QString currency;
    int minorDigits = 2;
};

} // namespace qm
