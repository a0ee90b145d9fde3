#pragma once

#include "calendarentry.h"

#include <cmath>

namespace qm {

using ForecastOverrideId = StrongId<struct ForecastOverrideTag>;

/// What a person changes of an item's forecast from the first to the last day: a percentage of what the statistics say,
/// or a new level.
struct ForecastOverride {
    ForecastOverrideId id;
    ItemId item;
    LocationId site; ///< none = all sites together
    DayRange days;
    std::optional<double> percent; ///< 150 = half as much again; or
    std::optional<double> perDay;  ///< units of the item a day
    QString reason;
    QString author;
    qint64 enteredAt = 0; ///< UTC milliseconds
    int version = 1;
};

/// What an override was worth on the days of it that have passed: item units expected by the statistics as they stood
/// when it began, with the override, and sold. Absent = no day has passed, or no forecast of that time is stored.
struct OverrideWorth {
    int days = 0;
    double statistics = 0;
    double overridden = 0;
    double sold = 0;
    /// How much nearer the override came to what was sold; negative: it did harm.
    double gain() const;
};

struct OverrideRow {
    ForecastOverride entry;
    std::optional<OverrideWorth> worth;
};

/// A week of demand of an item over all sites, past or to come.
struct ForecastWeek {
    DayRange days;
    std::optional<double> sold; ///< of a past week
    double statistics = 0;      ///< of a coming week: what the methods expect
    double expected = 0;        ///< with what persons changed
    double low90 = 0;           ///< between these lies the week's demand with a chance of 90 %, and of 50 %
    double high90 = 0;
    double low50 = 0;
    double high50 = 0;
    bool overridden() const { return !sold && std::abs(expected - statistics) > 1e-6; }
};

/// Refuses what makes no sense: RequiredFieldEmpty (args: reason), Invalid (args: field, value).
Status checkForecastOverride(const ForecastOverride& entry);

/// The mean demands of days first, first + 1, … of one site (shape n) as the overrides make them: NaN where none holds.
/// all: the same days' mean demands of all sites together, for levels that hold for all of them. Where two hold, the
/// later one in the list does.
std::vector<double> overriddenMeans(const std::vector<ForecastOverride>& overrides, LocationId site, CalendarDay first,
                                    const std::vector<double>& own, const std::vector<double>& all, int sites);

} // namespace qm
