#pragma once

#include "calendarday.h"

#include <algorithm>
#include <cmath>
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
    /// shape (n + k) or empty; 1 = nobody can buy in that period (holiday, stocktaking): it counts for nothing in the
    /// history, and what is forecast for it is zero. Beyond k: open, but for weekdays that never sell.
    std::vector<std::uint8_t> closed;
    std::vector<double> oneOff; ///< shape (n) or empty: part of units that was a one-off sale, left out
    /// Known ahead by name: price (positive: its logarithm acts), promotions, features, holidays and events (0 or 1;
    /// one column an event that has an effect of its own).
    std::vector<Regressor> regressors;
    std::string group;     ///< category, for what items of one group share; may be empty
    std::string similarTo; ///< key of an item that this one is expected to sell like while it is new; may be empty
    double price = 0;      ///< usual price, to tell price classes within a group; 0 = unknown

    /// Whether the units of a period of the history say what demand was: neither missing nor closed nor broken.
    bool knownAt(std::size_t t) const {
        return std::isfinite(units[t]) && std::abs(units[t]) <= kMostUnits &&
               !(t < missing.size() && missing[t] != 0) && !(t < closed.size() && closed[t] != 0);
    }
    /// Units without the one-off part.
    double regularUnits(std::size_t t) const {
        const double part = t < oneOff.size() && oneOff[t] > 0 ? oneOff[t] : 0;
        return std::max(units[t] - part, std::min(units[t], 0.0));
    }
    /// Sizes of single periods' regular demand (> 0) in the last `periods` of them.
    std::vector<double> latestSizes(std::size_t periods = 365) const {
        std::vector<double> sizes;
        for (std::size_t t = units.size() > periods ? units.size() - periods : 0; t < units.size(); ++t) {
            if (knownAt(t) && regularUnits(t) > 0) {
                sizes.push_back(regularUnits(t));
            }
        }
        return sizes;
    }
    static constexpr double kMostUnits = 1e12; ///< a period; above it is a broken number
};

} // namespace qm::forecast
