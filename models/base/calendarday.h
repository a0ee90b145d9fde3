#pragma once

#include "result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace qm {

/// A day of the proleptic Gregorian calendar without a time or zone. Years 0001 to 9999. A value type, any thread.
class CalendarDay {
public:
    constexpr CalendarDay() = default;
    /// number: days since 1970-01-01.
    static constexpr CalendarDay fromNumber(std::int32_t number) { return CalendarDay(number); }
    /// Refuses a day that does not exist (InvalidDate).
    static Result<CalendarDay> fromDate(int year, int month, int day);
    /// Reads exactly YYYY-MM-DD.
    static Result<CalendarDay> fromIso(std::string_view text);

    constexpr std::int32_t number() const { return m_number; }
    int year() const;
    int month() const;      ///< 1 to 12
    int dayOfMonth() const; ///< 1 to 31
    int dayOfWeek() const;  ///< Monday 1 to Sunday 7
    std::string toIso() const;

    constexpr CalendarDay operator+(int days) const { return CalendarDay(m_number + days); }
    constexpr CalendarDay operator-(int days) const { return CalendarDay(m_number - days); }
    constexpr int operator-(CalendarDay other) const { return m_number - other.m_number; }
    constexpr auto operator<=>(const CalendarDay&) const = default;

private:
    constexpr explicit CalendarDay(std::int32_t number) : m_number(number) {}
    std::int32_t m_number = 0;
};

/// An ISO 8601 week, 2010-W48.
struct IsoWeek {
    int year = 1970;
    int week = 1;
    /// Reads YYYY-Www. Refuses week 53 of a year that has 52.
    static Result<IsoWeek> fromText(std::string_view text);
    static IsoWeek of(CalendarDay day);
    CalendarDay monday() const;
    std::string toText() const;
    auto operator<=>(const IsoWeek&) const = default;
};

} // namespace qm
