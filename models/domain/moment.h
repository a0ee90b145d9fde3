#pragma once

#include "calendarday.h"

#include <compare>
#include <cstdint>

namespace qm {

/// A business instant: whole seconds since 1970-01-01T00:00 on the place's own clock, without a zone. Sums of stock "up
/// to" an instant include it. A value type, any thread.
struct Moment {
    std::int64_t seconds = 0;

    static constexpr std::int64_t kSecondsPerDay = 86'400;

    /// The opening of a day: 00:00:00.
    static constexpr Moment openingOf(CalendarDay day) { return {day.number() * kSecondsPerDay}; }
    /// second: 0 to 86,399.
    static constexpr Moment at(CalendarDay day, int second) { return {day.number() * kSecondsPerDay + second}; }
    /// Where a sale without a time stands: just before the end of its day.
    static constexpr Moment ofUntimedSale(CalendarDay day) { return at(day, 86'398); }
    /// Where a count without a time stands: the end of its day, after every sale of it.
    static constexpr Moment ofUntimedCount(CalendarDay day) { return at(day, 86'399); }

    constexpr CalendarDay day() const {
        const std::int64_t floor = seconds >= 0 ? seconds / kSecondsPerDay : -((-seconds - 1) / kSecondsPerDay) - 1;
        return CalendarDay::fromNumber(static_cast<std::int32_t>(floor));
    }
    constexpr int secondOfDay() const { return static_cast<int>(seconds - day().number() * kSecondsPerDay); }
    constexpr auto operator<=>(const Moment&) const = default;
};

} // namespace qm
