#pragma once

#include "calendarday.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qm::forecast {

/// Length of one step of a series.
enum class Period { Day, Week, Month };

/// What was known of one regressor (price, promotion, …): history and, where it is known ahead, the coming steps.
struct Regressor {
    std::string name;
    std::vector<double> history; ///< shape (n)
    std::vector<double> future;  ///< shape (k), k >= 0; beyond k the last price or no promotion holds
};

/// The demand of one item, dense from its first period on. Plain values, any thread.
struct DemandSeries {
    std::string key; ///< the item, for messages and for a fixed seed
    Period period = Period::Day;
    /// Calendar day of units[0] (a Monday, or the first of a month); for whole-number weeks day number = 7 × week.
    CalendarDay start;
    std::vector<double> units; ///< shape (n), n >= 0; returns already netted, so a value may be negative
    /// shape (n) or empty; 1 = the shelf ran empty in that period: demand was at least units[i]
    std::vector<std::uint8_t> censored;
    /// shape (n) or empty; 1 = nothing is known of that period (not imported, marked as left out): neither zero nor
    /// demand
    std::vector<std::uint8_t> missing;
    std::vector<Regressor> regressors;
    std::string group; ///< category, for what items of one group share; may be empty
};

} // namespace qm::forecast
